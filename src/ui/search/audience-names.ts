import { AUDIENCES, audience } from '../../vocabulary/audiences.ts';

/** Audiences by id, in the order of the filter. The page is built with them, so that no script carries the table of audiences. */
export const audienceNames = (): Record<string, string> => Object.fromEntries(AUDIENCES.map((id) => [id, audience(id).short]));
