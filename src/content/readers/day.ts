import { z } from 'zod';
import { source, sources } from '../../schema/base.ts';
import { isoDate } from '../../vocabulary/pieces.ts';
import type { ContentFiles } from '../files.ts';
import { readYaml } from '../yaml.ts';

const FILE = 'content/chien-dich/ngay-26-6.yaml';

const schema = z.strictObject({
  title: z.string().min(3),
  lead: z.string().optional(),
  story: z
    .array(
      z.strictObject({
        heading: z.string().min(3),
        text: z.array(z.string().min(10)).min(1),
        sources,
      }),
    )
    .min(1),
  sources: z.array(source).default([]),
  checked: isoDate,
});
export type DayStory = z.infer<typeof schema>;

/** Reads the story of 26 June. Faults are noted in `files`. */
export const readDayStory = (files: ContentFiles): DayStory | undefined => files.read(FILE, (text, path) => readYaml(text, schema, path));
