/** Citations in everything that is not itself a law: materials, kits, landing pages, help, comparison. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findReferences } from '../../src/legal/citations/find.ts';
import { Corpus } from '../../src/legal/corpus.ts';
import { formatPlace } from '../../src/legal/place.ts';
import { loadDocuments } from '../../src/content/readers/documents.ts';
import { filesBelow, ROOT } from '../support/dist.ts';

/** A citation without a law's name means the law in force: the reader's default everywhere on the site. */
const IN_FORCE = 'luat-120-2025-qh15';
/** Comparison rows name both laws by column; their places are held against them when they are read. */
const OWN_CHECK = /^(?:doi-chieu|van-ban)\//;

test('every cited place of a published law exists', () => {
  const corpus = new Corpus(loadDocuments(ROOT));
  const published = [...corpus.documents.values()].map(({ facts }) => facts);
  let seen = 0;
  const wrong: string[] = [];
  for (const file of filesBelow(join(ROOT, 'content')).filter((name) => /\.(?:ya?ml|mdx?)$/.test(name) && !OWN_CHECK.test(name))) {
    for (const [index, line] of readFileSync(join(ROOT, 'content', file), 'utf8')
      .split('\n')
      .entries()) {
      for (const { document, place } of findReferences(line, { published })) {
        if (document.kind === 'other') continue;
        seen += 1;
        const law = document.kind === 'published' ? document.id : IN_FORCE;
        if (corpus.textAt(law, place) === undefined)
          wrong.push(`content/${file}:${index + 1}: ${formatPlace(place)} is not in ${law}: ${line.trim().slice(0, 120)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(300);
});
