import type { APIRoute } from 'astro';
import { proceduresJson } from '../../open-data/procedures.ts';
import { siteLibrary } from '../../ui/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(proceduresJson(siteLibrary().procedures.map(({ procedure }) => procedure))), {
    headers: { 'content-type': 'application/json' },
  });
