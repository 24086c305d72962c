import { escapeMarkup } from '../../base/entities.ts';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler';
import { overflowOf, typstMessage } from './failure.ts';
import { FLOWING, fittest } from './fit.ts';
import { pressFonts, readFonts, shutOutSystemFonts } from './fonts.ts';

/** What a template receives as `input`: any JSON. */
export type TemplateInput = Readonly<Record<string, unknown>>;

/** One laid-out document. */
export interface Layout {
  pages: number;
  /** Where text ends before a break and at the end of a flowing document, each as a share of the height for text. */
  ends: readonly number[];
  /** Tagged PDF/UA-1. */
  pdf: () => Buffer;
  /** PDF 1.6 without tags: as print shops take it (src/press/shop makes the rest of it), and for pages that become part of another PDF. */
  plainPdf: () => Buffer;
  /** All pages below one another, text as outlines. */
  svg: () => string;
  /** What the template recorded under `<place>` (templates/slots.typ). */
  places: () => unknown[];
}

/** The one warm compiler of a run. */
export interface Typst {
  /**
   * Lays out `src/press/templates/<template>.typ`; a flowing document is set a little tighter where that spares a page with a few lines.
   * @throws OverflowError where a text does not fit its frame; Error with Typst's message for a fault in template or data
   */
  layout: (template: string, input: TemplateInput) => Layout;
}

/** Typst writes the address of a link into its SVG as it stands; a bare “&” in it (`?a=1&b=2`) is no XML. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi;

/**
 * Starts Typst with our fonts only.
 * @param root the repository; templates and pictures are read from it
 */
export function createTypst(root: string, cacheDir: string): Typst {
  shutOutSystemFonts(cacheDir);
  const require = createRequire(join(root, 'package.json'));
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as { NodeCompiler: typeof Compiler };
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: readFonts(pressFonts(root)) }] });

  const compile = (template: string, input: TemplateInput): Layout => {
    const result = compiler.compile({
      mainFilePath: join(root, 'src/press/templates', `${template}.typ`),
      inputs: { data: JSON.stringify(input) },
    });
    // Bounds memory: results that ten documents in a row did not need are dropped.
    compiler.evictCache(10);
    const document = result.result;
    if (!document) {
      const failure = result.takeError();
      const message = failure ? typstMessage(compiler.fetchDiagnostics(failure)) : 'không rõ lý do';
      throw overflowOf(message) ?? new Error(`Typst (${template}): ${message}`);
    }
    const warnings = result.takeWarnings();
    if (warnings) throw new Error(`Typst (${template}): ${typstMessage(compiler.fetchDiagnostics(warnings))}`);
    return {
      pages: document.numOfPages,
      ends: FLOWING.has(template) ? (compiler.query(document, { selector: '<end>', field: 'value' }) as number[]) : [],
      pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
      plainPdf: () => compiler.pdf(document, { pdfStandard: '1.6', pdfTags: false }),
      svg: () => compiler.plainSvg(document).replace(BARE_AMPERSAND, escapeMarkup),
      places: () => compiler.query(document, { selector: '<place>', field: 'value' }) as unknown[],
    };
  };

  return {
    layout: (template, input) =>
      FLOWING.has(template) ? fittest((tight) => compile(template, { ...input, tight })) : compile(template, input),
  };
}
