import { SourceError } from '../../legal/errors.ts';
import { docx } from '../office/docx/index.ts';
import { sayDensity } from '../../base/png-density.ts';
import { ics } from '../files/ics.ts';
import { SCREEN_DENSITY, described, png, preview, rasterise, webp } from '../images/image.ts';
import { svgPage } from '../images/svg-pages.ts';
import type { Pixels } from '../images/image.ts';
import { xlsx } from '../office/xlsx.ts';
import { pptx } from '../office/pptx/index.ts';
import { textFile } from '../files/text.ts';
import type { Item } from '../../materials/model/item.ts';
import { surveySheet } from '../../materials/model/survey.ts';
import { SIZES } from '../../vocabulary/kinds.ts';
import type { SizeId } from '../../vocabulary/kinds.ts';
import { artInput } from '../typst/input.ts';
import type { Layout, TemplateInput } from '../typst/compiler.ts';
import { documentsOf } from './documents.ts';
import type { PagedDocument } from './documents.ts';
import { downloadOf, folderOf } from './download.ts';
import { printJobs } from './print-jobs.ts';
import type { Built, Job, Press } from './types.ts';

const lay = (press: Press, template: string, input: TemplateInput): Layout => press.typst().layout(template, input);
const pdf = (layout: Layout): Built => ({ bytes: layout.pdf(), pages: layout.pages });
const first = (layout: Layout): string => svgPage(layout.svg(), 0, layout.pages);

/** Pictures that an item's blocks name, as files that its cache entries depend on. */
const artFiles = (item: Item): string[] =>
  [...JSON.stringify(item).matchAll(/"art":"([a-z0-9-]+)"/g)].map((match) => `src/press/art/${match[1]}.svg`);

function documentJobs(item: Item, document: PagedDocument): Job[] {
  const { name, title, variant, template, input } = document;
  const files = artFiles(item);
  const previewPath = `${folderOf(item)}${name}-xem-truoc.webp`;
  const about = { kind: document.kind, preview: previewPath, ...(variant === undefined ? {} : { variant }) };
  const jobs: Job[] = document.formats.map((format): Job => {
    const download = downloadOf(item, `${name}.${format}`, title, format, about);
    const job = { download, listed: true, inputs: [item, format, document.id], files };
    if (format === 'pdf') return { ...job, build: (press) => pdf(lay(press, template, input(press.site))) };
    if (format === 'docx') return { ...job, build: async (press) => ({ bytes: await docx(document.view, press) }) };
    if (format === 'pptx') return { ...job, build: async (press) => pptx(item, press) };
    if (format === 'ics') return { ...job, build: (press) => ({ bytes: ics(item, press.site) }) };
    if (format === 'txt') return { ...job, build: () => ({ bytes: textFile(item) }) };
    throw new SourceError(
      { file: item.file, field: 'formats' },
      `Định dạng “${format}” cho ${item.kind}`,
      'pdf, docx, pptx, txt; ics khi có “events”; png, webp, svg khi có “art”',
    );
  });
  jobs.push({
    download: downloadOf(item, `${name}-xem-truoc.webp`, title, 'webp', {}),
    listed: false,
    inputs: [item, 'preview', document.id],
    files,
    build: async (press) => ({ bytes: await preview(first(lay(press, template, input(press.site)))) }),
  });
  return jobs;
}

/** Sizes of a design that a format is made in: paper for PDF, screens for PNG and WebP; one SVG, which scales, and a PNG of A4 for quick use. */
function sizesFor(format: string, sizes: readonly SizeId[]): SizeId[] {
  const paper = sizes.filter((size) => SIZES[size].unit === 'mm');
  const screen = sizes.filter((size) => SIZES[size].unit === 'px');
  if (format === 'pdf') return paper;
  if (format === 'svg') return (paper.length > 0 ? paper : screen).slice(0, 1);
  if (format === 'png') return [...screen, ...paper.filter((size) => size === 'a4')];
  return format === 'webp' ? screen : [];
}

/** Width in pixels of a picture of paper: 150 an inch on A4. */
const A4_PIXELS = 1240;

