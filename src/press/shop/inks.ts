import { PALETTE, PRINT_INKS, REGISTRATION, type Inks } from '../../vocabulary/palette.ts';

type Rgb = readonly [number, number, number];

/** "#0b1f3f" → its three parts, 0 to 255. */
const partsOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Every colour of the palette on the screen and on the press. */
const PAIRS: readonly { rgb: Rgb; inks: Inks }[] = [
  ...Object.entries(PALETTE).flatMap(([family, shades]) =>
    Object.entries(shades).map(([shade, hex]) => ({
      rgb: partsOf(hex),
      inks: (PRINT_INKS as Record<string, Record<string, Inks>>)[family]?.[shade] ?? ([0, 0, 0, 100] as const),
    })),
  ),
  { rgb: partsOf(REGISTRATION.screen), inks: REGISTRATION.inks },
];

/** How far a colour may lie from the palette, or from a mix of two of its colours, in steps of 255: rounding, nothing more. */
const NEAR = 2;

const distance = (a: Rgb, b: Rgb): number => Math.max(...a.map((part, index) => Math.abs(part - (b[index] ?? 0))));

/** The share of `a` in the mix of `a` and `b` that comes nearest to `wanted`. */
function shareOf(a: Rgb, b: Rgb, wanted: Rgb): number {
  const way = a.map((part, index) => part - (b[index] ?? 0));
  const length = way.reduce((sum, part) => sum + part * part, 0);
  return length === 0 ? 0 : way.reduce((sum, part, index) => sum + part * ((wanted[index] ?? 0) - (b[index] ?? 0)), 0) / length;
}

const known = new Map<string, Inks>();

/**
 * The inks of a colour as it stands in a drawing: those of the palette, or the same mix of two of its colours as on the screen (designs mix
 * their rings and shades of the palette, in sRGB).
 *
 * @param rgb red, green and blue from 0 to 1, as PDF writes them
 * @throws Error for a colour that comes from nowhere in the palette
 */
export function inksOf(rgb: readonly [number, number, number]): Inks {
  const wanted = rgb.map((part) => part * 255) as unknown as Rgb;
  const key = wanted.map((part) => part.toFixed(1)).join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = exact(wanted) ?? mixed(wanted);
  if (found === undefined) throw new Error(`Màu ${key} không phải màu của bảng màu, cũng không phải hai màu của bảng pha với nhau`);
  known.set(key, found);
  return found;
}

const exact = (wanted: Rgb): Inks | undefined => PAIRS.find(({ rgb }) => distance(rgb, wanted) < 0.6)?.inks;

function mixed(wanted: Rgb): Inks | undefined {
  let best: { off: number; inks: Inks } | undefined;
  const mixable = PAIRS.slice(0, -1);
  for (const [index, a] of mixable.entries()) {
    for (const b of mixable.slice(index + 1)) {
      const share = shareOf(a.rgb, b.rgb, wanted);
      if (share < 0 || share > 1) continue;
      const off = distance(a.rgb.map((part, at) => part * share + (b.rgb[at] ?? 0) * (1 - share)) as unknown as Rgb, wanted);
      if (off > NEAR || (best !== undefined && off >= best.off)) continue;
      best = { off, inks: a.inks.map((part, at) => Math.round(part * share + (b.inks[at] ?? 0) * (1 - share))) as unknown as Inks };
    }
  }
  return best?.inks;
}
