/** The cuts of type of the page: one file serves the screen, the picture and the PDF, so that all break lines alike. */
import type { Drawing, MeasureFace } from '../../studio/compose.ts';
import { faceFor } from '../../studio/characters.ts';
import { facePath, type FaceId, type Slot } from '../../studio/model.ts';

/** The name of a cut on this page. */
export const familyOf = (face: FaceId): string => `tu-lam-${face}`;

const loaded = new Map<FaceId, Promise<Uint8Array>>();

/** What an address answers. @throws Error where it is not there */
export async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Makes a cut ready for drawing, once. */
export function loadFace(face: FaceId): Promise<Uint8Array> {
  let bytes = loaded.get(face);
  if (bytes === undefined) {
    bytes = bytesOf(facePath(face)).then(async (font) => {
      document.fonts.add(await new FontFace(familyOf(face), new Uint8Array(font)).load());
      return font;
    });
    bytes.catch(() => loaded.delete(face));
    loaded.set(face, bytes);
  }
  return bytes;
}

/** The cuts that places need (those of a strip where none were recorded), and those that have the letters of the words. */
export function facesOf(slots: readonly Slot[] | undefined, words: readonly string[]): FaceId[] {
  const asked: readonly FaceId[] = slots === undefined ? ['bold', 'regular'] : slots.map(({ face }) => face);
  const all = words.join('');
  return [...new Set(asked.flatMap((face) => [face, faceFor(all, face)]))];
}

/** The bytes of the cuts that a drawing uses. */
export async function embeddedFaces(drawings: readonly Drawing[]): Promise<Map<FaceId, Uint8Array>> {
  const faces = [...new Set(drawings.flatMap(({ lines }) => lines.map(({ face }) => face)))];
  return new Map(await Promise.all(faces.map(async (face) => [face, await loadFace(face)] as const)));
}

/** Widths are taken at this size, where rounding to pixels no longer shows. */
const LARGE = 1000;
let context: CanvasRenderingContext2D | null | undefined;

/** Width of type, without kerning, as PDF writers set it. */
export const measureFace: MeasureFace = (text, size, face) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.fontKerning = 'none';
  context.font = `${LARGE}px ${familyOf(face)}`;
  return (context.measureText(text).width * size) / LARGE;
};
