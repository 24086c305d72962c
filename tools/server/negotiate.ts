/**
 * The compression that a client wants most, of those we have: "br;q=0" is none, "brotli-x" is not "br" (RFC 9110, 12.5.3).
 *
 * @param accept the header Accept-Encoding
 */
export function encodingFor(accept: string | undefined): 'br' | 'gzip' | undefined {
  const wanted = new Map(
    (accept ?? '').split(',').map((part) => {
      const [name = '', ...rest] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = rest.map((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return [name, quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const quality = (name: string): number => wanted.get(name) ?? wanted.get('*') ?? 0;
  const [best] = (['br', 'gzip'] as const).filter((name) => quality(name) > 0).sort((a, b) => quality(b) - quality(a));
  return best;
}

/** Part of a file: first and last byte, both counted from 0 and both in it. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file that a request asks for (RFC 9110, 14.2). Several parts at once are answered with the whole file, which is allowed.
 *
 * @param header the header Range
 * @param size bytes of the file
 * @returns undefined: the whole file; 'unsatisfiable': 416
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (match === null || (match[1] === '' && match[2] === '')) return undefined;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
