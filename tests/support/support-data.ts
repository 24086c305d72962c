/** What browsers know, from MDN's compatibility data. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { OLDEST } from '../../src/vocabulary/browsers.ts';

/** The whole of the data. */
export const DATA = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8')) as CompatData;

const statements = (support: SupportStatement | undefined) => (support === undefined ? [] : Array.isArray(support) ? support : [support]);

/**
 * The oldest browsers that do not know a thing under its own name; none where all of them do, or where the data says nothing.
 *
 * @param thing an entry of the data
 */
export function lackedBy(thing: Identifier | undefined): string[] {
  const compat = thing?.__compat;
  if (compat === undefined) return [];
  return Object.entries(OLDEST)
    .filter(
      ([browser, version]) =>
        !statements(compat.support[browser as keyof typeof OLDEST]).some(
          ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
            typeof added === 'string' &&
            Number.parseFloat(added.replace('≤', '')) <= version &&
            (typeof removed !== 'string' || Number.parseFloat(removed) > version) &&
            flags === undefined &&
            prefix === undefined &&
            other === undefined,
        ),
    )
    .map(([browser, version]) => `${browser} ${version}`);
}

/** Members of interfaces and built-in objects, by name; and the interfaces and objects themselves. */
export function scriptNames(): { members: Map<string, Identifier[]>; globals: Map<string, Identifier> } {
  const members = new Map<string, Identifier[]>();
  const globals = new Map<string, Identifier>();
  const take = (group: Identifier): void => {
    for (const [name, owner] of Object.entries(group)) {
      if (name === '__compat') continue;
      globals.set(name, owner as Identifier);
      for (const [key, member] of Object.entries(owner)) {
        if (key === '__compat') continue;
        // Static members are named so in the data: "assign_static".
        const plain = key.replace(/_(?:static|event|permission)$/, '');
        members.set(plain, [...(members.get(plain) ?? []), member as Identifier]);
        // Intl.Segmenter and its like stand one level deeper.
        for (const [deeper, inner] of Object.entries(member as Identifier))
          if (/^[a-z]+$/i.test(deeper) && deeper !== '__compat') members.set(deeper, [...(members.get(deeper) ?? []), inner as Identifier]);
      }
    }
  };
  take(DATA.javascript['builtins'] as unknown as Identifier);
  take(DATA.api as unknown as Identifier);
  return { members, globals };
}
