/** Where leaving leads: a page anybody may be looking at; on this site, because nothing may be requested elsewhere on our behalf. */
export const NEUTRAL = '/roi-trang/';
