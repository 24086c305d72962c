/**
 * Where a link is handed on: plain addresses that are opened on a tap, no script of theirs on our pages. Sources: Facebook,
 * `sharer.php?u=` (developers.facebook.com, Share Dialog); Zalo publishes only a script, the address it opens takes `d`, a JSON
 * `{"url": …}` in base64 (Dwarves Brainery, “Social networks: share a URL”, Nguyen Dinh Nam, 26/5/2023).
 */

/** Facebook's page for sharing `url`. */
export const facebookShare = (url: string): string => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;

/** Zalo's page for sharing `url`; `url` is percent-encoded ASCII, as `URL.href` is. */
export const zaloShare = (url: string): string =>
  `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(JSON.stringify({ url })))}`;
