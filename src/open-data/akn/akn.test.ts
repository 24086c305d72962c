import { validateXML, type XMLValidationResult } from 'xmllint-wasm';
import { describe, expect, test } from 'vitest';
import { unescapeMarkup } from '../../base/entities.ts';
import type { ArticleEntry } from '../../legal/article.ts';
import { LegalCorpus } from '../../legal/legal-corpus.ts';
import type { DocumentFacts } from '../../legal/document.ts';
import { termsOf } from '../../legal/terms.ts';
import { loadDocuments, type LibraryDocument } from '../../content/readers/documents.ts';
import type { OfficialWording } from '../document-json.ts';
import { documentAkn } from './index.ts';
import { articleEId, clauseEId, placeEId, pointEId } from './names.ts';
import { findAknSchema } from '../test-support/schema.ts';

const documents = loadDocuments(process.cwd());
const corpus = new LegalCorpus(documents);
const laws = documents.filter(({ articles }) => articles.length > 0);
const published = documents.map(({ facts }) => facts);

function akn({ facts, articles }: Pick<LibraryDocument, 'facts' | 'articles'>, official?: OfficialWording): string {
  const article = articles.find(({ title }) => title === 'Giải thích từ ngữ');
  return documentAkn({
    facts,
    articles,
    corpus,
    published,
    terms: article ? termsOf(article) : [],
    official,
  });
}

/** Our own restatement dressed as official wording, so that this variant is tested without the copies that stay outside the repository. */
function standIn({ facts, articles }: LibraryDocument): OfficialWording {
  const chapters = facts.chapters.map(({ number, title }) => ({
    number,
    title: `${title} (nguyên văn)`,
    articles: articles
      .filter((article) => article.chapter === number)
      .map(({ number: n, title: t, body }) => ({ ...body, number: n, title: `${t} (nguyên văn)` })),
  }));
  return { chapters, verified: { on: '2026-11-23' } };
}

const variants = laws.flatMap((law) => [
  { name: law.facts.id, law, xml: akn(law) },
  { name: `${law.facts.id} with official wording`, law, xml: akn(law, standIn(law)) },
]);

const memory = { maxMemoryPages: 4096 };
const wellFormed = (xml: string): Promise<XMLValidationResult> => validateXML({ xml, normalization: 'format', ...memory });
const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'gu'))].map((match) => match[1] ?? '');
const section = (xml: string, name: string): string => new RegExp(`<${name}[ >].*?</${name}>`, 'su').exec(xml)?.[0] ?? '';
const childNames = (xml: string): string[] =>
  [...xml.replace(/^<[^>]*>/u, '').matchAll(/<([A-Za-z]+)[^>]*\/>/gu)].map((match) => match[1] ?? '');
const plainText = (xml: string): string => unescapeMarkup(xml.replace(/<\/p>(?=<p )/gu, '\n').replace(/<[^>]*>/gu, ''));

const WORK = ['FRBRthis', 'FRBRuri', 'FRBRalias', 'FRBRdate', 'FRBRauthor', 'FRBRcountry', 'FRBRsubtype', 'FRBRnumber', 'FRBRname'];
const EXPRESSION = ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRauthoritative', 'FRBRlanguage'];
const MANIFESTATION = ['FRBRthis', 'FRBRuri', 'FRBRdate', 'FRBRauthor', 'FRBRformat'];

test('laws, code and decrees are tested', () =>
  expect(laws.map(({ facts }) => facts.id)).toEqual([
    'luat-120-2025-qh15',
    'luat-73-2021-qh14',
    'bo-luat-hinh-su',
    'nghi-dinh-163-2026-nd-cp',
    'nghi-dinh-282-2025-nd-cp',
  ]));

