import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** A speech, a dialogue, a text for the loudspeaker. */
export const inner = z.strictObject({
  type: z.literal('script'),
  title: plain.optional(),
  minutes: z.number().positive().optional(),
  /** `who` speaks `text`; `cue` is a stage direction or the sound before it. */
  lines: z.array(z.strictObject({ who: plain.optional(), cue: plain.optional(), text: inline })).min(1),
});
