import type { APIRoute, GetStaticPaths } from 'astro';
import { fingerprintOf, found, siteLibrary } from '../../../ui/library.ts';

export const getStaticPaths = (() =>
  siteLibrary()
    .documents.filter(({ facts }) => fingerprintOf(facts.id) !== undefined)
    .map(({ facts }) => ({ params: { document: facts.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(found(fingerprintOf(params['document'] ?? '')).fingerprint), {
    headers: { 'content-type': 'application/json' },
  });
