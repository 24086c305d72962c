/**
 * Keys of the lines that help: they stand in content (`help` of questions, `number` of sheets). What each line is, its number, its source
 * and the day of the check stand once, in `content/tro-giup/duong-day.yaml`. Never a line for reporting crime.
 */
export const HELP_LINES = ['115', '111', '113', '1800 6606', 'tro-giup-phap-ly', 'ngay-mai', 'ngoi-nha-binh-yen'] as const;

/** Key of a line. */
export type HelpLineId = (typeof HELP_LINES)[number];

/** Numbers to which crime is reported: the page `content/tro-giup/to-giac.yaml` has these and no others. */
export const REPORTING_NUMBERS = ['113', '0769.04.04.04'] as const;
