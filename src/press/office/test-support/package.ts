import { expect } from 'vitest';
import type { Parts } from '../ooxml.ts';

/** A part of an Office file as text; throws where it is not there. */
export const xml = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`thiếu ${name}`);
  return part;
};

/** Every relationship inside the file leads to a part, every declared part exists. */
export function checkPackage(parts: Parts): void {
  for (const [name, content] of parts) {
    if (typeof content !== 'string' || !name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [relation] of content.matchAll(/<Relationship [^>]*>/g)) {
      if (relation.includes('TargetMode="External"')) continue;
      const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(parts.has(path), `${name}: ${target}`).toBe(true);
    }
  }
  for (const [, part] of xml(parts, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g))
    expect(parts.has(part ?? ''), part).toBe(true);
}
