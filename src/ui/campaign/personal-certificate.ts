import type { drawText } from './personal.ts';

/** What a certificate says. */
export interface CertificateText {
  name: string;
  date: string;
  person: string;
  reason: string;
}

const WIDTH = 1754;
const HEIGHT = 1240;

/** The kite of the site, drawn from its four points. */
function drawKite(context: CanvasRenderingContext2D, x: number, y: number, scale: number): void {
  const shape = (path: string, color: string): void => {
    context.fillStyle = color;
    context.fill(new Path2D(path));
  };
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  shape('M28 3 44 19 20 31Z', '#c8371b');
  shape('M28 3 44 19 34 17Z', '#f2a81d');
  shape('M28 3 20 31 34 17Z', '#e8573a');
  context.strokeStyle = '#12305c';
  context.lineWidth = 1.6;
  context.lineCap = 'round';
  context.stroke(new Path2D('M20 31c-5 1-9 2-10 6s3 6 0 9'));
  context.restore();
}

/** Draws a certificate on A4 landscape (1754 × 1240 px, 150 dpi): frame, kite, issuer, name of the person, reason, date. */
export function drawCertificate(context: CanvasRenderingContext2D, text: CertificateText, write: typeof drawText): void {
  context.canvas.width = WIDTH;
  context.canvas.height = HEIGHT;
  context.fillStyle = '#fbfaf7';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  for (const [inset, width, color] of [
    [40, 14, '#12305c'],
    [66, 4, '#f2a81d'],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
  }
  drawKite(context, WIDTH - 360, 90, 5.5);
  const box = { x: 200, width: WIDTH - 400 };
  write(context, text.name === '' ? '…………………………' : text.name, { ...box, y: 130, height: 120, size: 46, weight: 600, color: '#12305c' });
  write(context, 'Giấy khen', { ...box, y: 285, height: 170, size: 120, weight: 600, color: '#c8371b' });
  write(context, 'Trao tặng', { ...box, y: 465, height: 70, size: 38, weight: 400, color: '#3d5678' });
  write(context, text.person === '' ? '…………………………' : text.person, { ...box, y: 540, height: 140, size: 76, weight: 600, color: '#0b1f3f' });
  write(context, text.reason === '' ? 'Đã tích cực tham gia Tháng hành động phòng, chống ma túy' : text.reason, {
    ...box,
    y: 700,
    height: 130,
    size: 42,
    weight: 400,
    color: '#0b1f3f',
  });
  write(context, text.date, { x: WIDTH / 2, width: WIDTH / 2 - 200, y: 870, height: 60, size: 34, weight: 400, color: '#3d5678' });
  write(context, 'Người ký', { x: WIDTH / 2, width: WIDTH / 2 - 200, y: 935, height: 60, size: 36, weight: 600, color: '#0b1f3f' });
}
