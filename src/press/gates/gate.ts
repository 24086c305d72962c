import type { SourceError } from '../../legal/errors.ts';
import type { LoadedItem } from '../../content/readers/items.ts';
import { problemAt } from '../../content/problems.ts';

/** What gates need to know beside the item. */
export interface GateContext {
  /** The repository, where pictures and designs lie. */
  root: string;
  /** Code points that every font of the press has. */
  glyphs: ReadonlySet<number>;
}

/** A rule that an item must keep; throws SourceError where it does not. */
export type Gate = (loaded: LoadedItem, context: GateContext) => void;

/** A SourceError at a field of an item. */
export function problem({ item, lineOf }: LoadedItem, path: readonly PropertyKey[], found: string, expected: string): SourceError {
  return problemAt(item.file, lineOf, path, found, expected);
}
