import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;
const HASH = /\s'(sha256-[A-Za-z0-9+/=]+)'/g;

/**
 * A page whose policy names only the scripts that stand in it. Astro names those of the whole site in every page, also the ones in files,
 * which `'self'` allows: 16 hashes, 600 bytes that nothing compresses, before the first word is read.
 *
 * @param html a built page
 * @returns the page; as it was where it has no policy
 */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(SCRIPT)].map(([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const directives = policy
      .split(';')
      .map((directive) =>
        directive.trim().startsWith('script-src') ? directive.replace(HASH, (all, hash: string) => (own.has(hash) ? all : '')) : directive,
      );
    return `${start}${directives.join(';')}${end}`;
  });
}
