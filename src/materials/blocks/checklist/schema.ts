import { z } from 'zod';
import { inline } from '../../../schema/base.ts';

/** Boxes to tick on paper. */
export const inner = z.strictObject({ type: z.literal('checklist'), items: z.array(inline).min(1) });
