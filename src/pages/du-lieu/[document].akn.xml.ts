import type { APIRoute, GetStaticPaths } from 'astro';
import { allLaws, type SiteDocument } from '../../site/library.ts';
import { aknOf } from '../../site/open-data.ts';

export const getStaticPaths = (async () =>
  (await allLaws()).map((document) => ({ params: { document: document.facts.id }, props: { document } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: SiteDocument }> = async ({ props: { document } }) =>
  new Response(await aknOf(document), { headers: { 'content-type': 'application/akn+xml' } });
