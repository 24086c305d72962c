import { z } from 'zod';
import { AUDIENCES } from '../../vocabulary/audiences.ts';
import { LEVELS, type Level } from '../../vocabulary/kinds.ts';
import { inline, plain } from '../../schema/base.ts';

/** A series of lessons or meetings: content/chuoi/<id>.yaml. */
export const seriesSchema = z.strictObject({
  title: plain,
  /** One or two sentences: shown in lists and under the title. */
  summary: plain,
  /** Who it is for, as a group of people: "Học sinh lớp 6 đến lớp 9". */
  for: plain,
  audiences: z.array(z.enum(AUDIENCES)).min(1),
  levels: z.array(z.enum(Object.keys(LEVELS) as [Level, ...Level[]])).min(1),
  /** What one piece is called: "Tiết", "Bài", "Buổi". */
  unit: plain,
  /** How many pieces the whole series has. */
  count: z.int().positive(),
  /** How the pieces follow one another: "Mỗi tuần một tiết". */
  rhythm: plain,
  intro: z.array(inline).min(1),
  /** Place among the series in lists, from 1. */
  order: z.int().positive(),
});

/** A series with its id, the name of its file. */
export type Series = z.infer<typeof seriesSchema> & { id: string };

/** The page of a series. */
export const seriesPath = ({ id }: Pick<Series, 'id'>): string => `/tai-lieu/chuoi/${id}/`;
