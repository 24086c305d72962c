/** The marks of a printed line of a form: `{id}` a field, `^1^` a raised mark, `*hint*`, `**bold**`, `{>}` to the right edge. */

/** A piece of a printed line. */
export type Piece =
  | { t: 'text'; text: string; style: 'plain' | 'italic' | 'bold' }
  | { t: 'note'; number: number }
  | { t: 'field'; id: string }
  | { t: 'fill' };

const MARKS = /\{>\}|\{([a-z0-9-]+)\}|\^(\d+)\^|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** Reads a printed line; what is no mark is text. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const text = (to: number): void => {
    if (to > end) pieces.push({ t: 'text', text: line.slice(end, to), style: 'plain' });
  };
  for (const match of line.matchAll(MARKS)) {
    text(match.index);
    end = match.index + match[0].length;
    const [, id, note, bold, italic] = match;
    if (id !== undefined) pieces.push({ t: 'field', id });
    else if (note !== undefined) pieces.push({ t: 'note', number: Number(note) });
    else if (bold !== undefined) pieces.push({ t: 'text', text: bold, style: 'bold' });
    else if (italic !== undefined) pieces.push({ t: 'text', text: italic, style: 'italic' });
    else pieces.push({ t: 'fill' });
  }
  text(line.length);
  return pieces;
}

/** The words of a line as they are printed, without marks and fields. */
export const printedWords = (line: string): string =>
  piecesOf(line)
    .map((piece) => (piece.t === 'text' ? piece.text : ''))
    .join('');
