import { describe, expect, test } from 'vitest';
import { PALETTE } from '../../../vocabulary/palette.ts';
import { hex } from '../../../materials/kit/colors.ts';
import { changed, LESSON, QUIZ, SLIDES_ITEM } from '../../test-support/samples.ts';
import { itemOf, testPress } from '../../test-support/press.ts';
import { unpackOffice, type Parts } from '../ooxml.ts';
import { checkPackage, xml } from '../test-support/package.ts';
import { collisions } from '../test-support/slide-geometry.ts';
import { pptx } from './index.ts';
import { KITE_ON } from './kite.ts';

const partsOf = async (sample: string): Promise<Parts> => unpackOffice((await pptx(itemOf(sample), testPress())).bytes);
const slidesOf = (parts: Parts): string[] => [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

describe('PPTX', () => {
  test('the same content gives the same bytes', async () => {
    const once = await pptx(itemOf(LESSON), testPress());
    const again = await pptx(itemOf(LESSON), testPress());
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });

  test('each slide has a title placeholder; text is Vietnamese; pictures are kept once; the package is whole', async () => {
    const { bytes, pages } = await pptx(itemOf(LESSON), testPress());
    const parts = unpackOffice(bytes);
    checkPackage(parts);
    expect(pages).toBe(4);
    for (let n = 1; n <= 4; n += 1) expect(xml(parts, `ppt/slides/slide${n}.xml`)).toMatch(/<p:ph[^>]*type="title"/);
    for (const [name, content] of parts) if (typeof content === 'string') expect(content, name).not.toContain('lang="en-US"');
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/media/')).length).toBe(4);
  });

  test('notes, alternative text and citation are there; paragraph properties stand once', async () => {
    const parts = unpackOffice((await pptx(itemOf(LESSON), testPress())).bytes);
    expect(xml(parts, 'ppt/notesSlides/notesSlide1.xml')).toContain('Lời dẫn một.');
    const slide = xml(parts, 'ppt/slides/slide3.xml');
    expect(slide).toContain('descr="Một cánh diều bay"');
    expect(slide).toContain('khoản 5 Điều 5 Luật Phòng, chống ma túy số 120/2025/QH15');
    expect(slide).not.toMatch(/<\/a:r><a:pPr/);
    expect(slide.match(/<a:buChar/g)?.length).toBe(2);
  });

  test('a quiz without a deck becomes question and answer slides', async () => {
    const { bytes, pages } = await pptx(itemOf(QUIZ), testPress());
    expect(pages).toBe(3);
    const parts = unpackOffice(bytes);
    expect(xml(parts, 'ppt/slides/slide2.xml')).not.toContain('Luật được thi hành');
    expect(xml(parts, 'ppt/slides/slide3.xml')).toContain('Luật được thi hành');
  });

  test('a slide that is too full stops the build', async () => {
    const full = changed(SLIDES_ITEM, 'items: [Một, Hai]', `items: [${Array.from({ length: 30 }, (_, i) => `Ý thứ ${i}`).join(', ')}]`);
    await expect(pptx(itemOf(full), testPress())).rejects.toThrow(/dài hơn khung/);
  });

  test('nothing lies over anything else, and text stays in its box, measured in the widths of Arial', async () => {
    for (const sample of [LESSON, QUIZ, SLIDES_ITEM]) {
      const parts = await partsOf(sample);
      expect(slidesOf(parts).flatMap((slide) => collisions(parts, slide))).toEqual([]);
    }
  });

  test('text that runs into the citation, or a picture over text, would be seen', async () => {
    const parts = await partsOf(LESSON);
    const slide = 'ppt/slides/slide3.xml';
    const before = xml(parts, slide);
    parts.set(slide, before.replaceAll(/sz="\d+"/g, 'sz="6000"'));
    expect(collisions(parts, slide).join()).toMatch(/“Nội dung” lies over “Lịch”/);
    parts.set(slide, before.replace(/(<p:pic>.*?<a:off x=")\d+(" y=")\d+/s, '$1700000$2500000'));
    expect(collisions(parts, slide).join()).toMatch(/“Tiêu đề” lies over “Một cánh diều bay”/);
  });

  test('theme, layouts and shapes are ours by name and colour; each name stands once on a slide', async () => {
    const parts = await partsOf(LESSON);
    const theme = xml(parts, 'ppt/theme/theme1.xml');
    expect(theme).toContain('name="Cánh diều"');
    expect(theme).toContain(`<a:accent2><a:srgbClr val="${hex(PALETTE.amber.base)}"/>`);
    expect(theme).not.toContain('4472C4');
    const layouts = [...parts.keys()].filter((name) => /slideLayout\d+\.xml$/.test(name));
    expect(layouts.map((name) => /<p:cSld name="([^"]+)"/.exec(xml(parts, name))?.[1])).toEqual([
      'Trang mở đầu',
      'Câu lớn',
      'Nội dung',
      'Chữ bên hình',
      'Hai cột',
    ]);
    for (const slide of slidesOf(parts)) {
      const names = [...xml(parts, slide).matchAll(/<p:cNvPr [^>]*name="([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(names).size, slide).toBe(names.length);
      expect(names.join(), slide).not.toMatch(/Text|Shape|Image|Placeholder/);
      expect(xml(parts, slide), slide).not.toContain('<a:srgbClr val="0B1F3F"/>');
    }
  });

  test('no empty placeholder stays behind a picture; pictures of the layout are decoration, those of a slide say what they show', async () => {
    const alone = changed(SLIDES_ITEM, '{ type: list, items: [Một, Hai] }', '{ type: figure, art: dieu, alt: Một cánh diều bay }');
    const parts = await partsOf(alone);
    const slide = xml(parts, 'ppt/slides/slide2.xml');
    expect(slide.match(/<p:ph/g)?.length).toBe(2);
    expect(slide).toContain('descr="Một cánh diều bay"');
    for (const [name, content] of parts) {
      if (typeof content !== 'string' || !name.startsWith('ppt/slideLayouts/slideLayout')) continue;
      expect(content, name).not.toContain('preencoded');
      expect(content.match(/<p:pic>/g)?.length, name).toBe(
        content.match(/name="Cánh diều" descr=""><a:extLst><a:ext uri="\{C183D7F6/g)?.length,
      );
    }
  });

  test('the kite is whole on every ground: each facet and the tail differ from it, and from one another where they meet', () => {
    const lightness = (color: string): number => {
      const [r, g, b] = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    for (const [name, { ground, facets, tail }] of Object.entries(KITE_ON)) {
      for (const color of [...facets, tail]) {
        const [a, b] = [lightness(color), lightness(ground)];
        expect(Math.max(a, b) / Math.min(a, b), `${color} on ${name}`).toBeGreaterThan(1.6);
      }
      expect(new Set(facets).size, name).toBe(3);
    }
  });

  test('options are lettered by PowerPoint, with a note for the question and the answer; both have a picture', async () => {
    const parts = await partsOf(QUIZ);
    expect(xml(parts, 'ppt/slides/slide2.xml').match(/<a:buAutoNum type="alphaUcPeriod"/g)?.length).toBe(3);
    expect(xml(parts, 'ppt/slides/slide2.xml')).toContain('descr="Hai ô lời thoại."');
    expect(xml(parts, 'ppt/slides/slide3.xml')).toContain('descr="Một cuốn sách mở."');
    const notes = [...parts.keys()].filter((name) => /notesSlide\d+\.xml$/.test(name)).map((name) => xml(parts, name));
    expect(notes.some((note) => note.includes('rồi mới sang trang sau'))).toBe(true);
  });
});
