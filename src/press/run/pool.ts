/** Jobs at work at a time: one lays out or packs on the main thread while the other's image is encoded on another. */
const AT_ONCE = 2;

/** Runs `work` over a list, `AT_ONCE` at a time; stops at the first failure. */
export async function pool<T>(list: readonly T[], work: (one: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (!failed && next < list.length) {
      const index = next;
      next += 1;
      try {
        await work(list[index] as T, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
