import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { serveSite } from '/work/main/tests/support/server.ts';
import { axeProblems } from '/work/main/tests/support/axe.ts';
import { DIST, sitePages } from '/work/main/tests/support/dist.ts';
const args = process.argv.slice(2);
const b = await playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
const s = await serveSite(DIST);
const pages = sitePages().filter(p=>/dieu-\d+\/$/.test(p)).slice(0,20);
let c = await b.newContext({viewport:{width:360,height:740}}); let page = await c.newPage();
const cdp = await c.newCDPSession(page); await cdp.send('Network.enable'); await cdp.send('Network.setCacheDisabled',{cacheDisabled:true});
for (const p of pages) {
  await page.goto(s.origin+p,{waitUntil:'load'}); await page.evaluate(()=>document.fonts.ready.then(()=>1));
  await axeProblems(page);
}
console.log(args.join(' '), await page.evaluate(()=>{const c=document.createElement('canvas'); return [!!c.getContext('webgl'), !!c.getContext('2d')]}).catch(String));
await b.close(); await s.close();
