import { WORKER_PATH } from '../offline/names.ts';

/**
 * What a host is to say with each answer: one list, from which the files for every host are made.
 * Sources: MDN "HTTP headers", OWASP "Secure Headers Project".
 */

/** Headers for all addresses that a pattern matches: "/", "/tro-giup/*", "/lich.ics". No two patterns of one list that name the same header match one address. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the built site says of itself. */
export interface HostedSite {
  /** Names of what stands at the top of the built site: "index.html", "tro-giup", "lich.ics". */
  readonly top: readonly string[];
  /** The policies that the pages carry (`<meta http-equiv="content-security-policy">`), by address. */
  readonly policies: ReadonlyMap<string, string>;
}

/** Folder whose pages other sites may show in a frame. */
const EMBEDDABLE = 'nhung';

/** One year: for files whose name changes with their content. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Ten minutes: validity and help are never staler than that where there is a network. */
const SHORT = 'public, max-age=600, must-revalidate';
/** One day: files for print and pictures. */
const DAY = 'public, max-age=86400, must-revalidate';

const YEARS_2 = 63_072_000;

/** What no page of ours asks a device for. */
const NO_DEVICE = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
];

/** Headers of every answer. (HSTS without subdomains: the neighbours on a province's domain are not ours to decide for.) */
const EVERYWHERE = {
  'Strict-Transport-Security': `max-age=${YEARS_2}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': NO_DEVICE.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** A policy as directives in order: "script-src" → its sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/**
 * One policy that allows what each of several pages needs, and says besides who may frame them.
 *
 * @param policies as the pages carry them
 * @param framedBy sources of `frame-ancestors` (which a page cannot say of itself in its text)
 */
export function policyOf(policies: readonly string[], framedBy: string): string {
  const all = new Map<string, Set<string>>();
  for (const [name, sources] of policies.flatMap((policy) => [...directives(policy)])) {
    const known = all.get(name) ?? new Set<string>();
    for (const source of sources) known.add(source);
    all.set(name, known);
  }
  const told = [...all].map(([name, sources]) => [name, ...sources].join(' '));
  return [...told, "object-src 'none'", `frame-ancestors ${framedBy}`].join('; ');
}

/** The rules for a built site, the general one first. */
export function headerRules({ top, policies }: HostedSite): HeaderRule[] {
  const folders = [...new Set([...policies.keys()].map((address) => /^\/([^/]+)\//.exec(address)?.[1]))];
  const under = (folder: string | undefined): string[] =>
    [...policies]
      .filter(([address]) => (folder === undefined ? !/^\/[^/]+\//.test(address) : address.startsWith(`/${folder}/`)))
      .map(([, policy]) => policy);
  const framed = (folder: string | undefined): Record<string, string> => ({
    'Content-Security-Policy': policyOf(under(folder), folder === EMBEDDABLE ? '*' : "'none'"),
    // For browsers from before frame-ancestors.
    ...(folder === EMBEDDABLE ? {} : { 'X-Frame-Options': 'DENY' }),
  });
  const pages: HeaderRule[] = folders
    .filter((folder) => folder !== undefined)
    .sort()
    .map((folder) => ({ pattern: `/${folder}/*`, headers: { ...framed(folder), 'Cache-Control': SHORT } }));
  const files: HeaderRule[] = top
    .filter((name) => !folders.includes(name) && name !== 'index.html')
    .sort()
    .map((name) => fileRule(name));
  return [
    { pattern: '/*', headers: EVERYWHERE },
    { pattern: '/', headers: { ...framed(undefined), 'Cache-Control': SHORT } },
    ...pages,
    ...files,
  ];
}

/** How long a file or a folder without pages is kept, and the type of a calendar. */
function fileRule(name: string): HeaderRule {
  if (name === '_astro') return { pattern: `/${name}/*`, headers: { 'Cache-Control': FOREVER } };
  // A service worker that is kept by a cache on the way would keep the whole site back.
  if (name === WORKER_PATH.slice(1)) return { pattern: `/${name}`, headers: { 'Cache-Control': 'no-cache' } };
  if (name.endsWith('.ics'))
    return { pattern: `/${name}`, headers: { 'Cache-Control': SHORT, 'Content-Type': 'text/calendar; charset=utf-8' } };
  return { pattern: name.includes('.') ? `/${name}` : `/${name}/*`, headers: { 'Cache-Control': name.includes('.') ? SHORT : DAY } };
}
