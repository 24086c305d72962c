import type { IsoDate } from '../vietnamese/dates.ts';

/** The dates between which a document applies, as its metadata gives them. ISO dates compare as text. */
export interface ValidityDates {
  /** First day on which it applies. */
  effective: IsoDate;
  /** First day on which it no longer applies. */
  ended?: IsoDate | undefined;
  /** Id of the document that replaced it. */
  replacedBy?: string | undefined;
}

/** Whether a document applies on a day. */
export type ValidityState = 'pending' | 'in-force' | 'repealed';

/**
 * The state of a document on a day.
 *
 * @param dates first day in force and, where it ended, first day out of force
 * @param on the day asked about (ISO)
 */
export function validityOn(dates: ValidityDates, on: IsoDate): ValidityState {
  if (dates.ended !== undefined && on >= dates.ended) return 'repealed';
  return on < dates.effective ? 'pending' : 'in-force';
}
