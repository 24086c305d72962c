/** What must not stand on two lines: "Điều ⏎ 12", "24 ⏎ giờ", and in headings the syllables of one word ("từ ⏎ chối"). */

/** The text with `hold` made of each piece that must stay on one line. */
type Holder = (text: string, hold: (piece: string) => string) => string;

/** A holder of words. @param cut cuts a text into pieces that, joined, are the text; a piece with a space in it is one word */
export const wordHolder =
  (cut: (text: string) => readonly string[]): Holder =>
  (text, hold) =>
    cut(text).map(hold).join('');

/** Elements whose text is kept as it is, comments, tags, text: the pieces of a page, in this order of trial. */
const PIECE = /<(script|style|title|textarea|pre|code|svg|select)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/gi;
/** Few words in large letters: where one of them is torn, the eye stops. */
const SHORT = /^<(\/?)(?:h[1-6]|summary|legend|th)\b/i;
const SPACE = /[^\S\n]+/g;
/** Longer pieces ("trường giáo dưỡng") may be torn: held, they would leave half a line empty on a phone. */
const LONGEST = 14;

const held = (piece: string): string => (piece.length <= LONGEST && /\S/.test(piece) ? piece.replace(SPACE, '\u00a0') : piece);

/**
 * Puts no-break spaces into the text of a page: into references and measures everywhere, into words of several syllables in headings.
 * Tags, attributes, the title, scripts and code stay as they are.
 *
 * @param html a page, or a part of one
 * @param references holds "khoản 2", "Điều 24", "36 tháng"
 * @param words holds these and the words of several syllables
 */
export function holdTogether(html: string, references: Holder, words: Holder): string {
  let depth = 0;
  return html.replace(PIECE, (piece) => {
    if (!piece.startsWith('<')) return (depth > 0 ? words : references)(piece, held);
    const short = SHORT.exec(piece);
    if (short !== null) depth += short[1] === '/' ? -1 : 1;
    return piece;
  });
}
