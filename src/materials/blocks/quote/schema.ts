import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** What somebody said. */
export const inner = z.strictObject({ type: z.literal('quote'), text: inline, by: plain.optional() });
