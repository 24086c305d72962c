import { readFileSync } from 'node:fs';
import { formName, type Form } from '../../forms/form.ts';
import { sheetFields } from '../../forms/sheet.ts';
import { preview } from '../images/image.ts';
import { svgPage } from '../images/svg-pages.ts';
import type { Download, Job, Press } from '../plan/types.ts';
import type { Layout } from '../typst/compiler.ts';
import { pressFonts } from '../typst/fonts.ts';
import { formDocx } from './docx.ts';
import { withFields } from './fields.ts';
import { officialFormInput } from './input.ts';

const FOLDER = '/tai-ve/bieu-mau/';
const TEMPLATE = 'official-form';

const layout = (press: Press, form: Form): Layout => press.typst().layout(TEMPLATE, officialFormInput(form));

/** What is typed into a form is set in the font of the form. */
function typeface(root: string): Uint8Array {
  const font = pressFonts(root).find(({ file }) => /Tinos_400Regular\.ttf$/.test(file));
  if (font === undefined) throw new Error('Không có phông Tinos');
  return readFileSync(font.file);
}

/** The files of a form that people fill: PDF with fields, DOCX with content controls, and the small picture of its first page. */
export function formJobs(form: Form): Job[] {
  const name = (ending: string): string => `${FOLDER}${form.slug}${ending}`;
  const download = (path: string, format: string): Download => ({
    path,
    title: `${formName(form)}: ${form.title}`,
    format,
    slug: form.slug,
    kind: 'form',
    audience: form.audiences,
    levels: ['gia-dinh'],
    topics: form.topics,
    source: form.file,
  });
  const picture = name('-xem-truoc.webp');
  const job = (format: string, build: Job['build']): Job => ({
    download: { ...download(name(`.${format}`), format), preview: picture },
    listed: true,
    inputs: [form, format],
    files: [],
    build,
  });
  return [
    job('pdf', async (press) => {
      const laid = layout(press, form);
      return { bytes: await withFields(laid.pdf(), sheetFields(form), typeface(press.root)), pages: laid.pages };
    }),
    job('docx', async () => ({ bytes: await formDocx(form) })),
    {
      download: download(picture, 'webp'),
      listed: false,
      inputs: [form, 'preview'],
      files: [],
      build: async (press) => {
        const laid = layout(press, form);
        return { bytes: await preview(svgPage(laid.svg(), 0, laid.pages)) };
      },
    },
  ];
}
