/** Longest piece that is handed to a voice at once: some browsers fall silent in the middle of longer ones. */
const LONGEST = 200;

/** A text cut at the ends of sentences (then at commas, then at spaces) into pieces that a voice reads to the end. */
export function pieces(text: string): string[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole === '') return [];
  if (whole.length <= LONGEST) return [whole];
  const head = whole.slice(0, LONGEST);
  const cut = [/^.*[.!?;:](?= )/su, /^.*,(?= )/su, /^.*(?= )/su].map((end) => end.exec(head)?.[0].length ?? 0).find((length) => length > 0);
  const at = cut ?? LONGEST;
  return [whole.slice(0, at).trim(), ...pieces(whole.slice(at))];
}
