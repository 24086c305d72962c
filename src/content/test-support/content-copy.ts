import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../vietnamese/dates.ts';
import { addressesOf } from '../addresses.ts';
import { openLibrary, type Library } from '../library.ts';

/** What becomes of a file: its new text, or what to make of the text that it has. */
export type Edits = Readonly<Record<string, string | ((text: string) => string)>>;

/** A copy of this project's content in which files can be changed for the length of one reading. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'noi-dung-'));
  /** The content as it is. */
  readonly sound: Library;
  readonly #today: IsoDate;

  /** @param today the day for which the site is made; call {@link remove} when done */
  constructor(today: IsoDate) {
    this.#today = today;
    cpSync(join(process.cwd(), 'content'), join(this.root, 'content'), { recursive: true });
    symlinkSync(join(process.cwd(), 'src'), join(this.root, 'src'));
    this.sound = openLibrary(this.root, today);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** The text of a file of content. */
  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /**
   * Reads the content with some files changed or added, as development does: only those are read again. They are put back afterwards.
   *
   * @throws Error where an edit changes nothing: a test of it could not fail
   */
  edited(edits: Edits, today: IsoDate = this.#today): Library {
    const before = Object.keys(edits).map((file) => [file, existsSync(join(this.root, file)) ? this.text(file) : undefined] as const);
    const made: string[] = [];
    try {
      for (const [file, edit] of Object.entries(edits)) {
        const text = typeof edit === 'string' ? edit : edit(this.text(file));
        if (existsSync(join(this.root, file)) && text === this.text(file)) throw new Error(`${file}: the edit changes nothing`);
        for (let folder = dirname(file); !existsSync(join(this.root, folder)); folder = dirname(folder)) made.push(folder);
        mkdirSync(join(this.root, dirname(file)), { recursive: true });
        writeFileSync(join(this.root, file), text);
      }
      return openLibrary(this.root, today, this.sound);
    } finally {
      for (const [file, text] of before)
        if (text === undefined) rmSync(join(this.root, file), { force: true });
        else writeFileSync(join(this.root, file), text);
      for (const folder of made) rmSync(join(this.root, folder), { recursive: true, force: true });
    }
  }

  /** What a change brings: addresses that were not there, and addresses that are gone. */
  moved(library: Library): { new: string[]; gone: string[] } {
    const [before, after] = [addressesOf(this.sound), addressesOf(library)];
    return { new: [...after].filter((path) => !before.has(path)), gone: [...before].filter((path) => !after.has(path)) };
  }

  /** What {@link edited} finds wrong, one message a line. */
  told(edits: Edits, today?: IsoDate): string {
    return this.edited(edits, today)
      .faults.map(({ message }) => message)
      .join('\n');
  }
}
