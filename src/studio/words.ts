import { slugify } from '../vietnamese/fold.ts';
import type { Slot, SlotWords, Values } from './model.ts';

/** What was typed, in one line: composed characters (as keyboards of Macs do not send them), white space collapsed. */
export const clean = (text: string | undefined): string => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();

const joined = (between: string, ...parts: (string | undefined)[]): string =>
  parts
    .map(clean)
    .filter((part) => part !== '')
    .join(between);

/** "10A1" alone does not say that it is a class. */
const unitWords = (unit: string, word: string): string => (/^\d/.test(unit) ? `${word} ${unit}` : unit);

/** The dots that stand for the name of a school in a sentence of a design, with the word that names its kind: "Trường ………". */
const DOTS = /(?:\p{Lu}\p{L}*\s+)?…[…\s]*…/u;

/** What a visitor typed for a place; empty where nothing was typed that belongs there. */
export function typedWords(id: SlotWords, values: Values, blank = '', strings: { unit: string } = { unit: '' }): string {
  switch (id) {
    case 'placeDate':
      return joined(', ', values.place, values.date);
    case 'person':
      return joined(', ', values.person, unitWords(clean(values.unit), strings.unit).trim());
    case 'lead': {
      const [lead, name] = [clean(values.lead), clean(values.name)];
      return lead !== '' || name === '' || !DOTS.test(blank) ? lead : clean(blank.replace(DOTS, ` ${name} `));
    }
    default:
      return clean(values[id]);
  }
}

/** What is printed in a place: what was typed, or what the design says by itself. */
export function slotWords(slot: Slot, values: Values, strings: { unit: string }): string {
  const typed = typedWords(slot.id, values, slot.blank, strings);
  return typed === '' ? slot.blank : slot.capitals === true ? typed.toLocaleUpperCase('vi') : typed;
}

/** Longest name of a file: what phones and mail programs show and keep whole. */
const LONGEST = 110;

/**
 * Name of a file that carries what was typed: "thu-khen-truong-thpt-a-nguyen-van-an.pdf".
 *
 * @param parts design, size and typed words, in order; empty ones are left out
 */
export function fileName(parts: readonly (string | undefined)[], ending: string): string {
  const words = parts.map((part) => slugify(part ?? '')).filter((part) => part !== '');
  const name = words.join('-');
  const end = name.length <= LONGEST ? name.length : name.lastIndexOf('-', LONGEST);
  return `${name.slice(0, end > 0 ? end : LONGEST)}.${ending}`;
}
