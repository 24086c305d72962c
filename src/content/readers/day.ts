import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { source } from '../../schema/base.ts';
import { isoDate } from '../../legal/document.ts';
import { SourceError } from '../../legal/errors.ts';
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
        sources: z.array(source).min(1, { error: 'ít nhất một nguồn: không có nguồn thì không đăng' }),
      }),
    )
    .min(1),
  sources: z.array(source).default([]),
  checked: isoDate,
});
export type DayStory = z.infer<typeof schema>;

/** Reads the story of 26 June. Throws SourceError where it is missing or does not fit. */
export function loadDayStory(root: string): DayStory {
  if (!existsSync(join(root, FILE))) throw new SourceError({ file: FILE }, 'Không thấy tệp', 'câu chuyện của ngày 26/6');
  return readYaml(readFileSync(join(root, FILE), 'utf8'), schema, FILE);
}
