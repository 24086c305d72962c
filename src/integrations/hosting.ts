import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../base/site-address.ts';
import { unescapeMarkup } from '../base/entities.ts';
import { pagesBelow } from '../base/files-below.ts';
import { ownText } from '../base/own-text.ts';
import { headersFile } from '../hosting/files.ts';
import { headerRules } from '../hosting/policy.ts';
import { robotsFile, securityFile } from '../hosting/notices.ts';
import { contactAddress } from '../share/contact.ts';
import { buildDate } from '../vietnamese/dates.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** The policy of each page of a built site, by address. */
function policiesIn(dist: string): Map<string, string> {
  return new Map(
    pagesBelow(dist).flatMap(({ name, address }) => {
      const policy = POLICY.exec(readFileSync(join(dist, name), 'utf8'))?.[1];
      return policy === undefined ? [] : [[address, ownText(unescapeMarkup(policy))] as const];
    }),
  );
}

/** Writes what a host needs to know into the finished site: headers, and the files that robots and finders of faults look for. */
export function hosting(): AstroIntegration {
  return {
    name: 'may-chu',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const site = siteAddress();
        writeFileSync(join(dist, 'robots.txt'), robotsFile(site));
        const security = securityFile(contactAddress(process.env), site, buildDate());
        if (security !== undefined) {
          mkdirSync(join(dist, '.well-known'), { recursive: true });
          writeFileSync(join(dist, '.well-known/security.txt'), security);
        }
        writeFileSync(join(dist, '_headers'), headersFile(headerRules({ top: readdirSync(dist), policies: policiesIn(dist) })));
      },
    },
  };
}
