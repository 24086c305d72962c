/** Text that nobody wrote, for measuring: common Vietnamese words in sentences of a length as in the law. */

const WORDS = 'người cơ quan xã ngày giấy nơi ở gia đình làm gửi nhận bản trong hạn sau khi việc này theo điều nêu trên được ghi rõ'.split(
  ' ',
);

/** Random numbers from 0 to 1, the same for the same seed (Lehmer's generator). */
export function numbersOf(seed: number): () => number {
  let state = seed * 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 14) }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * An article of four clauses, the second with three points, each with two sentences; the third cites another clause.
 *
 * @param random numbers from 0 to 1
 */
export function article(number: number, random: () => number): { title: string; body: string } {
  const two = (): string => `${sentence(random)}. ${sentence(random)}`;
  const cited = Math.max(1, number - 1 - Math.floor(random() * 20));
  const body = [
    `1. ${two()}.`,
    `2. ${sentence(random)}:\na) ${two()};\nb) ${two()};\nc) ${two()}.`,
    `3. ${sentence(random)} theo khoản 1 Điều ${cited}. ${sentence(random)}.`,
    `4. ${two()}.`,
  ].join('\n\n');
  return { title: sentence(random).split(' ').slice(0, 10).join(' '), body: `${body}\n` };
}
