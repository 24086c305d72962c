import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** What somebody said. */
export const level = 'inner';
export const schema = z.strictObject({ type: z.literal('quote'), text: inline, by: plain.optional() });
