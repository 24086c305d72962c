import { exponentOf } from '../../text/exponents.ts';
import type { PdfItem } from './pdf-items.ts';

/**
 * The runs of a page with exponents as signs on the line: a small raised 2 or 3 right behind a unit, which would else be taken for a
 * footnote mark or for small print.
 */
export function withExponents(items: readonly PdfItem[]): PdfItem[] {
  return items.map((item, index) => {
    if (!/^[23]\s*$/u.test(item.text)) return item;
    const unit = items.find(
      (other) =>
        other.size > 1.2 * item.size &&
        Math.abs(item.x0 - other.x1) < 0.3 * other.size &&
        other.y - item.y > 0.1 * other.size &&
        other.y - item.y < 0.8 * other.size &&
        exponentOf(item.text, other.text) !== undefined,
    );
    const sign = unit === undefined ? undefined : exponentOf(item.text, unit.text);
    if (unit === undefined || sign === undefined) return item;
    // The space behind it is raised as well, and would be taken for small print.
    const next = items[index + 1];
    const spaced = next !== undefined && next.text.trim() === '' && next.size < unit.size && next.x0 - item.x1 < 1;
    return { ...item, text: `${sign}${item.text.slice(1)}${spaced ? ' ' : ''}`, size: unit.size, y: unit.y, x0: unit.x1 };
  });
}
