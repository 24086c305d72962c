import { PALETTE } from '../vocabulary/palette.ts';
import { faceFor } from './characters.ts';
import { fitText } from './fit.ts';
import { artSize, type Area, type FaceId, type Places, type StudioSheet, type Slot, type Values } from './model.ts';
import { slotWords, typedWords } from './words.ts';

/** One line of type, its baseline at `y`, its `align`ed edge or middle at `x`. */
export interface TypeLine {
  text: string;
  x: number;
  y: number;
  size: number;
  face: FaceId;
  align: Slot['align'];
  color: string;
  /** The place it belongs to. */
  slot: Slot['id'];
}

/** A rectangle of one colour. */
interface Patch extends Area {
  color: string;
}

/** A finished sheet, which the screen, the picture and the PDF all draw: `art` first, then patches, logo and lines. */
export interface Drawing {
  width: number;
  height: number;
  unit: StudioSheet['unit'];
  /** Where the press's design stands. */
  art: Area;
  patches: Patch[];
  lines: TypeLine[];
  logo?: Area;
}

/** Width of a text at a size of type, both in one unit. */
export type MeasureFace = (text: string, size: number, face: FaceId) => number;

/** What a visitor has given. */
export interface Given {
  values: Values;
  /** Width of the logo divided by its height. */
  logo?: number;
}

/** What a sheet says by itself. */
export interface StudioWords {
  /** Stands where no name was typed: dots to write on. */
  blank: string;
  /** The word before a class that is only a number: "lớp". */
  unit: string;
}

/** Two diacritics stand on a Vietnamese capital. */
const LEADING = 1.25;
/** How far below the middle of its line a baseline stands, for both families. */
const BASELINE = 0.345;

const { ink, vermilion, paper } = PALETTE;

/** Rows of words in a strip, and how much of its height each wants beside the others. */
const ROWS = { name: 1.75, placeDate: 0.82, free: 0.82 } as const;
type StripRow = keyof typeof ROWS;

/** Rows one below another in a box: the more is typed, the less room each has. */
function rowSlots(box: Area, align: Slot['align'], largest: Record<StripRow, number>, values: Values, blank: string): Slot[] {
  const rows = (Object.keys(ROWS) as StripRow[]).filter((id) => id === 'name' || typedWords(id, values) !== '');
  const sum = rows.reduce((total, id) => total + ROWS[id], 0);
  let { y } = box;
  return rows.map((id): Slot => {
    const height = (box.height * ROWS[id]) / sum;
    const isName = id === 'name';
    const slot: Slot = {
      ...box,
      id,
      y,
      height,
      size: Math.min(largest[id], height / LEADING),
      face: isName ? 'bold' : 'regular',
      align,
      stand: 'middle',
      color: isName ? ink.deep : ink.soft,
      blank: isName ? blank : '',
    };
    y += height;
    return slot;
  });
}

/** The strip at the right of a low, long banner: logo above, words below. */
function besidePlaces({ width, height, strip }: StudioSheet, { values, logo }: Given, blank: string): Places & { patches: Patch[] } {
  const left = width - strip;
  const rule = strip * 0.02;
  const margin = strip * 0.07;
  const inner = { x: left + rule + margin, width: strip - rule - 2 * margin };
  const logoHigh = logo === undefined ? 0 : height * 0.34;
  const y = height * 0.1 + logoHigh;
  const largest = { name: height * 0.12, placeDate: height * 0.075, free: height * 0.075 };
  return {
    slots: rowSlots({ ...inner, y: y + logoHigh * 0.1, height: height * 0.8 - logoHigh * 1.1 }, 'center', largest, values, blank),
    patches: [
      { x: left, y: 0, width: strip, height, color: paper.white },
      { x: left, y: 0, width: rule, height, color: vermilion.base },
    ],
    ...(logo === undefined ? {} : { logo: { ...inner, y: height * 0.1, height: logoHigh } }),
  };
}

