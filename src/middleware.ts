/**
 * Last touch on every page that is built or shown in development: words and references that must not be torn are held together, every heading
 * is a place, and a built page's policy names only its own scripts. Whoever needs every page of a build gets it from here.
 */
import { defineMiddleware } from 'astro:middleware';
import type { MiddlewareNext } from 'astro';
import { takeTurn } from './base/made-pages.ts';
import { giveHeadingIds } from './content/heading-ids.ts';
import { withOwnHashes } from './hosting/own-hashes.ts';
import { changeReferences, wordCutter } from './legal/words.ts';
import { siteLibrary } from './ui/library.ts';
import { holdTogether, wordHolder } from './vietnamese/together.ts';

/** Astro makes the page of what is not found from "/404/", and writes it as a file. */
const addressOf = (path: string): string => path.replace(/^\/404\/?$/, '/404.html');

const cut = wordCutter([]);

/** The response with another text. */
const withText = ({ status, statusText, headers }: Response, text: string): Response => new Response(text, { status, statusText, headers });

/** Makes a page. @param made hears of it when it is as it will stand in the site */
async function make(next: MiddlewareNext, made: (page: string) => Promise<void>): Promise<Response> {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  const html = giveHeadingIds(holdTogether(await response.text(), changeReferences, wordHolder(siteLibrary().comparison?.cut ?? cut)));
  if (!import.meta.env.PROD) return withText(response, html);
  const page = withOwnHashes(html);
  await made(page);
  return withText(response, page);
}

export const onRequest = defineMiddleware(async (context, next) => {
  const turn = takeTurn();
  try {
    return await make(next, (page) => turn.give(addressOf(context.url.pathname), page));
  } finally {
    turn.end();
  }
});
