import type { IsoDate } from '../vietnamese/dates.ts';

/**
 * `robots.txt`: everything may be read.
 *
 * @param site "https://…" without a final slash; the list of pages is named only where the address is known
 */
export const robotsFile = (site: string | undefined): string =>
  `User-agent: *\nAllow: /\n${site === undefined ? '' : `\nSitemap: ${site}/sitemap-index.xml\n`}`;

/**
 * `security.txt` (RFC 9116), which must name a contact and the day on which it is no longer true.
 *
 * @param mail address to write to; without one there is no file
 * @param site "https://…" without a final slash
 * @param day the day of the build; the file holds for a year
 */
export function securityFile(mail: string | undefined, site: string | undefined, day: IsoDate): string | undefined {
  if (mail === undefined) return undefined;
  const expires = `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}T00:00:00.000Z`;
  const lines = [`Contact: mailto:${mail}`, `Expires: ${expires}`, 'Preferred-Languages: vi, en'];
  return `${[...lines, ...(site === undefined ? [] : [`Canonical: ${site}/.well-known/security.txt`])].join('\n')}\n`;
}