describe.each(variants)('$name', ({ law, xml }) => {
  const eIds = attributes(xml, 'eId');
  const known = new Set(eIds);

  test('is well-formed XML', async () => {
    expect((await wellFormed(xml)).errors).toEqual([]);
    expect((await wellFormed(xml.replace('</act>', ''))).errors).not.toEqual([]);
  });

  test('gives every eId once, without white space', () => {
    expect(eIds.length).toBe(known.size);
    expect(eIds.filter((eId) => /\s|^$/u.test(eId))).toEqual([]);
  });

  test('identifies work, expression and manifestation in the order of the schema', () => {
    expect(childNames(section(xml, 'FRBRWork'))).toEqual(WORK);
    expect(childNames(section(xml, 'FRBRExpression'))).toEqual(EXPRESSION);
    expect(childNames(section(xml, 'FRBRManifestation'))).toEqual(MANIFESTATION);
    expect(section(xml, 'FRBRWork')).toContain(`<FRBRnumber value="${law.facts.number}"/>`);
    expect(section(xml, 'FRBRWork')).toContain('<FRBRcountry value="vn"/>');
  });

  test('points only to what is there', () => {
    const names = ['href', 'source', 'refersTo', 'start', 'end', 'period', 'alternativeTo'];
    const local = names.flatMap((name) => attributes(xml, name)).filter((value) => value.startsWith('#'));
    expect(local.length).toBeGreaterThan(Math.min(50, 5 * law.articles.length));
    expect(local.filter((value) => !known.has(value.slice(1)))).toEqual([]);
  });

  test('has every clause and point at the eId of its place, with its whole text', () => {
    for (const article of law.articles) {
      const at = articleEId(article);
      const texts: [string, string][] = article.body.clauses.flatMap((clause) => [
        ...(clause.number === null || clause.text === ''
          ? []
          : [[`${clauseEId(at, clause.number)}__${clause.points.length === 0 ? 'content' : 'intro'}`, clause.text] as [string, string]]),
        ...clause.points.map((point): [string, string] => [`${pointEId(clauseEId(at, clause.number), point.letter)}__content`, point.text]),
      ]);
      if (article.body.lead !== undefined)
        texts.push([`${at}__${article.body.clauses.length === 0 ? 'content' : 'intro'}`, article.body.lead]);
      for (const [eId, text] of texts) {
        const start = xml.indexOf(`eId="${eId}"`);
        expect(start, eId).toBeGreaterThan(0);
        const inner = xml.slice(xml.indexOf('>', start) + 1, xml.indexOf(eId.endsWith('intro') ? '</intro>' : '</content>', start));
        expect(plainText(inner.split('<blockContainer')[0] ?? '')).toBe(text);
      }
    }
  });

  test('tells its life: passed, in force and, for a law that ended, by whom', () => {
    const life = section(xml, 'lifecycle');
    const { validity, issued } = law.facts;
    expect(life).toContain(`date="${issued}" source="#goc" type="generation"`);
    if (!('effective' in validity)) throw new Error('a law has dates');
    expect(life).toContain(`date="${validity.effective}"`);
    expect(life.includes('type="repeal"')).toBe(validity.ended !== undefined);
    if (validity.ended !== undefined) expect(life).toContain(`date="${validity.ended}" source="#vb-120-2025-qh15" type="repeal"`);
  });
});

test('a citation of another published law is the IRI of a portion that its file has', () => {
  const [citing, cited] = laws;
  if (!citing || !cited) throw new Error('both laws are needed');
  const [first] = citing.articles;
  if (!first) throw new Error('the law has articles');
  const articles = [{ ...first, body: { lead: 'Xem khoản 3 Điều 2 Luật Phòng, chống ma túy số 73/2021/QH14.', clauses: [] } }];
  const both = new LegalCorpus([{ facts: citing.facts, articles }, cited]);
  const xml = documentAkn({ facts: citing.facts, articles, corpus: both, published, terms: [] });
  expect(attributes(section(xml, 'body'), 'href')).toEqual(['/akn/vn/act/luat/2021-03-30/73-2021-qh14/~chp_I__art_2__para_3']);
  expect(attributes(akn(cited), 'eId')).toContain('chp_I__art_2__para_3');
});

test('the successor repeals and the ended law names it, in both files', () => {
  const [now = '', before = ''] = laws.map((law) => akn(law));
  expect(now).toContain('<activeRef eId="vb-73-2021-qh14" href="/akn/vn/act/luat/2021-03-30/73-2021-qh14"');
  expect(before).toContain('<passiveRef eId="vb-120-2025-qh15" href="/akn/vn/act/luat/2025-12-10/120-2025-qh15"');
});

