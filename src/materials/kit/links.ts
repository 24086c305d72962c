/** Makes an address absolute; undefined (so: plain words) where the site's address is not known. */
export type Absolute = (href: string) => string | undefined;

/**
 * How links of a content file are written into a file that leaves the site.
 *
 * @param site address under which the site is published, where it is known
 */
export const absoluteTo =
  (site: string | undefined): Absolute =>
  (href) => {
    // A place on the page leads nowhere outside it.
    if (href.startsWith('#')) return undefined;
    if (!href.startsWith('/')) return href;
    return site === undefined ? undefined : new URL(href, site).href;
  };
