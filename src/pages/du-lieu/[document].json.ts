import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonOf } from '../../open-data/for-site.ts';
import { officialWordingOf, siteLibrary } from '../../ui/library.ts';

export const getStaticPaths = (() => siteLibrary().laws.map(({ facts }) => ({ params: { document: facts.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(jsonOf(siteLibrary().document(params['document'] ?? ''), officialWordingOf), {
    headers: { 'content-type': 'application/json' },
  });
