import { z } from 'zod';
import { inline } from '../../../schema/base.ts';

/** A paragraph of running text. */
export const inner = z.strictObject({ type: z.literal('paragraph'), text: inline });
