import { DEVICE_LIMITS, type Answered } from '../../official/device/prove.ts';
import type { Fingerprint } from '../../official/verify/fingerprint.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { ask, type Running } from './ask.ts';

/** Reads a reader's files, one after another, and holds them against a document's fingerprints. */
export class OwnCopyReader {
  /** The fingerprints, once they were fetched. */
  fingerprint: Fingerprint | undefined;
  #running: Running | undefined;
  readonly #prints: string;
  readonly #say: (words: string) => void;

  /**
   * @param prints address of the fingerprints
   * @param say is told what is being done
   */
  constructor(prints: string, say: (words: string) => void) {
    this.#prints = prints;
    this.#say = say;
  }

  /** What a file proves, or in a sentence why it proves nothing. */
  async read(file: File): Promise<Answered> {
    const failure = (found: string, expected: string): Answered => ({ failure: { position: { file: file.name }, found, expected } });
    if (file.size > DEVICE_LIMITS.fileBytes) return failure(words.tooBig(Math.round(file.size / 1e6)), words.tooBigAdvice);
    this.#say(words.fetching);
    const known = this.fingerprint ?? (await this.#fetchPrints().catch(() => undefined));
    if (known === undefined) return failure(words.noPrints, words.noPrintsAdvice);
    this.#say(words.readingFile(file.name));
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return failure(words.broken, words.brokenAdvice);
    this.#running = ask({ bytes: new Uint8Array(bytes), file: file.name, fingerprint: known });
    return this.#running.answer;
  }

  /** Ends the reading of a file: its answer is that it was stopped. */
  stop(): void {
    this.#running?.stop();
  }

  async #fetchPrints(): Promise<Fingerprint> {
    const response = await fetch(this.#prints);
    if (!response.ok) throw new Error(`${this.#prints}: ${response.status}`);
    return (this.fingerprint = (await response.json()) as Fingerprint);
  }
}
