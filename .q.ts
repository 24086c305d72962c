import { readFileSync } from 'node:fs';
import { readFirst, readRest } from './src/search/index/parts.ts';
import { SiteSearch } from './src/search/search.ts';
const f = readFirst(readFileSync('dist/tim-kiem/chi-muc.json','utf8')); const file = readRest(f, readFileSync('dist/tim-kiem/chi-muc-sau.json','utf8'));
for (const q of ['cai nghiện ở đâu']) for (const x of [f.file, file]) { const r = new SiteSearch(x).search(q); console.log(q, r.help, r.results.slice(0, 5).map(({ url, direct }) => url + (direct ? '!' : '')).join(' ')); }
