/** Programs of our own beside a build: Astro makes its pages on one core. */
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What the machine has at the start of a build. */
export interface Machine {
  cores: number;
  /** Bytes that programs can still take. */
  memory: number;
}

/** The machine that this program runs on. */
export const thisMachine = (): Machine => ({ cores: availableParallelism(), memory: process.availableMemory() });

/** A second core, and memory for two: with 2,500 articles more the build still grows by 650 MB, and the greatest program takes 330 MB. */
export const hasRoomBeside = ({ cores, memory }: Machine): boolean => cores > 1 && memory >= 1 << 30;

/** It shall hold little: a program for pictures 270 MB so, 320 MB with what Node takes by itself. tools/lean.ts says what these mean. */
const LEAN = { execArgv: ['--heap-growing-percent=60', '--max-semi-space-size=16'], env: { MALLOC_ARENA_MAX: '2' } };

/**
 * Starts a program of this project; it does not keep this one from ending, and shall end when it is disconnected.
 *
 * @param program path of its file
 */
export function startBeside(program: string, args: readonly string[], options: ForkOptions = {}): ChildProcess {
  const child = fork(program, args, {
    ...options,
    execArgv: LEAN.execArgv,
    env: { ...LEAN.env, ...process.env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
