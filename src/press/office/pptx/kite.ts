import sharp from 'sharp';
import { PALETTE } from '../../../vocabulary/palette.ts';

const { vermilion, amber, ink, sky, paper } = PALETTE;

/** The grounds of slides, each with colours of the kite that all differ from it: left, right and lower facets, the tail. */
export const KITE_ON = {
  amber: { ground: amber.base, facets: [vermilion.base, amber.pale, vermilion.deep], tail: ink.deep },
  ink: { ground: ink.base, facets: [vermilion.bright, amber.base, vermilion.base], tail: sky.light },
  white: { ground: paper.white, facets: [vermilion.base, amber.base, vermilion.deep], tail: ink.deep },
} as const;
export type Ground = keyof typeof KITE_ON;

/** Height of the kite with its tail, for a width of one. */
export const KITE_HIGH = 150 / 80;

/** The kite for one ground as PNG: the one mark on each layout. */
export async function kitePng(ground: Ground): Promise<string> {
  const { facets, tail } = KITE_ON[ground];
  const [whole, right, lower] = facets;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 150" width="480" height="900"><path d="M40 100C60 115 12 130 40 148" fill="none" stroke="${tail}" stroke-width="2.4" stroke-linecap="round"/><path d="M40 0 80 38 40 100 0 38Z" fill="${whole}"/><path d="M0 38 40 100V38Z" fill="${lower}"/><path d="M40 0 80 38H40Z" fill="${right}"/></svg>`;
  return `image/png;base64,${(await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()).toString('base64')}`;
}
