import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocuments } from '../content/readers/documents.ts';
import { annotate, shorten, type AnnotationContext } from './annotate.ts';
import { LegalCorpus, textsOf } from './legal-corpus.ts';

const documents = loadDocuments(join(import.meta.dirname, '../..'));
const corpus = new LegalCorpus(documents);
const law = 'luat-120-2025-qh15';
const article = corpus.article(law, 24);

function context(more: Partial<AnnotationContext> = {}): AnnotationContext {
  if (!article) throw new Error(`${law} lacks Điều 24`);
  return { corpus, documentId: law, article, hints: [], explained: new Set(), ...more };
}

describe('annotate', () => {
  test('a citation becomes a link with the first words of its target', () => {
    const [before, link, after] = annotate('Xem khoản 1 Điều 29 của Luật này.', 1, context());
    expect(before).toEqual({ kind: 'text', text: 'Xem ' });
    expect(link).toMatchObject({
      kind: 'reference',
      text: 'khoản 1 Điều 29 của Luật này',
      href: `/van-ban/${law}/dieu-29/#khoan-1`,
      heading: 'khoản 1 Điều 29',
    });
    expect(link?.kind === 'reference' && link.preview.length).toBeGreaterThan(20);
    expect(after).toEqual({ kind: 'text', text: '.' });
  });

  test('a law that is not published is not linked', () => {
    expect(annotate('Theo khoản 1 Điều 96 Luật Xử lý vi phạm hành chính.', 1, context())).toEqual([
      { kind: 'text', text: 'Theo khoản 1 Điều 96 Luật Xử lý vi phạm hành chính.' },
    ]);
  });

  test('a term is explained once on a page, and never inside the article that defines it', () => {
    const hints = [{ name: 'chất ma túy', meaning: 'nghĩa', href: `/van-ban/${law}/dieu-2/#khoan-1`, ours: false }];
    const own = [{ name: 'chất ma túy', meaning: 'nghĩa', href: `/van-ban/${law}/dieu-24/#khoan-1`, ours: false }];
    const explained = new Set<string>();
    expect(annotate('chất ma túy', null, context({ hints, explained })).map(({ kind }) => kind)).toEqual(['term']);
    expect(annotate('chất ma túy', null, context({ hints, explained })).map(({ kind }) => kind)).toEqual(['text']);
    expect(annotate('chất ma túy', null, context({ hints: own })).map(({ kind }) => kind)).toEqual(['text']);
  });

  test('in all content the pieces of a text joined are the text', () => {
    let texts = 0;
    for (const document of documents) {
      for (const entry of document.articles) {
        for (const { text, clause } of textsOf(entry)) {
          const segments = annotate(text, clause, context({ documentId: document.facts.id, article: entry }));
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          texts += 1;
        }
      }
    }
    expect(texts).toBeGreaterThan(600);
  });
});

test('shorten cuts at a word and says that it cut', () => {
  expect(shorten('một hai ba', 20)).toBe('một hai ba');
  expect(shorten('một hai, ba bốn', 9)).toBe('một hai…');
  expect(shorten(' một\n hai ', 20)).toBe('một hai');
});
