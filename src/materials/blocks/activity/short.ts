import { STRINGS } from '../../../strings/press.ts';
import type { BlockOf } from '../index.ts';

/** What becomes of an activity in the short variant ("4 phút. Chỉ một lượt."); undefined where its file does not say. */
export function shortWords({ short, shortHow }: Pick<BlockOf<'activity'>, 'short' | 'shortHow'>): string | undefined {
  if (short === undefined && shortHow === undefined) return undefined;
  const minutes = (short ?? 0) === 0 ? STRINGS.left : `${short} ${STRINGS.minutes}`;
  return shortHow === undefined ? minutes : `${minutes}. ${shortHow}`;
}
