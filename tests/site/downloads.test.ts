/** Every download of the built site, opened and read back with other libraries than the ones that made it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { orderHeard } from '../../src/press/test-support/reading-order.ts';
import { DIST, fileAt, filesBelow, readBuilt, sitePages } from '../support/dist.ts';
import { bytesOf, downloadFiles, eachFile, sha256, VIETNAMESE } from '../support/downloads.ts';
import type { ManifestFile } from '../../src/press/run/manifest.ts';

/** A PDF's objects as text, those in object streams unpacked. A form's font for typing is whole, so its name has no mark of a subset. */
const objectsOf = (bytes: Buffer): string => {
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n/g)].map((match) =>
    inflateSync(bytes.subarray(match.index + match[0].length)).toString('latin1'),
  );
  return [text, ...packed].join('\n');
};

let files: ManifestFile[] = [];
beforeAll(() => {
  files = downloadFiles();
});

describe('the list of downloads', () => {
  test('names every file with its true size and sha256', () => {
    const wrong = files.filter(
      ({ path, bytes, sha256: hash }) => fileAt(path) === undefined || bytesOf(path).length !== bytes || sha256(bytesOf(path)) !== hash,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('holds every file of the folder but pages, previews and itself', () => {
    const listed = new Set(files.flatMap(({ path, preview }) => [path, ...(preview === undefined ? [] : [preview])]));
    const strays = filesBelow(join(DIST, 'tai-ve'))
      .map((file) => `/tai-ve/${file}`)
      .filter((path) => !listed.has(path) && !/\.(?:html|json)$/.test(path) && !/-xem-truoc\.webp$/.test(path));
    expect(strays).toEqual([]);
  });

  test('gives each file a title, a source, an audience and an address without spaces or diacritics', () => {
    expect(
      files
        .filter(
          ({ path, title, source, audience }) =>
            title.trim() === '' || source === '' || audience.length === 0 || !/^\/tai-ve\/[a-z0-9/-]+\.[a-z0-9]+$/.test(path),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('the kit of Action Month 2026 has at least 30 files and a ZIP for all and for each level', () => {
    const kit = files.filter(({ campaign }) => campaign === 'thang-hanh-dong-2026');
    expect(kit.length).toBeGreaterThanOrEqual(30);
    const zips = kit.filter(({ format }) => format === 'zip');
    for (const level of ['tieu-hoc', 'thcs', 'thpt', 'dai-hoc', 'xa-phuong'])
      expect(zips.filter(({ levels }) => levels.includes(level)).length, level).toBeGreaterThan(0);
  });

  test('no page shows the first page of an answer sheet', () => {
    const shown = sitePages().filter((path) => /<img[^>]*-(?:dap-an|bang-cham)-xem-truoc\.webp/.test(readBuilt(path)));
    expect(shown).toEqual([]);
  });

  test('every download of an item names the item, and has at most two large buttons', () => {
    const items = readBuilt('/tai-ve/')
      .split(/<li class="item[^>]*data-item/)
      .slice(1)
      .map((html) => html.split('data-pick')[0] ?? '');
    expect(items.length).toBeGreaterThan(100);
    const faults = items.flatMap((html) => {
      const title = /<h4[^>]*>\s*<a[^>]*>([^<]+)/.exec(html)?.[1]?.trim() ?? '';
      const links = [...html.matchAll(/<a [^>]*download[^>]*>(.*?)<\/a>/gs)].map(([, words = '']) =>
        words.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
      );
      const large = html.match(/<a class="button/g)?.length ?? 0;
      return [
        ...(title === '' || links.length === 0 ? [`no title or file: ${html.slice(0, 80)}`] : []),
        ...links.filter((words) => !words.includes(title)).map((words) => `${title}: “${words}” does not name it`),
        ...(large < 1 || large > 2 ? [`${title}: ${large} large buttons`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('the download page leads to every file that everybody may want', () => {
    const html = readBuilt('/tai-ve/');
    expect(files.filter(({ path, use }) => use === undefined && !html.includes(`href="${path}"`)).map(({ path }) => path)).toEqual([]);
  });

  test('the page of an item leads, folded, to its set for the print shop and its edition in black', () => {
    const special = files.filter(({ use }) => use !== undefined);
    expect(special.length).toBeGreaterThan(20);
    const missing = special.filter(({ path }) => {
      const slug = path.split('/').at(-2) ?? '';
      const page = [`/tai-lieu/${slug}/`, `/tro-giup/${slug.replace(/^to-/, '')}/`].find((one) => fileAt(one) !== undefined);
      return page === undefined || !new RegExp(`<details[^>]*>(?:(?!</details>)[\\s\\S])*href="${path}"`).test(readBuilt(page));
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

/** A page of a document has text down to this share of its height at least: a sheet is not spent on a few lines (src/press/typst/fit.ts). */
const LEAST_OF_A_PAGE = 0.2;

/** Where the lowest text above the footer of an upright A4 page stands, as a share of the height from below; 0 for other pages, which do not flow. */
function lowestText(page: { view: number[] }, items: readonly object[]): number {
  const [, , width = 0, height = 0] = page.view;
  if (Math.round(width) !== 595 || Math.round(height) !== 842) return 0;
  const heights = items.flatMap((item) =>
    'str' in item && 'transform' in item && item.str !== '' ? [(item.transform as number[])[5] ?? 0] : [],
  );
  return Math.min(...heights.map((y) => y / height).filter((share) => share > 0.07), 1);
}

test('what says that it is one page, two pages or one sheet is so', () => {
  const own = new Map(
    files
      .filter(({ format, path }) => format === 'pdf' && path === `/tai-ve/${path.split('/')[2]}/${path.split('/')[2]}.pdf`)
      .map((file) => [file.source, file.pages]),
  );
  const told = [...own].flatMap(([source, pages]) => {
    const summary = /^summary: (.*)$/m.exec(readFileSync(join(DIST, '..', source), 'utf8'))?.[1] ?? '';
    const most = /Một trang/.test(summary) ? 1 : /Hai trang|Một tờ hai mặt/.test(summary) ? 2 : undefined;
    return most === undefined ? [] : [{ source, pages, most }];
  });
  expect(told.length).toBeGreaterThan(12);
  expect(told.filter(({ pages, most }) => pages !== most)).toEqual([]);
});

test('PDF: what is read aloud comes in the order in which it stands on the page', async () => {
  await eachFile(['pdf'], 200, async (_file, bytes) => (await orderHeard(bytes)).jumps);
});

test('PDF: pages as listed, tagged, titled, in Vietnamese, our fonts only, text with diacritics', async () => {
  await eachFile(['pdf'], 20, async ({ pages, title }, bytes) => {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const [{ info, metadata }, mark] = await Promise.all([document.getMetadata(), document.getMarkInfo()]);
    const about = info as { Title?: string; Language?: string };
    const texts: string[] = [];
    const fonts = new Set<string>();
    const sparse: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      if (document.numPages > 1 && lowestText(page, items) > 1 - LEAST_OF_A_PAGE) sparse.push(number);
    }
    for (const match of objectsOf(bytes).matchAll(/\/BaseFont\s*\/([^\s/<>[\]()]+)/g)) fonts.add(match[1] ?? '');
    const text = texts.join(' ');
    await document.cleanup();
    return [
      ...(document.numPages === pages ? [] : [`${document.numPages} pages, listed ${pages}`]),
      ...(mark?.Marked === true ? [] : ['not tagged']),
      ...(metadata?.get('pdfuaid:part') === undefined ? ['does not claim PDF/UA'] : []),
      ...((about.Title ?? '').length > 3 ? [] : [`no title (“${title}”)`]),
      ...(about.Language?.startsWith('vi') === true ? [] : [`language ${about.Language}`]),
      ...(fonts.size > 0 ? [] : ['no font found']),
      ...[...fonts].filter((font) => !/^(?:[A-Z]{6}\+(?:BeVietnamPro|Tinos)|Tinos$)/.test(font)).map((font) => `font ${font}`),
      ...sparse.map((number) => `page ${number} is a sheet for a few lines`),
      ...(VIETNAMESE.test(text) && text.length > 20 ? [] : ['no Vietnamese text']),
      ...(/[\uFFFD\p{Co}]/u.test(text) ? ['text with lost characters'] : []),
    ];
  });
});

test('images: open, and are as large as their names say', async () => {
  await eachFile(['png', 'webp'], 40, async ({ path, format }, bytes) => {
    const { width, height, format: found } = await sharp(bytes).metadata();
    await sharp(bytes).stats();
    const named = /(\d{3,4})x(\d{3,4})\.\w+$/.exec(path);
    return [
      ...(found === format ? [] : [`is ${found}`]),
      ...(named && `${width}x${height}` !== `${named[1]}x${named[2]}` ? [`is ${width}x${height}`] : []),
    ];
  });
});

test('SVG: drawn text, nothing from elsewhere, no script', async () => {
  await eachFile(['svg'], 5, (_, bytes) => {
    const svg = bytes.toString('utf8');
    return [
      ...(/^(?:<\?xml[^>]*>\s*)?<svg/.test(svg) ? [] : ['does not begin as SVG']),
      ...(/<script|\son\w+=|(?:href|src)="https?:/i.test(svg) ? ['has a script or an outside reference'] : []),
      ...(svg.includes('<text') ? ['has text that needs a font'] : []),
    ];
  });
});

test('texts: UTF-8, NFC, Vietnamese', async () => {
  await eachFile(['txt', 'ics'], 3, (_, bytes) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [...(text === text.normalize('NFC') ? [] : ['not NFC']), ...(VIETNAMESE.test(text) ? [] : ['no Vietnamese text'])];
  });
});

/** What only a ZIP holds: the file to read first, the words to post with a picture. */
const OWN = /^DOC-TRUOC\.docx$|\/LOI-DANG\.txt$/;

test('ZIP: every file inside is, byte for byte, one that the site offers, in the folder of its task', async () => {
  const known = new Set(files.map((file) => file.sha256));
  await eachFile(['zip'], 6, ({ use }, bytes) => {
    // What a print shop gets is nowhere else; tests/site/print-shop.test.ts opens it.
    if (use === 'nha-in') return [];
    const entries = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => !name.endsWith('/'));
    return [
      ...(entries.length >= 5 ? [] : [`${entries.length} files`]),
      ...entries.filter(([name, part]) => !OWN.test(name) && !known.has(sha256(part))).map(([name]) => `${name} is none of ours`),
      ...entries
        .filter(([name]) => !/^(?:DOC-TRUOC\.docx|[1-5]-[a-z-]+\/[a-z0-9-]+\/[\w.-]+)$/.test(name))
        .map(([name]) => `${name} lies astray`),
      ...(entries.some(([name]) => name === 'DOC-TRUOC.docx') ? [] : ['nothing to read first']),
      ...entries
        .filter(([name]) => name.startsWith('4-') && name.endsWith('.png'))
        .flatMap(([name]) =>
          entries.some(([other]) => other === name.replace(/[^/]+$/, 'LOI-DANG.txt')) ? [] : [`no words to post with ${name}`],
        ),
    ];
  });
});

test('the whole kit is in its ZIP', () => {
  // Pictures are in it once, as PNG: WebP is for the web.
  const kit = files.filter(({ campaign, format }) => campaign === 'thang-hanh-dong-2026' && format !== 'zip' && format !== 'webp');
  const all = files
    .filter(({ format, campaign }) => format === 'zip' && campaign === 'thang-hanh-dong-2026')
    .sort((a, b) => b.bytes - a.bytes)[0];
  const inside = new Set(Object.values(unzipSync(new Uint8Array(bytesOf(all?.path ?? '')))).map(sha256));
  expect(kit.filter((file) => !inside.has(file.sha256)).map(({ path }) => path)).toEqual([]);
});
