import { lastOf } from '../../base/lists.ts';
import type { Chapter } from '../../legal/structure.ts';
import { readArticleBody } from './article-body.ts';
import { roman, romanValue } from '../../base/roman.ts';
import { ROMAN_SECTION } from '../text/headings.ts';
import { articleId } from '../text/place-ids.ts';
import type { Issue } from '../text/types.ts';

/**
 * Recognises the sections of a document without articles (dispatch, notice, directive): each Roman section becomes a chapter
 * with one article of the same number, whose clauses are the section's numbered paragraphs.
 *
 * @param body cleaned paragraphs from "I." on
 */
export function readRomanSections(body: readonly string[]): { chapters: Chapter[]; issues: Issue[] } {
  const sections: { title: string; paragraphs: string[] }[] = [];
  for (const text of body) {
    const match = ROMAN_SECTION.exec(text);
    if (match && romanValue(match[1] ?? '') === sections.length + 1) sections.push({ title: match[2] ?? '', paragraphs: [] });
    else lastOf(sections)?.paragraphs.push(text);
  }
  const issues: Issue[] = [];
  const chapters = sections.map(({ title, paragraphs }, index): Chapter => {
    const read = readArticleBody(paragraphs, articleId(index + 1, 'mục'));
    issues.push(...read.issues);
    return { number: roman(index + 1), title, articles: [{ number: index + 1, title, ...read.body }] };
  });
  return { chapters, issues };
}
