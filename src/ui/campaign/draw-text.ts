import { fitText } from '../../campaign/personal/fit.ts';

export const FONT = '"Be Vietnam Pro", system-ui, sans-serif';

/** Draws text centred in a box, shrunk and wrapped until it fits. */
export function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  box: { x: number; y: number; width: number; height: number; size: number; weight: number; color: string },
): void {
  const fitted = fitText(text, { ...box, leading: 1.25 }, (run, size) => {
    context.font = `${box.weight} ${size}px ${FONT}`;
    return context.measureText(run).width;
  });
  context.font = `${box.weight} ${fitted.size}px ${FONT}`;
  context.fillStyle = box.color;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const height = fitted.size * 1.25;
  const top = box.y + (box.height - fitted.lines.length * height) / 2;
  fitted.lines.forEach((line, index) => context.fillText(line, box.x + box.width / 2, top + (index + 0.5) * height, box.width));
}
