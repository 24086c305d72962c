/** Raised digits that belong to a unit ("15 m²"): a footnote mark looks the same and does not. */

/** What stands in front of an exponent: a unit of length by itself, behind a number, a space or a bracket. */
const UNIT = /(?:^|[\s\d(/])(?:m|km|cm|dm|mm)$/u;
const SIGNS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * The sign of an exponent; undefined for what is no exponent.
 *
 * @param raised what is raised @param before the text right in front of it
 */
export const exponentOf = (raised: string, before: string): string | undefined => (UNIT.test(before) ? SIGNS[raised.trim()] : undefined);
