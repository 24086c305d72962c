/** Last touch on every page that is built or shown in development: words and references that must not be torn are held together, and every heading is a place. */
import { defineMiddleware } from 'astro:middleware';
import { giveHeadingIds } from './content/heading-ids.ts';
import { wordCutter } from './legal/words.ts';
import { siteLibrary } from './ui/library.ts';
import { holdTogether } from './vietnamese/together.ts';

const references = wordCutter([]);

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  const html = holdTogether(await response.text(), references, siteLibrary().comparison?.cut ?? references);
  return new Response(giveHeadingIds(html), { status: response.status, statusText: response.statusText, headers: response.headers });
});
