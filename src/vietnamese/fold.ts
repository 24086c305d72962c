/**
 * Vietnamese text without its diacritics, for comparing what people type: "Điều" → "dieu".
 * Tone marks, vowel marks and đ all fold, so old and new tone placement (túy, tuý) come out alike.
 *
 * @param text any text, any normalisation form
 * @returns lower-case text; letters of other scripts stay
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** An address part made of folded letters and digits: "Tháng hành động!" → "thang-hanh-dong". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Longer ones are cut at a word: an address is to be read. */
const LONGEST = 48;

/** The anchor of a heading, made of its words: "Ai phải làm gì?" → "ai-phai-lam-gi"; "muc" where it has none. */
export function headingSlug(text: string): string {
  const slug = slugify(text);
  if (slug.length <= LONGEST) return slug === '' ? 'muc' : slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}
