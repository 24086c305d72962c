/**
 * Last touch on every page that is built or shown in development: words and references that must not be torn are held together, every heading
 * is a place, and a built page's policy names only its own scripts.
 */
import { defineMiddleware } from 'astro:middleware';
import { giveHeadingIds } from './content/heading-ids.ts';
import { withOwnHashes } from './hosting/own-hashes.ts';
import { mayRefer, wordCutter } from './legal/words.ts';
import { siteLibrary } from './ui/library.ts';
import { holdTogether } from './vietnamese/together.ts';

const cut = wordCutter([]);
const references = (text: string): string[] | undefined => (mayRefer(text) ? cut(text) : undefined);

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  const html = giveHeadingIds(holdTogether(await response.text(), references, siteLibrary().comparison?.cut ?? cut));
  const { status, statusText, headers } = response;
  return new Response(import.meta.env.PROD ? withOwnHashes(html) : html, { status, statusText, headers });
});
