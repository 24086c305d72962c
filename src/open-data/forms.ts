import { formPath, type Form } from '../forms/form.ts';

/** The forms that people fill as open data. @returns plain data, ready for JSON; `url` is a path on this site, files are in /tai-ve/danh-muc.json */
export const formsJson = (forms: readonly Form[]): object[] =>
  forms.map((form) => ({
    slug: form.slug,
    url: formPath(form),
    document: form.document,
    annex: form.annex,
    form: form.form,
    title: form.title,
    need: form.need,
    short: form.short,
    audiences: form.audiences,
    procedures: form.procedures,
    who: form.who,
    where: form.where,
    deadline: form.deadline,
    online: form.online,
    attach: form.attach,
    how: form.how,
    after: form.after,
    warnings: form.warnings,
    fields: form.fields.map(({ id, label, kind }) => ({ id, label, kind })),
    checked: form.checked,
  }));
