/** A visitor's logo, read in this browser and kept as PNG, whatever it was. */
import { loadImage } from './draw.ts';

/** Enough for a hand's width in print. */
const LARGEST = 1400;

export interface Logo {
  png: Uint8Array;
  /** For showing it here. */
  url: string;
  /** Width divided by height. */
  ratio: number;
}

/** @throws Error for a file that is no picture */
export async function readLogo(file: File): Promise<Logo> {
  const source = URL.createObjectURL(file);
  try {
    const image = await loadImage(source);
    // An SVG without a size has none of its own.
    const [width, height] = [image.naturalWidth || LARGEST, image.naturalHeight || LARGEST];
    const isVector = file.type === 'image/svg+xml';
    const scale = isVector ? LARGEST / Math.max(width, height) : Math.min(1, LARGEST / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw new Error('no picture');
    return { png: new Uint8Array(await blob.arrayBuffer()), url: URL.createObjectURL(blob), ratio: canvas.width / canvas.height };
  } finally {
    URL.revokeObjectURL(source);
  }
}