function artJobs(item: Item): Job[] {
  const { art } = item;
  if (art === undefined) return [];
  const files = [`src/press/templates/designs/${art.design}.typ`, 'src/press/templates/designs/shared', ...artFiles(item)];
  const template = `designs/${art.design}`;
  const previewPath = `${folderOf(item)}${item.slug}-xem-truoc.webp`;
  const firstSize = art.sizes[0];
  if (firstSize === undefined) return [];
  for (const format of item.formats) {
    if (!['pdf', 'svg', 'png', 'webp', 'txt'].includes(format))
      throw new SourceError(
        { file: item.file, field: 'formats' },
        `Định dạng “${format}” cho một thiết kế`,
        'pdf, svg, png, webp hoặc txt',
      );
    if (format !== 'txt' && sizesFor(format, art.sizes).length === 0) {
      throw new SourceError(
        { file: item.file, field: 'art.sizes' },
        `Không có cỡ nào cho “${format}”`,
        format === 'pdf' ? 'a3, a4 hoặc băng rôn' : 'một cỡ màn hình, ví dụ 1080x1080',
      );
    }
  }
  const layout = (press: Press, size: SizeId): Layout => lay(press, template, artInput(item, art, size, press.site));
  // Formats of one size follow one another, so that PNG and WebP are encoded from the same pixels.
  const jobs = art.sizes.flatMap((size) =>
    item.formats
      .filter((format) => sizesFor(format, art.sizes).includes(size))
      .map((format): Job => {
        const { label, unit, width } = SIZES[size];
        const pixels = (press: Press): Promise<Pixels> =>
          press.share(`${item.file} ${size}`, () => rasterise(layout(press, size).svg(), unit === 'px' ? width : A4_PIXELS));
        return {
          download: downloadOf(item, `${item.slug}-${size}.${format}`, item.title, format, { variant: label, preview: previewPath }),
          listed: true,
          inputs: [item, format, size],
          files,
          build: async (press) => {
            if (format === 'pdf') return pdf(layout(press, size));
            if (format === 'svg') return { bytes: Buffer.from(described(layout(press, size).svg(), item.title, art.alt)) };
            if (format === 'webp') return { bytes: await webp(await pixels(press)) };
            const dots = unit === 'px' ? SCREEN_DENSITY : (A4_PIXELS * 25.4) / width;
            return { bytes: Buffer.from(sayDensity(await png(await pixels(press)), dots)) };
          },
        };
      }),
  );
  if (item.formats.includes('txt')) {
    jobs.push({
      download: downloadOf(item, `${item.slug}.txt`, item.title, 'txt', { preview: previewPath }),
      listed: true,
      inputs: [item, 'txt'],
      files: [],
      build: () => ({ bytes: textFile(item) }),
    });
  }
  jobs.push({
    download: downloadOf(item, `${item.slug}-xem-truoc.webp`, item.title, 'webp', {}),
    listed: false,
    inputs: [item, 'preview'],
    files,
    build: async (press) => ({ bytes: await preview(lay(press, template, artInput(item, art, firstSize, press.site)).svg()) }),
  });
  return jobs;
}

/** The sheets that count the surveys of an item. */
function surveyJobs(item: Item): Job[] {
  return item.surveys.map((survey): Job => {
    const about = { kind: 'worksheet', variant: survey.title, preview: `${folderOf(item)}${item.slug}-xem-truoc.webp` } as const;
    return {
      download: downloadOf(item, `${item.slug}-${survey.id}.xlsx`, survey.title, 'xlsx', about),
      listed: true,
      inputs: [item, 'xlsx', survey.id],
      files: [],
      build: async () => ({ bytes: await xlsx(surveySheet(item, survey)) }),
    };
  });
}

/**
 * All files of one item.
 * @throws SourceError where a format cannot be made of this item
 */
export function jobsOf(item: Item): Job[] {
  const own =
    item.art === undefined
      ? [...documentsOf(item).flatMap((document) => documentJobs(item, document)), ...surveyJobs(item)]
      : artJobs(item);
  return [...own, ...printJobs(item, artFiles(item))];
}
