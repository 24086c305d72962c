/**
 * How the program that builds is started so that it holds little (src/base/lean-node.ts).
 * Measured on the site of November 2026: 690 MB at most instead of 1 250, for a tenth more processor time.
 */
import { join } from 'node:path';
import { LEAN_ALLOCATORS, LEAN_HEAP } from '../src/base/lean-node.ts';

/** Arguments and environment for Node to build the project in `root`; what is set in the environment already stays. */
export const leanBuild = (root: string): { args: string[]; env: NodeJS.ProcessEnv } => ({
  args: [...LEAN_HEAP, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1', ...LEAN_ALLOCATORS, ...process.env },
});