describe('a small law of our own', () => {
  const entry = (number: number, body: ArticleEntry['body'], extra: Partial<ArticleEntry> = {}): ArticleEntry => ({
    number,
    title: `Điều thử ${number}`,
    chapter: 'I',
    summary: 'Tóm tắt để thử.',
    audiences: [],
    keywords: [],
    questions: [],
    shortened: false,
    restated: true,
    quick: [],
    details: [],
    bodyLine: 1,
    related: [],
    checked: '2026-11-23',
    documentId: 'luat-thu',
    file: 'thu.md',
    body,
    ...extra,
  });
  const facts = {
    ...(laws[0]?.facts as DocumentFacts),
    id: 'luat-thu',
    number: '1/2099/QH99',
    replaces: [],
    amendedBy: [],
    notes: [],
    chapters: [{ number: 'I', title: 'Một', sections: [] }],
  };
  const articles = [
    entry(1, { lead: 'A < B & "C"\u0007 > D, xem điểm đ khoản 2 Điều 2.', clauses: [] }, { note: 'Ghi chú <b>.' }),
    entry(2, {
      clauses: [
        { number: 1, text: 'Một.\nHai.', points: [] },
        {
          number: 2,
          text: 'Gồm:',
          points: [
            { letter: 'd', text: 'dê' },
            { letter: 'đ', text: 'đê' },
          ],
        },
      ],
    }),
    entry(3, { lead: 'Có các việc:', clauses: [{ number: null, text: '', points: [{ letter: 'a', text: 'việc một, theo Điều 1' }] }] }),
  ];
  const small = new LegalCorpus([{ facts, articles }]);
  const build = (official?: OfficialWording): string =>
    documentAkn({ facts, articles, corpus: small, published: [facts], terms: [], official });
  const xml = build();

  test('escapes markup and drops characters that XML cannot hold', async () => {
    expect(xml).toContain('A &lt; B &amp; &quot;C&quot; &gt; D, xem <ref');
    expect(xml).toContain('Ghi chú &lt;b&gt;.');
    expect((await wellFormed(xml)).errors).toEqual([]);
  });

  test('writes citations as ref and tells d from đ', () => {
    expect(xml).toContain('<ref eId="chp_I__art_1__content__ref_1" href="#chp_I__art_2__para_2__point_dd">điểm đ khoản 2 Điều 2</ref>');
    expect(placeEId(small, 'luat-thu', { article: 2, clause: 2, point: 'd' })).toBe('chp_I__art_2__para_2__point_d');
    expect(placeEId(small, 'luat-thu', { article: 9 })).toBeUndefined();
  });

  test('puts points of an article without clauses straight into it', () => {
    expect(xml).toContain('<intro eId="chp_I__art_3__intro">');
    expect(xml).toContain('<point eId="chp_I__art_3__point_a">');
  });

  test('keeps paragraphs apart', () => {
    expect(xml).toContain('<p eId="chp_I__art_2__para_1__content__p_1">Một.</p><p eId="chp_I__art_2__para_1__content__p_2">Hai.</p>');
  });

  test('puts the official wording first and the restatement beside it', () => {
    const wording = {
      verified: {},
      chapters: [
        {
          number: 'I',
          title: 'MỘT',
          articles: [{ number: 2, title: 'Nguyên văn', clauses: [{ number: 1, text: 'Chữ của luật.', points: [] }] }],
        },
      ],
    };
    const both = build(wording);
    expect(both).toContain(
      '<p eId="chp_I__art_2__para_1__content__p_1">Chữ của luật.</p><blockContainer eId="chp_I__art_2__para_1__content__blockContainer" class="dien-giai" status="editorial" alternativeTo="#chp_I__art_2__para_1__content__p_1"><p eId="chp_I__art_2__para_1__content__blockContainer__p_1">Một.</p>',
    );
    expect(both).toContain('<heading>Nguyên văn</heading>');
    expect(both).toContain('/vie@2025-12-10/nguyen-van-kem-dien-giai');
    expect(xml).not.toContain('blockContainer');
  });
});

const schema = findAknSchema();
describe.skipIf(schema === undefined)('against the OASIS schema (AKN_SCHEMA_DIR or ../shared/akn)', () => {
  const validate = (xml: string): Promise<XMLValidationResult> => validateXML({ xml, ...(schema ?? { schema: '' }), ...memory });

  test.each(variants)('$name is valid', async ({ xml }) => expect((await validate(xml)).errors).toEqual([]));

  test.each([
    ['an element that does not exist', (xml: string) => xml.replaceAll('heading>', 'headline>')],
    ['a missing country', (xml: string) => xml.replace('<FRBRcountry value="vn"/>', '')],
    ['metadata out of order', (xml: string) => xml.replace(/(<lifecycle.*?<\/lifecycle>)(<temporalData.*?<\/temporalData>)/su, '$2$1')],
    ['an eId given twice', (xml: string) => xml.replace('eId="chp_I__art_2"', 'eId="chp_I__art_1"')],
    ['text where only blocks may stand', (xml: string) => xml.replace(/(<content [^>]*>)/u, '$1chữ')],
    ['an unknown type of event', (xml: string) => xml.replace('type="generation"', 'type="birth"')],
  ])('the check fails for %s', async (_name, spoil) => {
    const xml = variants[0]?.xml ?? '';
    expect(spoil(xml)).not.toBe(xml);
    expect((await validate(spoil(xml))).valid).toBe(false);
  });
});
