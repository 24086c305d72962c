import type { APIRoute } from 'astro';
import { questionsJson } from '../../open-data/questions.ts';
import { siteQuestions } from '../../ui/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(questionsJson(siteQuestions())), {
    headers: { 'content-type': 'application/json' },
  });
