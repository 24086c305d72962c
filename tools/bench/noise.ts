import { fold } from '../../src/vietnamese/fold.ts';

/** Tone marks in the order of Telex (s f r x j) and VNI (1–5). */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** Vowels and đ without tone: what is typed for them in Telex and in VNI. */
const TELEX: Record<string, string> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' };
const VNI: Record<string, string> = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' };

/** A word without its tone, and which tone it has. */
function toneless(word: string): { letters: string; tone: number } {
  const decomposed = word.normalize('NFD');
  const tone = TONES.findIndex((mark) => decomposed.includes(mark));
  return { letters: tone < 0 ? word : decomposed.replace(TONES[tone] ?? '', '').normalize('NFC'), tone };
}

const keys = (text: string, map: Record<string, string>): string => Array.from(text, (letter) => map[letter] ?? letter).join('');

/** The keys that Telex asks for, tone at the end: "túy" → "tuys". */
function telexWord(word: string): string {
  const { letters, tone } = toneless(word.toLowerCase());
  return keys(letters, TELEX) + ('sfrxj'[tone] ?? '');
}

/** The keys that VNI asks for, tone right behind its vowel: "túy" → "tu1y". */
function vniWord(word: string): string {
  const { letters, tone } = toneless(word.toLowerCase());
  if (tone < 0) return keys(letters, VNI);
  const at = Array.from(word.toLowerCase().normalize('NFC')).findIndex((letter) => letter.normalize('NFD').includes(TONES[tone] ?? ''));
  return keys(letters.slice(0, at + 1), VNI) + String(tone + 1) + keys(letters.slice(at + 1), VNI);
}

const words = (query: string): string[] => query.normalize('NFC').split(/\s+/u).filter(Boolean);
const each = (query: string, change: (word: string) => string): string => words(query).map(change).join(' ');

/** Changes the longest word of a query (the first of them), the one most likely to be misspelt. */
function inLongest(query: string, change: (word: string) => string): string {
  const list = words(query);
  const longest = list.reduce((best, word, index) => (word.length > (list[best]?.length ?? 0) ? index : best), 0);
  return list.map((word, index) => (index === longest && word.length > 3 ? change(word) : word)).join(' ');
}

const middle = (word: string): number => Math.floor(word.length / 2);

/** Ways in which a keyboard spoils a query, each always in the same way. */
export const NOISE: Record<string, (query: string) => string> = {
  'as written': (query) => query,
  'no diacritics': fold,
  'capitals, NFD': (query) => query.toUpperCase().normalize('NFD'),
  'Telex keys': (query) => each(query, telexWord),
  'VNI keys': (query) => each(query, vniWord),
  'two words glued': (query) => {
    const list = words(query);
    const at = Math.floor((list.length - 1) / 2);
    return list.map((word, index) => (index === list.length - 1 ? word : word + (index === at ? '' : ' '))).join('');
  },
  'glued, no diacritics': (query) => fold(query).replace(/\s+/gu, ''),
  'two letters swapped': (query) =>
    inLongest(query, (word) => {
      const at = middle(word);
      return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
    }),
  'one letter missing': (query) => inLongest(query, (word) => word.slice(0, middle(word)) + word.slice(middle(word) + 1)),
  'one letter twice': (query) =>
    inLongest(query, (word) => word.slice(0, middle(word)) + (word[middle(word)] ?? '') + word.slice(middle(word))),
  'swapped, no diacritics': (query) =>
    inLongest(fold(query), (word) => {
      const at = middle(word);
      return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
    }),
};
