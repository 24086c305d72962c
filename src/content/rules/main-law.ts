import type { SourceError } from '../../legal/errors.ts';
import { problemAt } from '../problems.ts';
import type { Rule } from './index.ts';

/** The main law must be published, have articles, and not have ended. */
export const mainLawRule: Rule = (library) => {
  const id = library.settings?.mainLaw;
  if (id === undefined) return [];
  const fault = (found: string, expected: string): SourceError[] => [
    problemAt('content/trang.yaml', () => library.files.lineOf('content/trang.yaml', /^mainLaw:/u), ['mainLaw'], found, expected),
  ];
  const main = library.find(id);
  if (main === undefined) return fault(`Gặp “${id}”`, `một trong: ${library.documents.map(({ facts }) => facts.id).join(', ')}`);
  if (main.articles.length === 0) return fault(`“${id}” không có điều nào`, 'một luật có các điều');
  if (library.stateOf(main) === 'repealed') return fault(`“${id}” đã hết hiệu lực vào ngày ${library.today}`, 'luật thay nó');
  return [];
};
