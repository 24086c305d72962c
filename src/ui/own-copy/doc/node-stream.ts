/**
 * As much of Node's Readable as the library for old Word files needs: it pushes the sectors of a stream one after another, and asks for the next
 * when one has come. The build puts this in place of `node:stream` in the worker (integrations/own-copy.ts).
 */
export class Readable {
  readonly #listeners = new Map<string, (value?: unknown) => void>();

  /** Listens for "data", "end" or "error"; reading begins with the first who listens for data. */
  on(event: string, listener: (value?: unknown) => void): this {
    this.#listeners.set(event, listener);
    if (event === 'data') setTimeout(() => this.#next());
    return this;
  }

  /** Takes the next piece; null is the end. */
  push(piece: unknown): void {
    this.#listeners.get(piece === null ? 'end' : 'data')?.(piece);
    if (piece !== null) this.#next();
  }

  /** Makes the next piece and pushes it; a library's class says how. */
  _read(): Promise<void> | void {
    this.push(null);
  }

  #next(): void {
    void Promise.resolve()
      .then(() => this._read())
      .catch((error: unknown) => this.#listeners.get('error')?.(error));
  }
}
