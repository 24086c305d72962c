import { TRUST_SCRIPT } from '../../hosting/trusted-types.ts';
import { SETTINGS_SCRIPT } from '../reading/settings.ts';

/**
 * What stands in the head of every page and runs before anything is painted: the rule for scripts, then the reader's settings. It is written
 * in words that every browser reads, and the Content-Security-Policy gets its hash (Base.astro).
 */
export const EARLY_SCRIPT = TRUST_SCRIPT + SETTINGS_SCRIPT;
