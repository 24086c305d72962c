import type { SourceError } from '../../legal/errors.ts';
import { formName } from '../../forms/form.ts';
import { printedForm } from '../form-lookup.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';
import { plainnessFaults } from './plainness.ts';

/**
 * Forms against the rest of the content: the form stands among its document's forms and is one that people fill, its procedures are
 * there and name it in a step, no two files make one form. What we say about it is plain.
 */
export const fillableRule: Rule = (library) =>
  library.forms.flatMap(({ form, lineOf }, index): SourceError[] => {
    const { file, document } = form;
    const at = (path: PropertyKey[], found: string, expected: string): SourceError => problemAt(file, lineOf, path, found, expected);
    const name = formName(form);
    const printed = printedForm(library, form);
    const other = library.forms.slice(0, index).find((loaded) => loaded.form.document === document && formName(loaded.form) === name);
    return [
      ...(library.find(document) === undefined ? [at(['document'], `Không có văn bản “${document}”`, 'mã của một văn bản')] : []),
      ...(printed === undefined
        ? [at(['form'], `${name} không có trong danh mục biểu mẫu của ${document}`, 'một mẫu có trong bieu-mau.yaml của văn bản')]
        : []),
      ...(printed !== undefined && printed.role !== 'điền'
        ? [at(['form'], `${name} có vai trò “${printed.role}” trong bieu-mau.yaml`, 'một mẫu mà người dân điền')]
        : []),
      ...(other === undefined ? [] : [at(['form'], `${name} đã có ở ${other.form.file}`, 'mỗi mẫu một tệp')]),
      ...form.procedures.flatMap((id, n) => {
        const found = library.procedures.find(({ procedure }) => procedure.slug === id)?.procedure;
        if (found === undefined) return [at(['procedures', n], `Không có thủ tục “${id}”`, 'tên một tệp trong content/thu-tuc')];
        return found.steps.some(({ forms }) => forms.includes(name))
          ? []
          : [at(['procedures', n], `Thủ tục “${id}” không có bước nào dùng ${name}`, `“${name}” trong forms của một bước`)];
      }),
      ...plainnessFaults(
        file,
        [
          { text: form.short, path: ['short'] },
          ...(['who', 'where', 'deadline', 'online'] as const).map((key) => ({ text: form[key].text, path: [key, 'text'] })),
          ...(['attach', 'after', 'warnings'] as const).flatMap((key) =>
            form[key].map(({ text }, n) => ({ text, path: [key, n, 'text'] })),
          ),
          ...form.how.map(({ text }, n) => ({ text, path: ['how', n, 'text'] })),
          ...form.differences.map((text, n) => ({ text, path: ['differences', n] })),
        ].map(({ text, path }) => ({ text, line: lineOf(path) })),
      ),
    ];
  });
