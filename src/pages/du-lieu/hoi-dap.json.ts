import type { APIRoute } from 'astro';
import { questionsJson } from '../../open-data/questions.ts';
import { siteLibrary } from '../../ui/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(questionsJson(siteLibrary().questions.map(({ question }) => question))), {
    headers: { 'content-type': 'application/json' },
  });
