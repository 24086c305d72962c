/** Where leaving leads: a calendar, as anybody may be looking at; on this site, because nothing may be requested elsewhere on our behalf. */
export const NEUTRAL = '/lich-am-duong/';
