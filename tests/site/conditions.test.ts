/** Pages in every condition that readers have: dark, wide, printed, without JavaScript, without network, on slow fonts. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems } from '../support/axe.ts';
import { DESKTOP, PHONE, useSite } from '../support/site.ts';

const site = useSite();

/** One page of every kind. */
const KINDS = [
  '/',
  '/van-ban/',
  '/van-ban/luat-120-2025-qh15/',
  '/van-ban/luat-73-2021-qh14/dieu-23/',
  '/van-ban/chi-thi-36-ct-tw/',
  '/van-ban/doi-chieu/',
  '/van-ban/doi-chieu/dieu-23-thanh-dieu-24/',
  '/van-ban/thuat-ngu/',
  '/chien-dich/',
  '/chien-dich/thang-hanh-dong/2026/',
  '/chien-dich/ngay-26-6/',
  '/tai-lieu/',
  '/tai-lieu/cam-nang-cha-me-ngay-phat-hien/',
  '/danh-cho/hoc-sinh/',
  '/trac-nghiem/trac-nghiem-hieu-luat/',
  '/tro-giup/',
  '/tro-giup/to-giac/',
  '/tim-kiem/#q=cai+nghien',
  '/tai-ve/',
  '/du-lieu/',
  '/nguon/',
  '/gioi-thieu/',
  '/404.html',
];

/** Ways of looking at a page besides 360 px in light colours, in which every page is looked at (every-page.test.ts). */
const MODES = [
  { name: '1280 px, light', width: 1280, colorScheme: 'light', contrast: 'no-preference', rules: 'all' },
  { name: '1280 px, dark', width: 1280, colorScheme: 'dark', contrast: 'no-preference', rules: 'colours' },
  { name: '1280 px, high contrast', width: 1280, colorScheme: 'light', contrast: 'more', rules: 'colours' },
  { name: '360 px, dark, high contrast', width: 360, colorScheme: 'dark', contrast: 'more', rules: 'colours' },
  { name: '360 px, dark', width: 360, colorScheme: 'dark', contrast: 'no-preference', rules: 'colours' },
] as const;

test('axe finds nothing on any kind of page, wide or narrow, light, dark or in high contrast', { timeout: 600_000 }, async () => {
  const problems: string[] = [];
  const page = await site.open('/');
  for (const path of KINDS) {
    const response = await page.goto(site.server.origin + path);
    if (response?.status() !== 200) problems.push(`${path}: ${response?.status()}`);
    for (const { name, width, colorScheme, contrast, rules } of MODES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, contrast });
      problems.push(...(await axeProblems(page, rules)).map((problem) => `${path} at ${name}: ${problem}`));
    }
  }
  expect(problems).toEqual([]);
});

test('the page is dark where the reader asks for dark', async () => {
  const page = await site.open('/', { colorScheme: 'dark' });
  const light = (colour: string): number => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  const [ground, text] = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.body).color,
  ]);
  expect(light(ground ?? '')).toBeLessThan(light(text ?? ''));
});

test('a phone’s width with text enlarged to 200% still has no sideways scroll, closed parts opened', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 740 } });
  const wide: string[] = [];
  for (const path of [...KINDS, '/van-ban/luat-120-2025-qh15/dieu-29/', '/hoi-dap/', '/hoi-dap/con-15-tuoi-co-bi-dua-di-cai/']) {
    await page.goto(site.server.origin + path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
    // What a script shows (filters of the search) shows after it has run.
    await page.waitForTimeout(150);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test('late fonts move nothing: layout shift 0 on a slow line', async () => {
  for (const options of [PHONE, DESKTOP]) {
    for (const path of ['/', '/van-ban/luat-73-2021-qh14/dieu-23/', '/tro-giup/', '/van-ban/doi-chieu/']) {
      const page = await site.open('/404.html', options);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 700);
        });
        await route.continue();
      });
      await page.goto(site.server.origin + path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const { shift, loaded } = await page.evaluate(
        () =>
          new Promise<{ shift: number; loaded: number }>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve({ shift: sum, loaded: [...document.fonts].filter(({ status }) => status === 'loaded').length }), 200);
          }),
      );
      expect(loaded, `${path}: fonts`).toBeGreaterThan(0);
      expect(shift, `${path} at ${options.viewport?.width} px`).toBe(0);
    }
  }
});

