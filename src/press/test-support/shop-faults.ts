import { FINISHES, type ShopSize } from '../../vocabulary/print-shop.ts';
import { preflight, type Preflight } from './preflight.ts';

const REGISTRATION = '100 100 100 100';
const partsOf = (mix: string): number[] => mix.split(' ').map(Number);
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

/** What a print shop would send back: everything that is wrong with one file, in words; empty where nothing is. */
export async function shopFaults(bytes: Uint8Array, size: ShopSize, outlined: boolean): Promise<string[]> {
  const scale = size.scale ?? 1;
  const seen = await preflight(bytes, scale);
  const over = FINISHES[size.finish].over * scale;
  const { trim, bleed, intent } = seen;
  const faults: [boolean, string][] = [
    [seen.version === '%PDF-1.6', `version ${seen.version}`],
    [seen.claims.join() === 'xmp,trapped,id', `claims ${seen.claims.join()}`],
    [intent?.condition === 'FOGRA39' && intent.components === 4 && intent.signature === 'prtrCMYK', 'output intent'],
    [near(trim.width, size.width * scale) && near(trim.height, size.height * scale), `TrimBox ${trim.width} × ${trim.height}`],
    [near(bleed.width - trim.width, 2 * over) && near(trim.margin - bleed.margin, over), `BleedBox ${bleed.width} × ${bleed.height}`],
    [bleed.margin > 8, `room for marks ${bleed.margin} mm`],
    [seen.strange.length === 0, `colours that are not CMYK: ${seen.strange.slice(0, 3).join('; ')}`],
    [seen.images === 0 && !seen.transparent, 'pixels or transparency'],
    [seen.inks.length > 5, 'nothing is painted'],
    [outlined ? seen.fonts.length === 0 : seen.fonts.length > 0, `fonts: ${seen.fonts.join()}`],
    [seen.embedded === seen.fonts.length, `${seen.embedded} of ${seen.fonts.length} fonts embedded`],
    ...inkFaults(seen),
  ];
  return faults.flatMap(([right, fault]) => (right ? [] : [fault]));
}

/** No sheet takes more than 300 % of ink, no line is thinner than 0.25 pt, no small letter needs three plates to meet. */
function inkFaults({ inks, small, lines, fonts }: Preflight): [boolean, string][] {
  const heavy = inks.filter((mix) => mix !== REGISTRATION && partsOf(mix).reduce((sum, part) => sum + part, 0) > 300);
  const several = small.filter((mix) => mix !== REGISTRATION && partsOf(mix).filter((part) => part > 20).length > 2);
  const thinnest = Math.min(...lines.flat().map(({ width }) => width));
  const strange = fonts.filter((font) => !/^\/[A-Z]{6}\+BeVietnamPro/.test(font));
  return [
    [heavy.length === 0, `over 300 %: ${[...new Set(heavy)].join('; ')}`],
    [several.length === 0, `letters under 12 pt in three inks: ${[...new Set(several)].join('; ')}`],
    [thinnest >= 0.249, `line of ${thinnest} pt`],
    [strange.length === 0, `fonts: ${strange.join()}`],
  ];
}
