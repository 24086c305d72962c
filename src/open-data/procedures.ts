import { procedurePath, type Procedure } from '../procedures/procedure.ts';

/** The procedures as open data. @returns plain data, ready for JSON; `url` is a path on this site */
export const proceduresJson = (procedures: readonly Procedure[]): object[] =>
  procedures.map((procedure) => ({
    slug: procedure.slug,
    url: procedurePath(procedure),
    title: procedure.title,
    short: procedure.short,
    audiences: procedure.audiences,
    start: procedure.start,
    steps: procedure.steps,
    rights: procedure.rights,
    checked: procedure.checked,
  }));
