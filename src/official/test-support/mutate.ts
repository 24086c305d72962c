import type { OfficialText } from '../text/types.ts';
import { placesOf } from '../verify/places.ts';
import { printedParagraphs } from './sample-law.ts';

/** A printed line of a law, and the place that it belongs to; letterhead and signature belong to none. */
export interface PlacedLine {
  text: string;
  place?: string;
}

/** A law line by line as it is printed, each line with the id of its place. */
export function placedLines(text: OfficialText): PlacedLine[] {
  const wanted = placesOf(text).flatMap(({ id, text: wording, marker }) => {
    // A chapter's and a section's number stands on a line of its own above the title.
    const own = /^(?:Chương|Mục)/u.test(marker);
    const first = own || marker === '' ? wording : `${marker} ${wording}`;
    return [...(own ? [marker] : []), ...first.split('\n')].map((line) => ({ text: line, place: id }));
  });
  let next = 0;
  const lines = printedParagraphs(text).map((line): PlacedLine => {
    const due = wanted[next];
    if (due?.text !== line) return { text: line };
    next += 1;
    return due;
  });
  if (next !== wanted.length) throw new Error(`line of ${wanted[next]?.place ?? ''} was not found`);
  return lines;
}

/** Alters a copy in one place, and says which: one of these has to be named. Words too many may be laid to the place above or below them. */
type Mutation = (lines: PlacedLine[], chance: () => number) => string[];

const of = <T>(list: readonly T[], chance: () => number): T => {
  const chosen = list[Math.floor(chance() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

/** A line of the law itself that is long enough, by its position. */
function position(lines: readonly PlacedLine[], chance: () => number, fits: (text: string) => boolean): number {
  return of(
    lines.flatMap(({ text, place }, at) => (place !== undefined && text.split(' ').length > 5 && fits(text) ? [at] : [])),
    chance,
  );
}

/** Puts another text in a line's place, and says whose place it was. */
function change(lines: PlacedLine[], at: number, by: (text: string) => string): string[] {
  const { text = '', place = '' } = lines[at] ?? {};
  lines[at] = { text: by(text), place };
  return [place];
}

/** Changes the words behind a line's marker; they are at least two, for each line has more than five. */
const ofWords =
  (by: (words: string[], at: number) => void): Mutation =>
  (lines, chance) =>
    change(
      lines,
      position(lines, chance, () => true),
      (text) => {
        const words = text.split(' ');
        by(words, 2 + Math.floor(chance() * (words.length - 3)));
        return words.join(' ');
      },
    );

/** Changes one letter that is found behind a line's marker. */
const ofLetter =
  (found: RegExp, by: (letter: string, chance: () => number) => string): Mutation =>
  (lines, chance) => {
    const hits = (text: string): number[] => [...text.matchAll(found)].map(({ index }) => index).filter((at) => at > 9);
    return change(
      lines,
      position(lines, chance, (text) => hits(text).length > 0),
      (text) => {
        const at = of(hits(text), chance);
        return text.slice(0, at) + by(text[at] ?? '', chance) + text.slice(at + 1);
      },
    );
  };

/** Every way in which a copy may be altered, each in one place. */
export const MUTATIONS = {
  letter: ofLetter(/\p{L}/gu, (letter, chance) =>
    of(
      [...'bcdghklmnpqrstvx'].filter((other) => other !== letter),
      chance,
    ),
  ),
  mark: ofLetter(/[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gu, (letter) =>
    (letter.normalize('NFD')[0] ?? '').concat(letter.endsWith('o') ? '\u0301' : '').normalize('NFC'),
  ),
  number: ofLetter(/\d/gu, (figure) => String((Number(figure) + 1) % 10)),
  punctuation: ofLetter(/[,;.]/gu, (sign) => (sign === ',' ? ';' : ',')),
  'word lost': ofWords((words, at) => words.splice(at, 1)),
  'word twice': ofWords((words, at) => words.splice(at, 0, words[at] ?? '')),
  'word foreign': ofWords((words, at) => words.splice(at, 0, 'không')),
  'words swapped': ofWords((words, at) => words.splice(at, 2, words[at + 1] ?? '', words[at] ?? '')),
  'paragraph lost': (lines, chance) => {
    const [gone] = lines.splice(
      position(lines, chance, () => true),
      1,
    );
    return [gone?.place ?? ''];
  },
  'paragraph twice': (lines, chance) => {
    // What stands behind the closing sentence is the signature's, and never compared.
    const closing = lines.find(({ place }) => place === 'loi-ket')?.text;
    const at = position(lines, chance, (text) => text !== closing);
    const line = lines[at];
    if (line) lines.splice(at, 0, { ...line });
    const below = lines.slice(at).find(({ place }) => place !== line?.place)?.place;
    const place = line?.place ?? '';
    // A heading twice is the lead of its article, a recital twice one more recital.
    const more = place.replace(/\/ten$/u, '/mo-dau').replace(/^can-cu-(\d+)$/u, (_, last: string) => `can-cu-${Number(last) + 1}`);
    return [place, below ?? '', more];
  },
  'paragraph moved': (lines, chance) => {
    const [moved] = lines.splice(
      position(lines, chance, () => true),
      1,
    );
    const to = position(lines, chance, () => true);
    const pushed = lines[to]?.place ?? '';
    if (moved) lines.splice(to, 0, moved);
    // A heading that was moved leaves the parts of its article without one; what it now stands before may be told in its stead.
    const place = moved?.place ?? '';
    return [place, place.replace(/\/ten$/u, '/mo-dau'), place.replace(/\/ten$/u, '/khoan-1'), pushed];
  },
} satisfies Record<string, Mutation>;

/** Ways in which a copy may be altered. */
export type MutationKind = keyof typeof MUTATIONS;
