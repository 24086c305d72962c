/** Where in a source something is wrong. `line` counts from 1 within the file. */
export interface SourcePosition {
  file?: string;
  line?: number;
  field?: string;
}

/**
 * Bad input, told to an editor in Vietnamese: where it stands, what was found and what is expected.
 * The message is complete in itself, so a build that stops needs to print nothing else.
 */
export class SourceError extends Error {
  readonly position: SourcePosition;
  readonly found: string;
  readonly expected: string;

  /**
   * @param position file, line (1-based) and front matter field, as far as known
   * @param found what stands there
   * @param expected what should stand there
   */
  constructor(position: SourcePosition, found: string, expected: string) {
    const where = [
      position.file,
      position.line === undefined ? undefined : `dòng ${position.line}`,
      position.field === undefined ? undefined : `trường “${position.field}”`,
    ].filter((part) => part !== undefined);
    super(`${where.length > 0 ? `${where.join(', ')}: ` : ''}${found}. Cần: ${expected}.`);
    this.name = 'SourceError';
    this.position = position;
    this.found = found;
    this.expected = expected;
  }

  /** The same error with the file (and a line offset, for text below front matter) filled in. */
  within(file: string, lineOffset = 0): SourceError {
    const { line } = this.position;
    return new SourceError(
      { ...this.position, file, ...(line === undefined ? {} : { line: line + lineOffset }) },
      this.found,
      this.expected,
    );
  }
}

/** Several faults of one file, told together. As an error it is the first of them, so whoever handles one handles this. */
export class SourceFaults extends SourceError {
  readonly faults: readonly SourceError[];

  /** @param faults at least two */
  constructor(faults: readonly [SourceError, ...SourceError[]]) {
    super(faults[0].position, faults[0].found, faults[0].expected);
    this.name = 'SourceFaults';
    this.faults = faults;
    this.message = faults.map(({ message }) => message).join('\n');
  }

  /** Throws what there is to throw: nothing, one fault, or all. */
  static raise(faults: readonly SourceError[]): void {
    const [first, ...rest] = faults;
    if (first === undefined) return;
    throw rest.length === 0 ? first : new SourceFaults([first, ...rest]);
  }
}

/** The single faults that an error tells; anything that is no fault of content is thrown on. */
export function faultsOf(error: unknown): readonly SourceError[] {
  if (error instanceof SourceFaults) return error.faults;
  if (error instanceof SourceError) return [error];
  throw error;
}
