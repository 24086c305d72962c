import type { APIRoute } from 'astro';
import { common } from '../strings/common.ts';
import { ICON_SIZES, iconPath } from '../vocabulary/kite.ts';
import { PALETTE } from '../vocabulary/palette.ts';

/** What a phone asks before it puts the site on its screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: common.siteName,
      short_name: common.shortName,
      lang: 'vi',
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      theme_color: PALETTE.ink.deep,
      background_color: PALETTE.ink.deep,
      icons: ICON_SIZES.map((size) => ({ src: iconPath(size), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
