import { z } from 'zod';
import { citation, inline } from '../../../schema/base.ts';

/** Our restatement of one provision, with the provision. */
export const inner = z.strictObject({ type: z.literal('law'), cite: citation, text: inline });
