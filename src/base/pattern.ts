/** A text as a part of a regular expression that finds exactly this text. (`RegExp.escape` is too young for the phones of our readers.) */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A letter or a digit of any script, at the end of a text. */
export const WORD_END = /[\p{L}\p{N}]$/u;

/**
 * The first place where a pattern stands with nothing of `before` right in front of it: what a lookbehind would say, but a script that
 * holds one is not read at all by Safari before 16.4.
 *
 * @param pattern a regular expression with the flag `g`
 * @param before what must not stand in front, written to match at the end of a text
 */
export function execNotAfter(before: RegExp, pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // Two units, since a letter may be a pair of them.
    if (!before.test(text.slice(Math.max(0, match.index - 2), match.index))) return match;
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/** Ids and parts of addresses: small letters without diacritics and digits, joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An address on this site as editors write it: "/van-ban/luat-120-2025-qh15/dieu-55/#khoan-1". */
export const SITE_PATH = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
