import { z } from 'zod';
import { documentId } from '../legal/document.ts';
import { isoDate, sitePath } from '../vocabulary/pieces.ts';

/** What changed: the law itself, or what this site says about it. */
export const LOG_KINDS = ['phap-luat', 'noi-dung'] as const;

/** One entry of the change log, `content/thay-doi/<date>-<words>.yaml`. */
export const changeSchema = z.strictObject({
  date: isoDate,
  kind: z.enum(LOG_KINDS),
  title: z.string().min(10),
  documents: z.array(documentId).min(1, { error: 'mã của ít nhất một văn bản' }),
  text: z.string().min(20),
  /** Where to read on: a path of this site. */
  link: sitePath,
});

/** An entry with its id, the name of its file. */
export type Change = z.infer<typeof changeSchema> & { id: string };

/** Anchor of an entry in the log; anchors begin with a letter. */
export const changeAnchor = ({ id }: Pick<Change, 'id'>): string => `ngay-${id}`;

/** Address of an entry in the log; stable, so it is also what feed readers know the entry by. */
export const changePath = (change: Pick<Change, 'id'>): string => `/thay-doi/#${changeAnchor(change)}`;

/** Newest first; entries of one day by their file names. */
export function orderChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** One entry as a feed item: absolute address, and noon in Viet Nam, which is the same day for readers nearly everywhere. */
export function feedItem(change: Change, site: URL): { title: string; description: string; link: string; pubDate: Date } {
  return {
    title: change.title,
    description: change.text,
    link: new URL(changePath(change), site).href,
    pubDate: new Date(`${change.date}T12:00:00+07:00`),
  };
}
