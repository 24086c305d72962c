import { z } from 'zod';
import { inline, plain } from '../../../schema/base.ts';

/** Cards to cut out. On a role card the partner's words are `lines`, one each time that he or she may insist. */
export const inner = z
  .strictObject({
    type: z.literal('cards'),
    perPage: z.union([z.literal(4), z.literal(6), z.literal(8)]).default(6),
    /** How many lines each card has; the rule of the game says the same number. */
    turns: z.int().min(1).max(5).optional(),
    /** How many sets to print: "Một bộ cho mỗi nhóm ba em: 12 đến 15 bộ". */
    copies: plain.optional(),
    items: z
      .array(
        z.strictObject({
          title: plain,
          text: inline,
          tag: plain.optional(),
          lines: z.array(inline).min(1).optional(),
          /** How many of this same card the sheet to cut has: a slip that every pupil gets. */
          repeat: z.int().min(2).max(8).optional(),
        }),
      )
      .min(1),
  })
  .superRefine(({ turns, items }, context) => {
    for (const [index, { title, lines = [] }] of items.entries())
      if (turns !== undefined && lines.length !== turns)
        context.addIssue({
          code: 'custom',
          path: ['items', index],
          message: `đúng ${turns} câu trong lines của thẻ “${title}”, như turns`,
        });
  });
