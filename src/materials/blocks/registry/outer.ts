/* Made by `npm run blocks` from the folders beside this one; not to be edited. */
import { outer as activity } from '../activity/schema.ts';
import { outer as columns } from '../columns/schema.ts';
import { outer as pageBreak } from '../page-break/schema.ts';
import { outer as shared } from '../shared/schema.ts';
import { outer as slideBreak } from '../slide-break/schema.ts';
import { outer as sources } from '../sources/schema.ts';

export const outer = [activity, columns, pageBreak, shared, slideBreak, sources] as const;
