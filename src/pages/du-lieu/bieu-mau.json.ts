import type { APIRoute } from 'astro';
import { formsJson } from '../../open-data/forms.ts';
import { siteLibrary } from '../../ui/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(formsJson(siteLibrary().forms.map(({ form }) => form))), { headers: { 'content-type': 'application/json' } });
