import { z } from 'zod';
import { isoDate, NO_SOURCE, sitePath } from '../../vocabulary/pieces.ts';
import { source } from '../../schema/base.ts';
import { EVERGREEN } from '../../schema/campaign-id.ts';
import type { ContentFiles } from '../files.ts';
import { readYaml } from '../yaml.ts';

const MONTHS = 'content/chien-dich/tung-thang.yaml';
const KIT = `content/chien-dich/${EVERGREEN.id}/bo.yaml`;
const text = z.string().min(3);

const monthsSchema = z
  .array(
    z.strictObject({
      month: z.int().min(1).max(12),
      title: text,
      steps: z
        .array(z.strictObject({ text, href: sitePath.optional() }))
        .min(1)
        .max(4),
    }),
  )
  .refine((months) => months.map(({ month }) => month).join() === '1,2,3,4,5,6,7,8,9,10,11,12', {
    error: 'đủ mười hai tháng, xếp từ 1 đến 12',
  });
/** What is worth doing in each month of any year. */
export type MonthOfYear = z.infer<typeof monthsSchema>[number];

const kitSchema = z.strictObject({
  title: text,
  lead: text,
  how: z.array(text).min(1),
  weeks: z.array(z.strictObject({ title: text, school: z.array(text), commune: z.array(text), family: z.array(text) })).min(1),
  sources: z.array(source).min(1, { error: NO_SOURCE }),
  checked: isoDate,
});
/** The kit for all year: how to use it, and its weeks, which have no dates. */
export type EvergreenKit = z.infer<typeof kitSchema>;

/** Reads what to do in each month, January first. Faults are noted in `files`; a project without campaigns has none. */
export const readMonths = (files: ContentFiles): MonthOfYear[] =>
  (files.has(MONTHS) ? files.read(MONTHS, (yaml, path) => readYaml(yaml, monthsSchema, path)) : undefined) ?? [];

/** Reads the kit for all year. Faults are noted in `files`; a project without campaigns has none. */
export const readEvergreenKit = (files: ContentFiles): EvergreenKit | undefined =>
  files.has(KIT) ? files.read(KIT, (yaml, path) => readYaml(yaml, kitSchema, path)) : undefined;
