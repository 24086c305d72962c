import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, SourceError } from '../legal/errors.ts';

/** The stamp of a file that is not there. */
const GONE = 'gone';

/** What one file gave when it was last read. */
interface Kept {
  stamp: string;
  value: unknown;
}

/**
 * The content files of a project, each read once for as long as it does not change: opening the library again after an edit reads
 * the edited file alone. Faults are collected, so that one bad file hides no other.
 */
export class ContentFiles {
  readonly root: string;
  readonly faults: SourceError[] = [];
  /** Files that a reader has read; one that nobody reads is in nobody's way and on nobody's page. */
  readonly used = new Set<string>();
  readonly #kept: Map<string, Kept>;
  // One opening sees the files as they were when it first looked: every rule asks for the same lists and the same files.
  readonly #listed = new Map<string, readonly string[]>();
  readonly #stamps = new Map<string, string>();

  /**
   * @param root absolute path of the project
   * @param before files of an earlier opening, whose unchanged results are taken over
   */
  constructor(root: string, before?: ContentFiles) {
    this.root = root;
    this.#kept = before?.root === root ? before.#kept : new Map();
  }

  /** True where a file or folder is there. @param path below the root, with "/" */
  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Names in a folder that fit a pattern, sorted; none where the folder is missing. */
  names(folder: string, pattern: RegExp): string[] {
    if (!this.has(folder)) return [];
    return readdirSync(join(this.root, folder))
      .filter((name) => pattern.test(name))
      .sort();
  }

  /** Paths (from the root, with "/") of all files below a folder that fit a pattern, sorted. */
  below(folder: string, pattern: RegExp): string[] {
    let all = this.#listed.get(folder);
    if (all === undefined) {
      all = this.has(folder)
        ? readdirSync(join(this.root, folder), { recursive: true, encoding: 'utf8' })
            .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
            .sort()
        : [];
      this.#listed.set(folder, all);
    }
    return all.filter((path) => pattern.test(path));
  }

  /** Text of a file; a missing one is a fault of content. */
  text(path: string): string {
    if (!this.has(path)) throw new SourceError({ file: path }, 'Không thấy tệp', 'tệp nội dung của trang này');
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** The first line (1-based) of a file that holds a text, or fits a pattern; undefined where none does. */
  lineOf(path: string, wanted: string | RegExp): number | undefined {
    const index = this.text(path)
      .split('\n')
      .findIndex((line) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line)));
    return index < 0 ? undefined : index + 1;
  }

  /**
   * Reads a file through a parser, or takes what the parser gave before where the file has not changed since.
   *
   * @returns undefined where the file is wrong; its faults are noted
   */
  read<T>(path: string, parse: (text: string, path: string) => T): T | undefined {
    this.used.add(path);
    return this.attempt(() => this.derive(path, 'read', (text) => parse(text, path)));
  }

  /**
   * What is worked out of the text of one file alone, kept for as long as the file does not change: an edit of one file is shown at
   * once because the others are not looked at again.
   *
   * @param path the file
   * @param what names the work, and everything besides the text that it depends on
   * @param make the work; what it throws is thrown on, and nothing is kept
   */
  derive<T>(path: string, what: string, make: (text: string) => T): T {
    const stamp = this.#stampOf(path);
    const key = `${path}\n${what}`;
    const kept = this.#kept.get(key);
    if (stamp !== GONE && kept?.stamp === stamp) return kept.value as T;
    const value = make(this.text(path));
    this.#kept.set(key, { stamp, value });
    return value;
  }

  /** What changes when a file changes. */
  #stampOf(path: string): string {
    let stamp = this.#stamps.get(path);
    if (stamp === undefined) {
      const at = statSync(join(this.root, path), { throwIfNoEntry: false });
      stamp = at === undefined ? GONE : `${at.mtimeMs}/${at.size}`;
      this.#stamps.set(path, stamp);
    }
    return stamp;
  }

  /** Runs what may find faults; they are noted and the others go on. Anything else is a mistake of ours and is thrown on. */
  attempt<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.note(faultsOf(error));
      return undefined;
    }
  }

  /** Notes faults, each once. */
  note(faults: readonly SourceError[]): void {
    for (const fault of faults.map((bare) => this.#withLine(bare)))
      if (!this.faults.some(({ message }) => message === fault.message)) this.faults.push(fault);
  }

  /** A fault of a file with its line: where the field stands, else the first. Whoever opens the file is led as near as we can. */
  #withLine(fault: SourceError): SourceError {
    const { file, line, field } = fault.position;
    if (file === undefined || line !== undefined) return fault;
    if (statSync(join(this.root, file), { throwIfNoEntry: false })?.isFile() !== true) return fault;
    const names = (field ?? '').split(/[.[\]]+/u).filter((name) => /^[a-z]\w*$/iu.test(name));
    const at = names.toReversed().flatMap((name) => this.lineOf(file, new RegExp(`^\\s*(?:- )?${name}:`, 'u')) ?? [])[0];
    return new SourceError({ ...fault.position, line: at ?? 1 }, fault.found, fault.expected);
  }
}
