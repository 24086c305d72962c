/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import { schema as activity } from '../activity/schema.ts';
import { schema as columns } from '../columns/schema.ts';
import { schema as pageBreak } from '../page-break/schema.ts';
import { schema as slideBreak } from '../slide-break/schema.ts';
import { schema as sources } from '../sources/schema.ts';

export const outer = [activity, columns, pageBreak, slideBreak, sources] as const;
