/**
 * Apps that open pages in a window of their own, by what they add to the browser's name: there a link to a `blob:` saves nothing.
 * Signs: Meta's apps write FBAN/FBAV/FB_IAB, Messenger besides MessengerForiOS or Orca; Zalo and TikTok write their names.
 */
const APPS = [
  ['Messenger', /MessengerForiOS|Orca-Android|FB_IAB\/(?:MESSENGER|Orca)/i],
  ['Instagram', /Instagram/i],
  ['Facebook', /FBAN|FBAV|FB_IAB/i],
  ['Zalo', /\bZalo\b/i],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok/i],
] as const;

/** The app in whose window the page stands; undefined in a browser. */
export const hostApp = (userAgent: string): string | undefined => APPS.find(([, signs]) => signs.test(userAgent))?.[0];
