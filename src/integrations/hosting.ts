import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base/site-address.ts';
import { unescapeMarkup } from '../base/entities.ts';
import { byAddress, onPageMade } from '../base/made-pages.ts';
import { ownText } from '../base/own-text.ts';
import { headersFile } from '../hosting/files.ts';
import { headerRules } from '../hosting/policy.ts';
import { robotsFile, securityFile } from '../hosting/notices.ts';
import { contactAddress } from '../share/contact.ts';
import { buildDate } from '../vietnamese/dates.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** Writes what a host needs to know into the finished site: headers, and the files that robots and finders of faults look for. */
export function hosting(): AstroIntegration {
  // Of each page, by address; most pages have one of a few.
  const policies = new Map<string, string>();
  const known = new Map<string, string>();
  return {
    name: 'may-chu',
    hooks: {
      'astro:build:start': () =>
        onPageMade((address, html) => {
          const policy = POLICY.exec(html)?.[1];
          if (policy === undefined) return;
          if (!known.has(policy)) known.set(ownText(policy), ownText(unescapeMarkup(policy)));
          policies.set(address, known.get(policy) ?? '');
        }),
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const site = siteAddress();
        writeFileSync(join(dist, 'robots.txt'), robotsFile(site));
        const security = securityFile(contactAddress(process.env), site, buildDate());
        if (security !== undefined) {
          mkdirSync(join(dist, '.well-known'), { recursive: true });
          writeFileSync(join(dist, '.well-known/security.txt'), security);
        }
        writeFileSync(join(dist, '_headers'), headersFile(headerRules({ top: readdirSync(dist), policies: byAddress(policies) })));
      },
    },
  };
}
