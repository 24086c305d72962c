import type { APIRoute, GetStaticPaths } from 'astro';
import { documentJson } from '../../open-data/document-json.ts';
import { allLaws, type SiteDocument } from '../../ui/site/library.ts';

export const getStaticPaths = (async () =>
  (await allLaws()).map((document) => ({ params: { document: document.facts.id }, props: { document } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: SiteDocument }> = ({ props: { document } }) =>
  new Response(JSON.stringify(documentJson(document.facts, document.articles, document.official), null, 1), { headers: { 'content-type': 'application/json' } });
