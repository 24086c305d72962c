/** The cards as they are cut from the sheet: one that stands there several times is there so often. */
export const allCards = <Card extends { repeat?: number | undefined }>(items: readonly Card[]): Card[] =>
  items.flatMap((card) => Array.from({ length: card.repeat ?? 1 }, () => card));
