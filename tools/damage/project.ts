/** What is damaged, and how: pieces of which the kinds of damage are made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/base/files-below.ts';

/** One damage: files with their new bytes; null takes a file away. */
export interface Damage {
  /** The file that an editor must open. */
  file: string;
  changes: ReadonlyMap<string, Buffer | null>;
  /** A symbolic link put in the place of a file: path → target. */
  link?: readonly [string, string];
  /** First changed line; undefined where the damage has no line: a file that is gone, renamed, too many, or not text. */
  line: number | undefined;
  /** Other files that may rightly be named instead. */
  blame?: RegExp;
}

/** Makes one damage of its kind, or undefined where chance led to a place that it does not fit. */
export type Make = (project: Project, dice: Dice) => Damage | undefined;

/** Chance that comes out the same for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** One of a list; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.next() * list.length)];
  }
}

/** The project's content as it is. */
export class Project {
  readonly root: string;
  /** Paths of all content files from the root, with "/". */
  readonly files: readonly string[];
  readonly #texts = new Map<string, string>();

  /** @param root absolute path of the project */
  constructor(root: string) {
    this.root = root;
    this.files = filesBelow(join(root, 'content'))
      .map((name) => `content/${name.replaceAll('\\', '/')}`)
      .sort();
  }

  /** The text of a file. */
  text(file: string): string {
    const known = this.#texts.get(file) ?? readFileSync(join(this.root, file), 'utf8');
    this.#texts.set(file, known);
    return known;
  }

  /** A file whose path and text fit. */
  file(dice: Dice, path: RegExp, holds?: RegExp): string | undefined {
    return dice.pick(this.files.filter((file) => path.test(file) && (holds === undefined || holds.test(this.text(file)))));
  }
}

/** A damage that gives one file a new text; undefined where nothing is changed. */
export function rewritten(project: Project, file: string | undefined, change: (text: string) => string): Damage | undefined {
  if (file === undefined) return undefined;
  const before = project.text(file);
  const after = change(before);
  if (after === before) return undefined;
  const [left, right] = [before.split('\n'), after.split('\n')];
  const line = Math.max(...[left.length, right.length]) > 0 ? left.findIndex((words, index) => words !== right[index]) : -1;
  return { file, changes: new Map([[file, Buffer.from(after)]]), line: line < 0 ? left.length : line + 1 };
}

/** A damage of one line of one file, chosen among the lines that fit. */
export function inLine(path: RegExp, fits: RegExp, change: (line: string, dice: Dice) => string): Make {
  return (project, dice) => {
    const file = project.file(dice, path, new RegExp(fits.source, `${fits.flags.replace(/[gm]/g, '')}m`));
    if (file === undefined) return undefined;
    const lines = project.text(file).split('\n');
    const index = dice.pick(lines.flatMap((line, at) => (fits.test(line) ? [at] : [])));
    if (index === undefined) return undefined;
    const changed = change(lines[index] ?? '', dice);
    return rewritten(project, file, () => lines.with(index, changed).join('\n'));
  };
}

/** A damage that replaces what fits a pattern, at one of its places. */
export function atPlace(path: RegExp, pattern: RegExp, by: (found: RegExpExecArray, dice: Dice) => string): Make {
  return (project, dice) => {
    const file = project.file(dice, path, new RegExp(pattern.source, pattern.flags.replace('g', '')));
    if (file === undefined) return undefined;
    const text = project.text(file);
    const found = dice.pick([...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))]);
    if (found === undefined) return undefined;
    return rewritten(project, file, () => text.slice(0, found.index) + by(found, dice) + text.slice(found.index + found[0].length));
  };
}

/** A damage of the bytes of a whole file; it stands on every line, so the first one will do. */
export function inBytes(path: RegExp, change: (text: string, dice: Dice) => Buffer): Make {
  return (project, dice) => {
    const file = project.file(dice, path);
    if (file === undefined) return undefined;
    const bytes = change(project.text(file), dice);
    return bytes.equals(Buffer.from(project.text(file))) ? undefined : { file, changes: new Map([[file, bytes]]), line: 1 };
  };
}

/** All content that is text of ours. */
export const ANY = /\.(?:ya?ml|mdx?)$/;
/** Lines of running text with a long Vietnamese word. */
export const PROSE = /(?<=[^:] )[\p{L}]*[ăâêôơưđạảấầẩậắặẹẻẽếềểệịỉọỏốồổộớờợụủứừửựỳỵỷỹ]\p{L}+(?= [\p{Ll}])/u;
