import type { APIRoute, GetStaticPaths } from 'astro';
import { fingerprintOf, found, provableDocuments } from '../../../ui/library.ts';

export const getStaticPaths = (() => provableDocuments().map(({ facts }) => ({ params: { document: facts.id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(found(fingerprintOf(params['document'] ?? '')).fingerprint), {
    headers: { 'content-type': 'application/json' },
  });
