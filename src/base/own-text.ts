/**
 * A text that stands by itself. What is cut out of a string keeps the whole string in memory for as long as the piece is kept: an anchor or
 * a policy of each page would hold all pages of a site.
 */
export const ownText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** The same for a value of texts, lists and records. */
export const ownValue = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
