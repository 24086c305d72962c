import { DEVICE_LIMITS, type Answered } from '../../official/device/prove.ts';
import { provedText, type ProvedText } from '../../official/device/proved-text.ts';
import { checkSize, failureOfError, readFailure } from '../../official/read/failure.ts';
import type { Fingerprint } from '../../official/verify/fingerprint.ts';
import { provedTogether, type Compared } from '../../official/verify/together.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { today } from '../../vietnamese/dates.ts';
import { ask, type Running } from './ask.ts';
import { keep } from './kept.ts';

/** Reads a reader's files, one after another, holds them against a document's fingerprints, and keeps what they prove together. */
export class OwnCopyReader {
  /** The copies that were read, with the names of their files. */
  readonly #copies: { file: string; compared: Compared }[] = [];
  #fingerprint: Fingerprint | undefined;
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
    const answer = await this.#answer(file);
    if ('compared' in answer) this.#copies.push({ file: file.name, compared: answer.compared });
    return answer;
  }

  async #answer(file: File): Promise<Answered> {
    try {
      checkSize(file.name, file.size, DEVICE_LIMITS);
    } catch (error) {
      return failureOfError(error, file.name);
    }
    this.#say(words.fetching);
    const known = this.#fingerprint ?? (await this.#fetchPrints().catch(() => undefined));
    if (known === undefined) return readFailure(file.name, words.noPrints, words.noPrintsAdvice);
    this.#say(words.readingFile(file.name));
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return readFailure(file.name, words.broken, words.brokenAdvice);
    this.#running = ask({ bytes: new Uint8Array(bytes), file: file.name, fingerprint: known });
    return this.#running.answer;
  }

  /** How many copies were read. */
  get count(): number {
    return this.#copies.length;
  }

  /** Knows no copy any more. */
  clear(): void {
    this.#copies.length = 0;
  }

  /**
   * Keeps what all copies prove together where the pages of articles find it.
   *
   * @param id the document @param stamp of its fingerprints @param onDevice whether it stays when the tab is closed
   * @returns what they prove, and whether there was room for it; undefined where no copy was read
   */
  keep(id: string, stamp: string, onDevice: boolean): { text: ProvedText; kept: boolean } | undefined {
    if (this.#fingerprint === undefined || this.#copies.length === 0) return undefined;
    const text = provedText(provedTogether(this.#copies.map(({ compared }) => compared)), this.#fingerprint);
    const said = { stamp, source: this.#copies.map(({ file }) => file).join(', '), on: today() };
    return { text, kept: text.matched > 0 && keep(id, text, said, onDevice) };
  }

  /** Ends the reading of a file: its answer is that it was stopped. */
  stop(): void {
    this.#running?.stop();
  }

  async #fetchPrints(): Promise<Fingerprint> {
    const response = await fetch(this.#prints);
    if (!response.ok) throw new Error(`${this.#prints}: ${response.status}`);
    return (this.#fingerprint = (await response.json()) as Fingerprint);
  }
}
