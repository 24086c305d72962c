/** Letters that Vietnamese statutes use for points, in their order (no f, j, w, z; đ follows d). */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** Position of a point letter in the statutory order, or -1 for a letter that statutes do not use. */
export function pointIndex(letter: string): number {
  return (POINT_LETTERS as readonly string[]).indexOf(letter);
}

/** The letter as it stands in an anchor: "đ" is written "dd", every other letter stays. */
export function letterToAnchor(letter: string): string {
  return letter === 'đ' ? 'dd' : letter;
}

/** The inverse of {@link letterToAnchor}; undefined where the anchor names no point letter. */
export function letterFromAnchor(anchor: string): string | undefined {
  const letter = anchor === 'dd' ? 'đ' : anchor;
  return pointIndex(letter) >= 0 ? letter : undefined;
}
