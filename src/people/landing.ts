import { z } from 'zod';
import { citation, inline, sources } from '../schema/base.ts';
import { isoDate, sitePath, slug } from '../vocabulary/pieces.ts';
import { AUDIENCES } from '../vocabulary/audiences.ts';

/** One audience's landing page, `content/danh-cho/<audience>.yaml`: what is said to that person and is no question of law (those are `content/hoi-dap/`). */
export const landingSchema = z.strictObject({
  audience: z.enum(AUDIENCES),
  title: z.string().min(3),
  lead: z.string().min(10),
  /** True where having the page open could give its reader away. */
  discreet: z.boolean().default(false),
  questions: z
    .array(
      z.strictObject({
        id: slug,
        question: z.string().min(5),
        answer: z.array(inline).min(1),
        cites: z.array(citation).default([]),
      }),
    )
    .default([]),
  materials: z.array(slug),
  next: z.array(z.strictObject({ label: z.string(), href: sitePath })).default([]),
  sources,
  checked: isoDate,
});
export type Landing = z.infer<typeof landingSchema>;
