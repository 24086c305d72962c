/** Damages the content again and again, reads it as `npm run check` does, and says what was told. */
import { cpSync, lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceError } from '../../src/legal/errors.ts';
import type { IsoDate } from '../../src/vietnamese/dates.ts';
import { contentCheck, type ContentCheck } from '../../src/check/content-check.ts';
import { FACT_DAMAGES } from './facts.ts';
import { FILE_DAMAGES } from './files.ts';
import { LETTER_DAMAGES } from './letters.ts';
import { Dice, type Damage, type Make, type Project } from './project.ts';

/** What an editor is told of a damage: file and line; the file alone; something else; a stack trace; nothing. */
export type Outcome = 'line' | 'file' | 'elsewhere' | 'trace' | 'silent';

/** A damage that was made, and what became of it. */
export interface Trial {
  kind: string;
  file: string;
  line: number | undefined;
  outcome: Outcome;
  /** The line that was told for the file, where one was. */
  told: number | undefined;
  message: string;
}

/** All kinds of damage. */
export const DAMAGE_KINDS: readonly (readonly [string, Make])[] = Object.entries({ ...LETTER_DAMAGES, ...FILE_DAMAGES, ...FACT_DAMAGES });

/** Chance often leads to a place that a damage does not fit; this many tries find one. */
const TRIES = 200;

/** Damages of all kinds in turn, the same for the same seed. */
export function damages(project: Project, seed: number, count: number, from = 0): { kind: string; damage: Damage }[] {
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = DAMAGE_KINDS[(from + index) % DAMAGE_KINDS.length] ?? ['', () => undefined];
    const dice = new Dice(seed * 7919 + from + index);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const damage = make(project, dice);
      if (damage !== undefined) return { kind, damage };
    }
    throw new Error(`${kind}: no place for it in the content`);
  });
}

function outcomeOf(damage: Damage, faults: readonly SourceError[]): Pick<Trial, 'outcome' | 'told' | 'message'> {
  const here = faults.filter(({ position }) => position.file === damage.file);
  const own = here.find(({ position }) => position.line !== undefined);
  const near = here.filter(({ position }) => position.line !== undefined).map(({ position }) => position.line ?? 0);
  const told = near.toSorted((a, b) => Math.abs(a - (damage.line ?? 0)) - Math.abs(b - (damage.line ?? 0)))[0];
  const blamed = faults.find(({ position }) => position.file !== undefined && damage.blame?.test(position.file) === true);
  const first = faults[0];
  if (own !== undefined) return { outcome: 'line', told, message: own.message };
  if (here[0] !== undefined) return { outcome: damage.line === undefined ? 'line' : 'file', told, message: here[0].message };
  if (blamed !== undefined) return { outcome: 'line', told, message: blamed.message };
  return first === undefined ? { outcome: 'silent', told, message: '' } : { outcome: 'elsewhere', told, message: first.message };
}

/** A copy of the content that is damaged and mended again. */
export class DamagedContent {
  readonly #root = mkdtempSync(join(tmpdir(), 'hong-'));
  readonly #project: Project;
  readonly #today: IsoDate;
  #sound: ContentCheck;

  constructor(project: Project, today: IsoDate) {
    this.#project = project;
    this.#today = today;
    cpSync(join(project.root, 'content'), join(this.#root, 'content'), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(project.root, name), join(this.#root, name));
    this.#sound = contentCheck(this.#root, today);
  }

  /** Faults of the content as it is. */
  get faults(): readonly SourceError[] {
    return this.#sound.faults;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Makes one damage, reads, and mends it. */
  try({ kind, damage }: { kind: string; damage: Damage }): Trial {
    const at = (file: string): string => join(this.#root, file);
    const { file, line } = damage;
    try {
      for (const [name, bytes] of damage.changes) {
        if (bytes === null) rmSync(at(name));
        else writeFileSync(at(name), bytes);
      }
      if (damage.link !== undefined) {
        rmSync(at(damage.link[0]));
        symlinkSync(damage.link[1], at(damage.link[0]));
      }
      return { kind, file, line, ...outcomeOf(damage, contentCheck(this.#root, this.#today, this.#sound).faults) };
    } catch (error) {
      return {
        kind,
        file,
        line,
        outcome: 'trace',
        told: undefined,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    } finally {
      for (const name of [...damage.changes.keys(), ...(damage.link === undefined ? [] : [damage.link[0]])]) {
        if (lstatSync(at(name), { throwIfNoEntry: false }) !== undefined) rmSync(at(name));
        if (this.#project.files.includes(name)) writeFileSync(at(name), this.#project.text(name));
      }
    }
  }
}
