/**
 * How the program that builds is started so that it holds little. By themselves V8 keeps dead objects while there is memory (it lets its heap
 * grow fourfold before it looks), Rolldown's allocator gives nothing back, and glibc gives each thread an arena of its own.
 * Measured on the site of November 2026: 690 MB at most instead of 1 250, for a tenth more processor time.
 */
import { join } from 'node:path';

/** The heap may grow by 60 percent before it is swept; what is new gets three halves of 8 MB. */
const V8 = ['--heap-growing-percent=60', '--max-semi-space-size=8'];
const ALLOCATORS = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };

/** Arguments and environment for Node to build the project in `root`; what is set in the environment already stays. */
export const leanBuild = (root: string): { args: string[]; env: NodeJS.ProcessEnv } => ({
  args: [...V8, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1', ...ALLOCATORS, ...process.env },
});
