import { z } from 'zod';
import { AUDIENCES } from '../../vocabulary/audiences.ts';
import { plain, source } from '../../schema/base.ts';
import { isoDate, slug } from '../../vocabulary/pieces.ts';
import { block } from '../blocks/index.ts';
import type { Series } from './series.ts';
import { survey } from './survey.ts';
import { teaching } from './teaching.ts';
import { art, certificate, event, leaflet, letterhead, slide } from './printed.ts';
import { FORMATS, KINDS, LEVELS, TOPICS } from '../../vocabulary/kinds.ts';
import type { Kind, Level, Topic } from '../../vocabulary/kinds.ts';

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => z.enum(Object.keys(record) as [K, ...K[]]);

/** A second document of the same item: the worksheet of a lesson, the report form of a plan. Its file is `<slug>-<id>`. */
const part = z.strictObject({
  id: slug,
  title: plain,
  kind: keys<Kind>(KINDS),
  formats: z.array(z.enum(FORMATS)).min(1),
  letterhead: letterhead.optional(),
  blocks: z.array(block).min(1),
});
export type Part = z.infer<typeof part>;

/** One content file: everything that the web page and all its downloads are made of. */
export const item = z.strictObject({
  /** Only to be explicit: it must equal the file name. */
  slug: slug.optional(),
  title: plain,
  /** Two sentences at most: what it is and how to use it. Shown in lists and under the title. */
  summary: plain,
  kind: keys<Kind>(KINDS),
  audiences: z.array(z.enum(AUDIENCES)).default([]),
  levels: z.array(keys<Level>(LEVELS)).default([]),
  topics: z.array(keys<Topic>(TOPICS)).min(1),
  /** `thang-hanh-dong-<year>` or `ngay-26-6-<year>`; follows from the folder in content/chien-dich. */
  campaign: slug.optional(),
  formats: z.array(z.enum(FORMATS)).min(1),
  /** Length of a lesson, speech or session; activities must add up to it. */
  minutes: z.int().positive().optional(),
  ...teaching,
  sources: z.array(source).min(1),
  checked: isoDate,
  /** True where having the page open could give its reader away: it gets the button that leaves. Who must say: rules/discreet.ts. */
  discreet: z.boolean().optional(),
  license: plain.optional(),

  blocks: z.array(block).default([]),
  parts: z.array(part).default([]),
  slides: z.array(slide).default([]),
  letterhead: letterhead.optional(),
  leaflet: leaflet.optional(),
  certificate: certificate.optional(),
  art: art.optional(),
  events: z.array(event).default([]),
  surveys: z.array(survey).default([]),
});
type ItemData = z.infer<typeof item>;

/** An item as the press and the pages use it: the data of the file, its slug and where it was read. */
export interface Item extends ItemData {
  slug: string;
  /** Its part of the page's address: the slug, with the year for the kit of a campaign year. */
  pageSlug: string;
  /** The series that it stands in, where it does and the series is there. */
  inSeries?: Series | undefined;
  /** Path of the file from the root of the repository, the `source` of the manifest. */
  file: string;
}
