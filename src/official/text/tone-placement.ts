/**
 * Two ways to place the tone in "oa", "oe", "uy" at the end of a syllable: "hoà, thuỷ" (old) and "hòa, thủy", as the gazette
 * writes. Spelling only: the syllable is the same.
 */
const OLD = ['oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ', 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'].map((each) => each.split(' '));
const NEW_OF = new Map((OLD[0] ?? []).map((old, at) => [old, OLD[1]?.[at] ?? old]));
const PAIR = /(^|[^\p{L}]|\p{L})(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/** "Oà" and "OÀ" keep the case of each of their letters. */
function inCase(found: string, wanted: string): string {
  return [...wanted].map((letter, at) => (/\p{Lu}/u.test(found[at] ?? '') ? letter.toUpperCase() : letter)).join('');
}

/**
 * Moves tones from the old place to the new one; "quý" is not such a syllable, its u belongs to the q.
 *
 * @param text cleaned text, NFC
 * @returns the text, and how many syllables were changed
 */
export function evenTones(text: string): { text: string; moved: number } {
  let moved = 0;
  const even = text.replace(PAIR, (whole, before: string, pair: string) => {
    const wanted = NEW_OF.get(pair.toLowerCase());
    if (wanted === undefined || (/q/iu.test(before) && /^u/iu.test(pair))) return whole;
    moved += 1;
    return before + inCase(pair, wanted);
  });
  return { text: even, moved };
}
