import { escapeMarkup } from '../base/entities.ts';
import type { Question } from '../questions/question.ts';

/** Width-independent height of the frame in pixels: room for the longest question at 320 px; shorter ones scroll nothing. */
export const EMBED_HEIGHT = 520;

/** The bare page of a question, for frames on other sites. */
export const embedPath = ({ slug }: Pick<Question, 'slug'>): string => `/nhung/${slug}/`;

/** Questions that may stand on another site: not those whose reader wants a way out of the page. */
export const embeddable = (questions: readonly Question[]): Question[] => questions.filter(({ discreet }) => !discreet);

/**
 * What the keeper of another site pastes.
 * @param site address of this site, "https://…"
 */
export const embedCode = (question: Pick<Question, 'slug' | 'question'>, site: string | URL): string =>
  `<iframe src="${new URL(embedPath(question), site).href}" title="${escapeMarkup(question.question)}" height="${EMBED_HEIGHT}" loading="lazy" style="width:100%;border:0"></iframe>`;
