/** What makes files: half a megabyte that is fetched when the first file is asked for, and never before (`src/offline/pack.ts` leaves it out). */
export { writeSheet, writeSheets } from '../../studio/pdf.ts';
