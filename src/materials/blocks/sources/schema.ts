import { z } from 'zod';

/** Where the list of sources stands; without it, at the end. */
export const outer = z.strictObject({ type: z.literal('sources') });
