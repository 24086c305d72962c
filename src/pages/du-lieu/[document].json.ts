import type { APIRoute, GetStaticPaths } from 'astro';
import { allLaws, type SiteDocument } from '../../site/library.ts';
import { jsonOf } from '../../site/open-data.ts';

export const getStaticPaths = (async () =>
  (await allLaws()).map((document) => ({ params: { document: document.facts.id }, props: { document } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: SiteDocument }> = ({ props: { document } }) =>
  new Response(jsonOf(document), { headers: { 'content-type': 'application/json' } });
