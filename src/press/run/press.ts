import type { Press } from '../plan/types.ts';
import { createTypst } from '../typst/compiler.ts';
import type { Typst } from '../typst/compiler.ts';

/** How many shared results are kept: jobs that share stand next to each other, two lanes run. */
const KEPT = 4;

/**
 * The tools of one run; the compiler starts when first needed.
 * @param site the site's address; without it no QR code and no link to the site is printed
 */
export function createPress(root: string, cacheDir: string, site: string | undefined): Press {
  let typst: Typst | undefined;
  const shared = new Map<string, Promise<unknown>>();
  return {
    root,
    site,
    typst: () => (typst ??= createTypst(root, cacheDir)),
    share: <T>(key: string, make: () => Promise<T>): Promise<T> => {
      const known = shared.get(key);
      if (known !== undefined) return known as Promise<T>;
      const oldest = shared.keys().next().value;
      if (shared.size >= KEPT && oldest !== undefined) shared.delete(oldest);
      const made = make();
      shared.set(key, made);
      return made;
    },
  };
}
