/** How a reader wants pages to look: kept on the device, in no cookie, and never sent. */

/** Name in the browser's own store; its value is the size ("0", "1", "2"), then "d" for easy reading: "1", "2d", "0d". */
export const STORE = 'cach-doc';

/**
 * Puts the kept settings on the page before anything is painted, and tells style sheets that scripts run; when one of the page's scripts
 * cannot be read or loaded, it takes that back, and the page says so (NeedsScript.astro). Part of ../layouts/early-script.ts.
 */
export const SETTINGS_SCRIPT = `(function(d){d.classList.add('js');function no(){d.classList.remove('js');d.classList.add('no-start')}if(!('noModule'in document.createElement('script')))no();addEventListener('error',function(e){if(document.readyState!='complete'&&(e.target==window||e.target.localName=='script'))no()},true);if(navigator.share)d.classList.add('can-share');try{var s=localStorage.getItem('${STORE}')||'';if(/^[12]/.test(s))d.dataset.size=s[0];if(/d$/.test(s))d.dataset.easy=''}catch(e){}})(document.documentElement)`;
