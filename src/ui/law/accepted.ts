/** Places whose official wording somebody accepted by name though it is not the verified one. */
import { normalName } from '../../official/text/place-ids.ts';

/** True where the place of that name was accepted: "khoản 2 Điều 23", "tên Điều 5". */
export const isAccepted = (accepted: readonly string[], name: string): boolean =>
  accepted.some((one) => normalName(one) === normalName(name));

/**
 * What was accepted in a place and in all that stands in it.
 *
 * @param accepted names of places, smallest part first
 * @param name the place around them: "Điều 23"
 */
export function acceptedIn(accepted: readonly string[], name: string): string[] {
  const around = normalName(name);
  return accepted.filter((one) => normalName(one) === around || normalName(one).endsWith(` ${around}`));
}
