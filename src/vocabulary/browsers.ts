/** The oldest browsers in which all of the site works: phones of 2020. Scripts and style sheets are built for them and held against them. */
export const OLDEST = { chrome: 80, safari: 14, firefox: 78 } as const;