test('the recorders are awake: a shift and a picture from elsewhere are noticed, and a script that is put in does not run', async () => {
  const page = await site.open('/404.html');
  // Only what has been painted can shift.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.evaluate(() => {
    const seen = { csp: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', () => {
      seen.csp += 1;
    });
    new PerformanceObserver((list) => {
      seen.shift += list.getEntries().length;
    }).observe({ type: 'layout-shift' });
    const block = document.createElement('div');
    block.style.height = '300px';
    document.querySelector('main')?.prepend(block);
    const script = document.createElement('script');
    script.append('globalThis.ran = true');
    document.head.append(script);
    new Image().src = 'https://example.com/a.png';
  });
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { seen: { csp: number; shift: number } }).seen))
    .toMatchObject({ csp: 1, shift: 1 });
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

describe('without JavaScript', () => {
  const OFF: BrowserContextOptions = { javaScriptEnabled: false };

  test('an article can be read: clauses, anchors, terms, and no dead buttons', async () => {
    const page = await site.open('/van-ban/luat-73-2021-qh14/dieu-23/#khoan-2', { ...OFF, viewport: { width: 360, height: 740 } });
    expect(await page.locator('#khoan-2').innerText()).toMatch(/01\snăm/u);
    expect((await page.locator('#khoan-2').boundingBox())?.y).toBeLessThan(300);
    expect(await page.locator('[data-copy]:visible, [data-copy-link]:visible').count()).toBe(0);
    await page.locator('a.term').first().focus();
    await expect.poll(() => page.locator('.cite-preview:visible').count()).toBe(1);
  });

  test('a citation shows its target on focus', async () => {
    const page = await site.open('/van-ban/luat-120-2025-qh15/dieu-29/', OFF);
    await page.locator('.cite > a').first().focus();
    expect(await page.locator('.cite-preview').first().isVisible()).toBe(true);
  });

  test('the menu opens, every kind of page has its words, and the search box leads to a page that says what to do', async () => {
    const page = await site.open('/', { ...OFF, viewport: { width: 360, height: 740 } });
    await page.locator('.site-menu > summary').click();
    expect(await page.locator('.site-menu a').first().isVisible()).toBe(true);
    for (const path of KINDS) {
      await page.goto(site.server.origin + path);
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(120);
    }
  });
});

describe('without network after loading', () => {
  async function offline(path: string): Promise<Page> {
    const page = await site.open(path);
    await page.context().setOffline(true);
    return page;
  }

  test('an article’s previews, terms and copying work', async () => {
    const page = await offline('/van-ban/luat-73-2021-qh14/dieu-23/');
    await page.locator('a.term').first().hover();
    await expect.poll(() => page.locator('.cite-preview:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Chép trích dẫn Điều 23', exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Điều 23 Luật Phòng, chống ma túy');
  });

  test('the comparison’s filters work', async () => {
    const page = await offline('/van-ban/doi-chieu/');
    const all = await page.locator('.compare-row:visible').count();
    await page.getByRole('radio', { name: /^Nhà trường/u }).check();
    expect(await page.locator('.compare-row:visible').count()).toBeLessThan(all);
  });
});

describe('printed', () => {
  test.each(['/van-ban/luat-120-2025-qh15/toan-van/', '/van-ban/luat-73-2021-qh14/dieu-23/', '/tai-lieu/cam-nang-cha-me-ngay-phat-hien/'])(
    '%s has its text and its standing, and nothing to click',
    async (path) => {
      const page = await site.open(path);
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.site-header', '.crumbs', '.pager', '.place-tools', '.skip']) {
        expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
      }
      expect(await page.locator('h1').isVisible()).toBe(true);
      if (path.startsWith('/van-ban/')) {
        expect(await page.locator('.validity').first().isVisible()).toBe(true);
        expect(await page.locator('.clause').first().isVisible()).toBe(true);
      }
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    },
  );

  test('a number to call stays on paper', async () => {
    const page = await site.open('/hoi-dap/con-co-bi-bat-khong/', DESKTOP);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator("main a[href='tel:111']").first().isVisible()).toBe(true);
    expect(await page.locator('main a.button:not([href^="tel:"]):visible').count()).toBe(0);
  });

  test('a dark screen prints on white', async () => {
    const page = await site.open('/van-ban/luat-73-2021-qh14/dieu-23/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.body).color,
      ]),
    ).toEqual(expect.arrayContaining(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
  });
});

test('with reduced motion nothing is animated', async () => {
  const page = await site.open('/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((node) => {
        const { animationName, transitionDuration } = getComputedStyle(node);
        return animationName !== 'none' || transitionDuration.split(',').some((value) => Number.parseFloat(value) > 0.01);
      })
      .map((node) => node.className.toString()),
  );
  expect(moving).toEqual([]);
});
