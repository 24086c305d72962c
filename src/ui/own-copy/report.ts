import type { Answered } from '../../official/device/prove.ts';
import type { Compared } from '../../official/verify/together.ts';
import { placeFromId } from '../../official/text/place-ids.ts';
import { placePath } from '../../legal/place.ts';
import { verdictOf } from '../law/verdict.ts';
import { made } from './made.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';

/** So many places of a kind are named; a copy with more has one fault everywhere. */
const MOST = 200;

/** The name of a place, leading to it where it is one of an article. */
function named(id: string, place: string, name: string): Node {
  const at = placeFromId(place);
  if (at === undefined) return made('b', '', name);
  const link = made('a', '', name);
  link.href = placePath(id, at);
  return link;
}

function list(title: string, about: string, items: readonly Node[]): Node[] {
  if (items.length === 0) return [];
  const more = items.length > MOST ? [made('li', '', `… +${items.length - MOST}`)] : [];
  const folded = made(
    'details',
    '',
    made('summary', '', title),
    ...(about === '' ? [] : [made('p', '', about)]),
    made('ul', '', ...items.slice(0, MOST), ...more),
  );
  folded.open = items.length <= 20;
  return [folded];
}

const line = (id: string, place: string, name: string, text: string): Node => made('li', '', named(id, place, name), `: ${text}`);

/** What a copy proved, what was wrong in it and what is right, what it leaves open. */
function comparisonReport(id: string, file: string, { copy, comparison, note }: Compared): HTMLElement {
  const { matched, places, repairs, differences, unstated } = comparison;
  const open = differences.filter(({ kind }) => kind !== 'extra');
  const extra = differences.filter(({ kind }) => kind === 'extra');
  const all = matched === places;
  const verdict = verdictOf(all, note);
  const badge = made('span', `badge ${verdict.kind}`, verdict.words);
  const head = made('p', '', badge, ` ${all ? words.all(file, places) : words.some(file, matched, places)}`);
  const notes = [...copy.notes, ...(unstated.length > 0 ? [words.unstated(unstated.join(', '))] : [])];
  return made(
    'section',
    '',
    head,
    ...list(
      words.repairedTitle(repairs.length),
      '',
      repairs.map(({ place, name, was, right, what }) => line(id, place, name, words.repaired(was, right, what))),
    ),
    ...list(
      words.openTitle(open.length),
      words.open,
      open.map(({ place, name, detail }) => line(id, place, name, detail)),
    ),
    ...list(
      words.extraTitle(extra.length),
      words.extra,
      extra.map(({ place, name, detail }) => line(id, place, name, detail)),
    ),
    ...list(
      words.notesTitle,
      '',
      notes.map((each) => made('li', '', each)),
    ),
  );
}

/**
 * What became of a file: what it proves, or why it could not be read.
 *
 * @param id the document
 * @param file what the copy is called
 */
export function reportOf(id: string, file: string, answer: Answered): HTMLElement {
  if ('compared' in answer) return comparisonReport(id, file, answer.compared);
  const { found, expected } = answer.failure;
  return made('p', 'note', `${file}: ${words.failure(found, expected)}`);
}
