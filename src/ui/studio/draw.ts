/** A drawing on the screen and as a picture. */
import type { Drawing, TypeLine } from '../../studio/compose.ts';
import type { Area } from '../../studio/model.ts';
import { familyOf } from './faces.ts';

const SVG = 'http://www.w3.org/2000/svg';

const ANCHORS: Readonly<Record<TypeLine['align'], string>> = { left: 'start', center: 'middle', right: 'end' };

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

const image = (href: string, { x, y, width, height }: Area): SVGElement =>
  element('image', { href, x, y, width, height, preserveAspectRatio: 'none' });

/** Shows a drawing in an SVG element: the design as the press made it, type as type. */
export function show(svg: SVGSVGElement, drawing: Drawing, art: string, logo: string | undefined): void {
  const { width, height, patches, lines } = drawing;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.textContent = '';
  svg.append(
    image(art, drawing.art),
    ...patches.map(({ x, y, width: wide, height: high, color }) => element('rect', { x, y, width: wide, height: high, fill: color })),
    ...(logo === undefined || drawing.logo === undefined ? [] : [image(logo, drawing.logo)]),
    ...lines.map(({ text, x, y, size, face, align, color, slot }) =>
      element(
        'text',
        { x, y, 'font-size': size, 'font-family': familyOf(face), 'text-anchor': ANCHORS[align], fill: color, 'data-slot': slot },
        text,
      ),
    ),
  );
}

/** A picture that has finished loading. @throws Error where it cannot be read */
export async function loadImage(src: string, width?: number, height?: number): Promise<HTMLImageElement> {
  // An SVG is drawn at the size that the element has.
  const made = width === undefined ? new Image() : new Image(width, height);
  made.src = src;
  await made.decode();
  return made;
}

/**
 * A drawing as PNG.
 *
 * @param scale pixels to one unit of the drawing
 * @throws Error where a picture cannot be read or made
 */
export async function picture(drawing: Drawing, art: string, logo: string | undefined, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const put = async (src: string, { x, y, width, height }: Area): Promise<void> => {
    const size = [width * scale, height * scale] as const;
    context.drawImage(await loadImage(src, Math.ceil(size[0]), Math.ceil(size[1])), x * scale, y * scale, ...size);
  };
  await put(art, drawing.art);
  for (const { x, y, width, height, color } of drawing.patches) {
    context.fillStyle = color;
    context.fillRect(x * scale, y * scale, width * scale, height * scale);
  }
  if (logo !== undefined && drawing.logo !== undefined) await put(logo, drawing.logo);
  context.fontKerning = 'none';
  for (const { text, x, y, size, face, align, color } of drawing.lines) {
    context.font = `${size * scale}px ${familyOf(face)}`;
    context.fillStyle = color;
    context.textAlign = align;
    context.fillText(text, x * scale, y * scale);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
