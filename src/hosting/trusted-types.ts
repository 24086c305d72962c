import { WORKER_PATH } from '../offline/names.ts';

/**
 * Trusted Types: text becomes code in a page only through the one policy that pages make first of all. It lets nothing be but the addresses of
 * our own scripts, which workers start from; markup and code made of text are refused for everyone, libraries too.
 * Source: W3C "Trusted Types" (a policy named "default" is asked wherever plain text is given).
 */

/** What the policy of content says of it, in pages and headers. */
export const TRUSTED_TYPES = ["require-trusted-types-for 'script'", 'trusted-types default'] as const;

/** Addresses of scripts that a worker may start from: what the build made, the service worker, the reader of the full text. */
const OWN_SCRIPTS = new RegExp(String.raw`^(?:/_astro/[\w.-]+\.js|${WORKER_PATH.replace('.', '\\.')}|/pagefind/pagefind-worker\.js)$`);

/**
 * The policy, in words that every browser reads, for the script that runs before all others (../ui/layouts/early-script.ts).
 * Browsers without Trusted Types, and pages for which an extension made the policy first, pass over it.
 */
export const TRUST_SCRIPT = `try{trustedTypes.createPolicy('default',{createScriptURL:function(a){var u=new URL(a,location.href);return u.origin==location.origin&&/${OWN_SCRIPTS.source}/.test(u.pathname)?u.href:null}})}catch(e){}`;
