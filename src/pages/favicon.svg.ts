import type { APIRoute } from 'astro';
import { faviconSvg } from '../vocabulary/kite.ts';

/** The mark for browser tabs, drawn from the same kite and palette as the logo. */
export const GET: APIRoute = () => new Response(faviconSvg(), { headers: { 'content-type': 'image/svg+xml' } });
