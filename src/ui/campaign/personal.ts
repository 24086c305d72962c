/**
 * "Make it yours": the name of a school or commune and a date on a poster, social card or certificate. Everything is drawn
 * on a canvas in this browser; nothing is uploaded.
 */
import { PALETTE } from '../../vocabulary/palette.ts';
import { drawText, FONT } from './draw-text.ts';
import { drawCertificate } from './personal-certificate.ts';

const form = document.querySelector<HTMLFormElement>('[data-personal]');
const canvas = document.querySelector<HTMLCanvasElement>('[data-canvas]');
const status = document.querySelector<HTMLElement>('[data-status]');
const images = new Map<string, Promise<HTMLImageElement>>();

/** What one field of the form holds. */
const value = (name: string): string => String(new FormData(form ?? undefined).get(name) ?? '');

function load(src: string): Promise<HTMLImageElement> {
  let image = images.get(src);
  if (!image) {
    image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = () => resolve(element);
      element.onerror = () => reject(new Error(src));
      element.src = src;
    });
    images.set(src, image);
  }
  return image;
}

/** A picture of the kit with a band below it that carries name and date. */
async function drawPicture(context: CanvasRenderingContext2D, src: string): Promise<void> {
  const image = await load(src);
  const { naturalWidth: width, naturalHeight: height } = image;
  const band = Math.round(width * 0.15);
  context.canvas.width = width;
  context.canvas.height = height + band;
  context.drawImage(image, 0, 0);
  context.fillStyle = PALETTE.paper.white;
  context.fillRect(0, height, width, band);
  context.fillStyle = PALETTE.vermilion.base;
  context.fillRect(0, height, width, Math.round(band * 0.05));
  const margin = width * 0.06;
  const date = value('date');
  drawText(context, value('name'), {
    x: margin,
    y: height + band * 0.1,
    width: width - 2 * margin,
    height: band * (date === '' ? 0.8 : 0.56),
    size: band * 0.36,
    weight: 600,
    color: PALETTE.ink.deep,
  });
  drawText(context, date, {
    x: margin,
    y: height + band * 0.66,
    width: width - 2 * margin,
    height: band * 0.28,
    size: band * 0.2,
    weight: 400,
    color: PALETTE.ink.soft,
  });
}

let turn = 0;

async function draw(): Promise<void> {
  const context = canvas?.getContext('2d');
  if (!canvas || !context || !form) return;
  const mine = (turn += 1);
  await Promise.all([document.fonts.load(`600 20px ${FONT}`), document.fonts.load(`400 20px ${FONT}`)]).catch(() => undefined);
  const option = form.querySelector<HTMLInputElement>('input[name="design"]:checked');
  const src = option?.dataset['src'] ?? '';
  // Draw beside the page and show the finished picture at once: no half-drawn state while an image loads.
  const buffer = document.createElement('canvas').getContext('2d');
  if (!buffer) return;
  try {
    if (src === '') drawCertificate(buffer, { name: value('name'), date: value('date'), person: value('person'), reason: value('reason') });
    else await drawPicture(buffer, src);
  } catch {
    if (status) status.textContent = status.dataset['failed'] ?? '';
    return;
  }
  if (mine !== turn) return;
  canvas.width = buffer.canvas.width;
  canvas.height = buffer.canvas.height;
  context.drawImage(buffer.canvas, 0, 0);
  canvas.setAttribute('aria-label', [option?.dataset['label'], value('name'), value('date')].filter(Boolean).join(', '));
  if (status) status.textContent = '';
}

function download(): void {
  canvas?.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${form?.querySelector<HTMLInputElement>('input[name="design"]:checked')?.value ?? 'ap-phich'}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }, 'image/png');
}

form?.addEventListener('input', () => void draw());
form?.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('[data-download]')?.addEventListener('click', download);
document.querySelector('[data-print]')?.addEventListener('click', () => window.print());
void draw();
