import { PALETTE } from './palette.ts';

const { vermilion, amber, sky, ink } = PALETTE;

/** The site's mark on a grid of 48: three facets, the tail as a line, two bows on it. Logo, favicon and certificate draw this one kite. */
export const KITE = {
  facets: [
    { path: 'M28 3 44 19 20 31Z', fill: vermilion.base },
    { path: 'M28 3 44 19 34 17Z', fill: amber.base },
    { path: 'M28 3 20 31 34 17Z', fill: vermilion.bright },
  ],
  tail: 'M20 31c-5 1-9 2-10 6s3 6 0 9',
  bows: { path: 'm13 33-4-2 1 5zM9 39l-4 2 5 2z', fill: sky.base },
} as const;

/** The mark as a file for browser tabs: a thicker tail in a colour that holds on light and dark, no bows, which cannot be seen at 16 pixels. */
export const faviconSvg = (): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    ...KITE.facets.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`),
    `<path d="${KITE.tail}" fill="none" stroke="${sky.link}" stroke-width="3" stroke-linecap="round"/></svg>`,
  ].join('');

/** Sizes of the mark as a picture, for the screen of a phone, in pixels. */
export const ICON_SIZES = [192, 512] as const;

/** Where such a picture stands. */
export const iconPath = (size: number): string => `/bieu-tuong-${size}.png`;

/** The mark on the ground of the site with room around it: phones cut their icons into circles and squares. */
export const iconSvg = (): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path d="M0 0h96v96H0z" fill="${ink.deep}"/><g transform="translate(24 24)">`,
    ...KITE.facets.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`),
    `<path d="${KITE.tail}" fill="none" stroke="${sky.base}" stroke-width="2.5" stroke-linecap="round"/></g></svg>`,
  ].join('');
