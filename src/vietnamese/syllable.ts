/** The five marks of tone, as they stand in decomposed text. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?';
/** Vowels behind which no consonant stands. */
const OPEN = 'iêu|yêu|oai|oay|oeo|oao|uây|uôi|ươi|ươu|uyu|uêu|uya|ia|ya|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|uơ';
/** Vowels behind which one must stand, and those behind which one may. */
const CLOSED = 'uyê|iê|yê|uô|ươ|oă|uâ|oo|ă|â';
const EITHER = 'oa|oe|uê|uy|a|e|ê|i|o|ô|ơ|u|ư|y';
const CODA = '(?:ch|nh|ng|[cmnpt])';
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})${CODA}|(?:${EITHER})${CODA}?)$`, 'u');
/** A syllable that ends in a stop has one of two tones. */
const STOPPED = /(?:ch|[cpt])$/u;

/** Words that were looked at: of some hundred thousand in a text only some thousand differ. */
const judged = new Map<string, boolean>();

/**
 * True for what can be one syllable of Vietnamese: its letters in an order that the language has, at most one tone, and before a stop
 * (c, ch, p, t) only sắc or nặng. Text in a wrong encoding and slips of the keyboard are not.
 *
 * @param word letters in NFC, of any case
 */
export function isSyllable(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const verdict = judge(word);
  judged.set(word, verdict);
  return verdict;
}

function judge(word: string): boolean {
  const apart = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const plain = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || tones[0] === '\u0301' || tones[0] === '\u0323';
}
