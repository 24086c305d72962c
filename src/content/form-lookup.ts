import { formName, type Form } from '../forms/form.ts';
import type { ArticleNumber } from '../legal/article-number.ts';
import { articleKey, byArticle } from './by-article.ts';
import type { Library } from './library.ts';
import type { DocumentForm } from './readers/forms.ts';

/** The entry of a form that we make in the list of its document's forms: title, who makes it, page of the gazette. */
export const printedForm = (
  library: Library,
  { document, annex, form }: Pick<Form, 'document' | 'annex' | 'form'>,
): DocumentForm | undefined => library.formsOf(document).find((entry) => entry.annex === annex && entry.form === form);

/** The form to fill that a name in a procedure or list means ("Mẫu số 20 Phụ lục V"), where we make it; of any document where none is named. */
export const fillableForm = (library: Library, name: string, document?: string): Form | undefined =>
  library.forms.find(({ form }) => (document === undefined || form.document === document) && formName(form) === name)?.form;

const resting = new WeakMap<Library, ReadonlyMap<string, readonly Form[]>>();

/** All clauses that a page of a form cites. */
const basisOf = ({ who, where, deadline, online, attach, how, after, warnings }: Form): string[] =>
  [who, where, deadline, online, ...attach, ...how, ...after, ...warnings].flatMap(({ basis }) => basis);

/** Forms to fill of which the page rests on an article; worked out once for each reading of the content. */
export function formsOnArticle(library: Library, id: string, article: ArticleNumber): readonly Form[] {
  let known = resting.get(library);
  if (known === undefined)
    resting.set(
      library,
      (known = byArticle(
        library.forms.map(({ form }) => form),
        basisOf,
      )),
    );
  return known.get(articleKey(id, article)) ?? [];
}
