import { certificateText } from '../../strings/personal.ts';
import { KITE } from '../../vocabulary/kite.ts';
import { PALETTE } from '../../vocabulary/palette.ts';
import { drawText } from './draw-text.ts';

/** What a certificate says. */
export interface CertificateText {
  name: string;
  date: string;
  person: string;
  reason: string;
}

const { ink, amber, vermilion, paper } = PALETTE;
const WIDTH = 1754;
const HEIGHT = 1240;

/** The kite of the site, without the bows on its tail. */
function drawKite(context: CanvasRenderingContext2D, x: number, y: number, scale: number): void {
  const shape = (path: string, color: string): void => {
    context.fillStyle = color;
    context.fill(new Path2D(path));
  };
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  for (const { path, fill } of KITE.facets) shape(path, fill);
  context.strokeStyle = ink.base;
  context.lineWidth = 1.6;
  context.lineCap = 'round';
  context.stroke(new Path2D(KITE.tail));
  context.restore();
}

/** Draws a certificate on A4 landscape (1754 × 1240 px, 150 dpi): frame, kite, issuer, name of the person, reason, date. */
export function drawCertificate(context: CanvasRenderingContext2D, text: CertificateText): void {
  context.canvas.width = WIDTH;
  context.canvas.height = HEIGHT;
  context.fillStyle = paper.warm;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  for (const [inset, width, color] of [
    [40, 14, ink.base],
    [66, 4, amber.base],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
  }
  drawKite(context, WIDTH - 360, 90, 5.5);
  const box = { x: 200, width: WIDTH - 400 };
  drawText(context, text.name === '' ? certificateText.blank : text.name, {
    ...box,
    y: 130,
    height: 120,
    size: 46,
    weight: 600,
    color: ink.base,
  });
  drawText(context, certificateText.title, { ...box, y: 285, height: 170, size: 120, weight: 600, color: vermilion.base });
  drawText(context, certificateText.awardedTo, { ...box, y: 465, height: 70, size: 38, weight: 400, color: ink.soft });
  drawText(context, text.person === '' ? certificateText.blank : text.person, {
    ...box,
    y: 540,
    height: 140,
    size: 76,
    weight: 600,
    color: ink.deep,
  });
  drawText(context, text.reason === '' ? certificateText.sampleReason : text.reason, {
    ...box,
    y: 700,
    height: 130,
    size: 42,
    weight: 400,
    color: ink.deep,
  });
  drawText(context, text.date, { x: WIDTH / 2, width: WIDTH / 2 - 200, y: 870, height: 60, size: 34, weight: 400, color: ink.soft });
  drawText(context, certificateText.signer, {
    x: WIDTH / 2,
    width: WIDTH / 2 - 200,
    y: 935,
    height: 60,
    size: 36,
    weight: 600,
    color: ink.deep,
  });
}