/** The strip below a design: logo at the left, words beside it, or words alone in the middle. */
function belowPlaces({ width, height, strip }: StudioSheet, { values, logo }: Given, blank: string): Places & { patches: Patch[] } {
  const top = height - strip;
  const rule = strip * 0.035;
  const margin = Math.sqrt(width * height) * 0.06;
  const high = strip - rule;
  const middle = top + rule + high / 2;
  const logoHigh = high * 0.72;
  const logoWide = logo === undefined ? 0 : Math.min(logoHigh * logo, width * 0.22);
  const left = margin + (logo === undefined ? 0 : logoWide + margin * 0.5);
  const box = { x: left, y: middle - high * 0.4, width: width - margin - left, height: high * 0.8 };
  const largest = { name: strip * 0.34, placeDate: strip * 0.2, free: strip * 0.2 };
  return {
    slots: rowSlots(box, logo === undefined ? 'center' : 'left', largest, values, blank),
    patches: [
      { x: 0, y: top, width, height: strip, color: paper.white },
      { x: 0, y: top, width, height: rule, color: vermilion.base },
    ],
    ...(logo === undefined ? {} : { logo: { x: margin, y: middle - logoHigh / 2, width: logoWide, height: logoHigh } }),
  };
}

/** The largest box of a shape inside another, in its middle. */
function inside(box: Area, ratio: number): Area {
  const width = Math.min(box.width, box.height * ratio);
  const height = width / ratio;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

function setSlot(slot: Slot, words: string, measure: MeasureFace): { lines: TypeLine[]; patches: Patch[] } {
  const { align, stand } = slot;
  const face = faceFor(words, slot.face);
  const { lines, size } = fitText(words, { ...slot, leading: LEADING }, (text, at) => measure(text, at, face));
  const pitch = size * LEADING;
  const need = lines.length * pitch;
  const top = slot.y + (slot.height - need) * (stand === 'top' ? 0 : stand === 'middle' ? 0.5 : 1);
  const x = slot.x + slot.width * (align === 'left' ? 0 : align === 'center' ? 0.5 : 1);
  const set = lines.map((text, at): TypeLine => ({
    text,
    x,
    y: top + (at + 0.5 + BASELINE / LEADING) * pitch,
    size,
    face,
    align,
    color: slot.color,
    slot: slot.id,
  }));
  const wide = Math.max(0, ...lines.map((text) => measure(text, size, face))) * (slot.rule ?? 0);
  const rules = wide === 0 ? [] : [{ x: x - wide / 2, y: top + need + size * 0.08, width: wide, height: size * 0.055, color: slot.color }];
  return { lines: set, patches: rules };
}

/**
 * Lays a visitor's words and logo on a sheet.
 *
 * @param sheet the size
 * @param places what the press recorded of the template; undefined for a sheet with a strip
 * @param given words and shape of the logo
 * @param words what the sheet says by itself
 * @param measure width of type; the same for screen, picture and PDF, so that all three break lines alike
 * @returns the drawing; nothing typed leaves its place or the sheet, only what is longer than any place shrinks to the smallest size
 */
export function compose(sheet: StudioSheet, places: Places | undefined, given: Given, words: StudioWords, measure: MeasureFace): Drawing {
  const strip = sheet.beside === true ? besidePlaces : belowPlaces;
  const made = places === undefined ? strip(sheet, given, words.blank) : { ...places, patches: [] };
  const set = made.slots.map((slot) => setSlot(slot, slotWords(slot, given.values, words), measure));
  return {
    width: sheet.width,
    height: sheet.height,
    unit: sheet.unit,
    art: { x: 0, y: 0, ...artSize(sheet) },
    patches: [...made.patches, ...set.flatMap(({ patches }) => patches)],
    lines: set.flatMap(({ lines }) => lines),
    ...(made.logo === undefined || given.logo === undefined ? {} : { logo: inside(made.logo, given.logo) }),
  };
}
