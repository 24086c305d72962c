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

/** A state and the days on which it holds: from the first (or always before), until the day before the last. */
export interface ValiditySpan {
  state: ValidityState;
  from?: IsoDate;
  until?: IsoDate;
}

/**
 * The state of a document on a day and all that follow, as far as its dates tell: what a page says that is read later than it was made.
 *
 * @param dates as for {@link validityOn}
 * @param on the day on which it is made
 */
export function validityFrom(dates: ValidityDates, on: IsoDate): ValiditySpan[] {
  const turns = [dates.effective, dates.ended].filter((day) => day !== undefined && day > on).sort() as IsoDate[];
  return [undefined, ...turns].map((from, index) => {
    const until = turns[index];
    return {
      state: validityOn(dates, from ?? on),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
  });
}
