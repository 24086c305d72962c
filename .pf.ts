import { launchBrowser } from './tools/browser.ts';
import { serveSite } from './tools/server.ts';
const browser = await launchBrowser();
for (const dist of process.argv.slice(2)) {
  const server = await serveSite(dist);
  for (const q of ['bút lục', 'cai nghiện zzqqx', 'xe đạp điện bố mua', 'làm sao biết con có dùng ma túy qua điện thoại bạn bè']) {
    const ctx = await browser.newContext(); const page = await ctx.newPage(); ctx.setDefaultTimeout(60000);
    const errors: string[] = []; page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
    server.transfers.length = 0;
    await page.goto(server.origin + '/tim-kiem/#q=' + encodeURIComponent(q));
    await page.locator('.result').first().waitFor(); await page.waitForTimeout(1500);
    const urls = await page.evaluate((t) => (globalThis as any).siteSearch(t), q);
    await page.waitForLoadState('networkidle');
    const pf = server.transfers.filter(({ path }) => path.startsWith('/pagefind/'));
    console.log(dist.split('/').at(-1), q, 'pagefind bytes', pf.reduce((s, t) => s + t.bytes, 0), 'requests', pf.length, 'largest', Math.max(0, ...pf.map((t) => t.bytes)), urls.slice(0, 3).map((u: any) => u.url).join(' '), errors.length);
    await ctx.close();
  }
  await server.close();
}
await browser.close();
