import { placeIn } from '../../legal/citations/find.ts';
import type { Place } from '../../legal/place.ts';

/**
 * The place that a citation in words names.
 *
 * @param text "khoản 1 Điều 56", as content writes it
 * @throws Error where it names none: the rules of the comparison find such a citation first
 */
export function placeOf(text: string): Place {
  const place = placeIn(text);
  if (place === undefined) throw new Error(`“${text}” không phải nơi dẫn`);
  return place;
}
