/** How a reader wants pages to look: kept on the device, in no cookie, and never sent. */

/** Name in the browser's own store; its value is the size ("0", "1", "2"), then "d" for easy reading: "1", "2d", "0d". */
export const STORE = 'cach-doc';

/**
 * Puts the kept settings on the page before anything is painted, and tells style sheets that scripts run. It stands in the head as it is,
 * so the Content-Security-Policy gets its hash (Base.astro).
 */
export const EARLY_SCRIPT = `(function(d){d.classList.add('js');if(navigator.share)d.classList.add('can-share');try{var s=localStorage.getItem('${STORE}')||'';if(/^[12]/.test(s))d.dataset.size=s[0];if(/d$/.test(s))d.dataset.easy=''}catch(e){}})(document.documentElement)`;
