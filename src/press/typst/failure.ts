/** A text that does not fit its frame: `field` of the content file, and what was measured. */
export class OverflowError extends Error {
  readonly field: string;
  constructor(field: string, detail: string) {
    super(detail);
    this.name = 'OverflowError';
    this.field = field;
  }
}

interface Diagnostic {
  message?: string;
  path?: string;
  range?: string | null;
}

/** Typst's diagnostics in one line. */
export function typstMessage(diagnostics: readonly unknown[]): string {
  return diagnostics
    .map((entry) => {
      const { message = '', path = '', range } = entry as Diagnostic;
      return `${message} (${path.replace(/^.*src\/downloads\//, '')}${typeof range === 'string' ? `:${range}` : ''})`;
    })
    .join('; ');
}

/** Templates report an overflow as `panic("TRÀN|field|detail")`; undefined for any other message. */
export function overflowOf(message: string): OverflowError | undefined {
  const match = /TRÀN\|([^|]+)\|(.*?)"(?: \(|$|\))/u.exec(message.replaceAll('\\"', '”'));
  return match?.[1] === undefined ? undefined : new OverflowError(match[1], match[2] ?? '');
}
