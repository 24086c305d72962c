import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** A part of an Office file: XML as text, anything else as bytes. */
export type Parts = Map<string, string | Uint8Array>;

const MTIME = new Date(2026, 0, 1);
const isText = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** Unpacks an Office file. */
export function unpackOffice(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, isText(name) ? strFromU8(content) : content]));
}

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Packs an Office file so that the same content gives the same bytes: one time for all entries, `[Content_Types].xml` first (as Office
 * writes it), the rest by name, no folder entries.
 */
export function packOffice(parts: Parts): Buffer {
  const files = [...parts.keys()].filter((name) => !name.endsWith('/')).sort();
  const names = [...files.filter((name) => name === CONTENT_TYPES), ...files.filter((name) => name !== CONTENT_TYPES)];
  const tree: Zippable = {};
  for (const name of names) {
    const content = parts.get(name) ?? '';
    tree[name] = [typeof content === 'string' ? strToU8(content) : content, { level: 6, mtime: MTIME, os: 0 }];
  }
  return Buffer.from(zipSync(tree));
}

/** Sets created and modified in docProps/core.xml to midnight (UTC) of the day the content was checked. */
export function fixDates(parts: Parts, checked: string): void {
  const core = parts.get('docProps/core.xml');
  if (typeof core !== 'string') throw new Error('Tệp Office không có docProps/core.xml');
  parts.set('docProps/core.xml', core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${checked}T00:00:00Z`));
}
