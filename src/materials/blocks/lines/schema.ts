import { z } from 'zod';
import { inline } from '../../../schema/base.ts';

/** A question that is answered in writing, on ruled lines. */
export const inner = z.strictObject({ type: z.literal('lines'), prompt: inline, count: z.int().min(1).max(20) });
