/** One cold visit to every page of the built site; each test looks at one thing on all of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WEB_FONT_CHARACTERS } from '../../src/ui/fonts/charset.ts';
import { launchBrowser } from '../../tools/browser.ts';
import { fileAt, readBuilt, sitePages } from '../support/dist.ts';
import { visitAll, type Visit } from '../support/visit.ts';

/** Where the built pages say that they stand (astro.config.mjs). */
const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
/** Most bytes and requests of a page on a cold cache, its typeface included. Pages of pictures have more, but not without end. */
const BUDGETS: readonly { name: string; pages: RegExp; bytes: number; requests: number; withWording?: number }[] = [
  { name: 'an article', pages: /^\/van-ban\/[^/]+\/dieu-\d+\/$/, bytes: 45_000, requests: 8 },
  { name: 'a whole law on one page', pages: /\/toan-van\/$/, bytes: 75_000, requests: 8, withWording: 110_000 },
  { name: 'the page that draws posters', pages: /^\/chien-dich\/tu-lam\/$/, bytes: 500_000, requests: 30 },
  { name: 'any other page', pages: /^(?!\/chien-dich\/tu-lam\/)/, bytes: 300_000, requests: 30 },
];

let visits: Visit[] = [];
const byPath = new Map<string, Visit>();

beforeAll(async () => {
  const browser = await launchBrowser();
  visits = await visitAll(browser, sitePages());
  for (const item of visits) byPath.set(item.path, item);
  await browser.close();
});
afterAll(() => {
  byPath.clear();
});

/** What is wrong, one line a page; the same fault on many pages is one line. */
function faults(find: (visit: Visit) => readonly string[]): string[] {
  const pages = new Map<string, string[]>();
  for (const item of visits) for (const fault of new Set(find(item))) pages.set(fault, [...(pages.get(fault) ?? []), item.path]);
  return [...pages].map(
    ([fault, paths]) => `${fault}  ← ${paths.slice(0, 3).join(' ')}${paths.length > 3 ? ` and ${paths.length - 3} more pages` : ''}`,
  );
}

test('every built page was visited', () => {
  expect(visits.length).toBeGreaterThan(150);
  expect(visits.map(({ path }) => path)).toEqual([...sitePages()].sort());
});

describe('accessibility', () => {
  test('axe finds nothing (WCAG 2.2 AA) at 360 px', () => {
    expect(faults(({ axe }) => axe)).toEqual([]);
  });

  test('one main heading, and levels are not skipped', () => {
    expect(
      faults(({ headings }) => {
        const levels = [...headings].map(Number);
        const jump = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        return [
          ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1
            ? []
            : [`h1 is not first and only: ${headings.slice(0, 12)}`]),
          ...(jump < 0 ? [] : [`heading ${jump + 1} jumps: ${headings.slice(Math.max(0, jump - 2), jump + 1)}`]),
        ];
      }),
    ).toEqual([]);
  });

  test('titles are there and each belongs to one page', () => {
    const seen = new Map<string, string>();
    expect(
      faults(({ path, title }) => {
        const other = seen.get(title);
        seen.set(title, path);
        return title.trim() === '' ? ['no title'] : other === undefined ? [] : [`same title as ${other}`];
      }),
    ).toEqual([]);
  });

  test('nothing is wider than a window of 320 or 360 px', () => {
    expect(faults(({ overflow }) => overflow)).toEqual([]);
  });
});

describe('links', () => {
  test('every internal address exists, and every anchor on it', () => {
    expect(
      faults(({ links }) =>
        links.flatMap((link) => {
          const address = link.startsWith(SITE) ? link.slice(SITE.length) || '/' : link;
          if (!address.startsWith('/')) return [];
          const { pathname, hash } = new URL(address, SITE);
          if (fileAt(pathname) === undefined) return [`nothing at ${pathname}`];
          const anchor = decodeURIComponent(hash.slice(1));
          const target = byPath.get(pathname);
          // "#q=…" of the search page is what to search for, no place on it.
          if (pathname === '/tim-kiem/' && anchor.startsWith('q=')) return [];
          return anchor === '' || target === undefined || target.ids.includes(anchor) ? [] : [`no #${anchor} on ${pathname}`];
        }),
      ),
    ).toEqual([]);
  });

  test('other addresses are web, telephone or mail', () => {
    expect(
      faults(({ links }) =>
        links.filter(
          (link) =>
            !link.startsWith('/') &&
            !link.startsWith(SITE) &&
            !/^(?:https?:\/\/[^/]+\.[a-z]{2,}(?:\/|$)|tel:|sms:|mailto:|data:image\/)/.test(link),
        ),
      ),
    ).toEqual([]);
  });

  test('an id stands once on a page', () => {
    expect(faults(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” again`))).toEqual([]);
  });
});

describe('privacy and errors', () => {
  test('no request leaves the site', () => {
    expect(faults(({ foreign }) => foreign)).toEqual([]);
  });

  test('no error, no warning, no failed request, no violation of the Content-Security-Policy', () => {
    expect(faults(({ errors }) => errors)).toEqual([]);
  });

  test('a visit leaves no cookie and nothing in storage', () => {
    expect(faults(({ traces }) => traces)).toEqual([]);
  });
});

describe('weight', () => {
  test.each(BUDGETS)(
    '$name stays within $bytes bytes and $requests requests on a cold cache',
    ({ pages, bytes, requests, withWording }) => {
      const measured = visits.filter(({ path }) => pages.test(path));
      expect(measured.length).toBeGreaterThan(0);
      const sum = ({ transfers }: Visit): number => transfers.reduce((total, transfer) => total + transfer.bytes, 0);
      // Where official wording was imported, a decree of 152 articles stands there twice.
      const most = (path: string): number =>
        withWording !== undefined && readBuilt(path).includes('data-search-wording') ? withWording : bytes;
      const heavy = measured.filter((item) => sum(item) > most(item.path) || item.transfers.length > requests);
      expect(heavy.map((item) => `${item.path}: ${sum(item)} bytes, ${item.transfers.length} requests`)).toEqual([]);
      expect(Math.min(...measured.map(sum))).toBeGreaterThan(500);
    },
  );

  test('nothing moves while a page loads', () => {
    expect(faults(({ shift }) => (shift > 0 ? [`layout shift ${shift.toFixed(4)}`] : []))).toEqual([]);
  });

  test('the web fonts hold every character that a page shows', () => {
    const held = new Set(WEB_FONT_CHARACTERS);
    expect(
      faults(({ characters }) =>
        [...characters]
          .filter((char) => !held.has(char) && !/\s/u.test(char))
          .map((char) => `“${char}” U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`),
      ),
    ).toEqual([]);
  });
});
