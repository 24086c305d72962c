/** Reads the reader's own PDF: a worker by itself, since its library is heavier than the whole rest of the site's scripts. */
import { SourceError } from '../../legal/errors.ts';
import { LIMITS } from '../../official/read/limits.ts';
import type { FormatReader } from '../../official/read/extract-with.ts';
import { readPdf } from '../../official/read/pdf/read-pdf.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { serve } from './serve.ts';

/** The least PDF with words; its table of objects is left out, and readers of PDF make it anew. */
const PROBE = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
  '4 0 obj<</Length 62>>stream\nBT /F 12 Tf 10 50 Td (a line of words that can be read here) Tj ET\nendstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

/** Whether this browser can run the library at all: where it cannot, every PDF looks broken. */
const canReadPdf = (): Promise<boolean> =>
  readPdf(new TextEncoder().encode(PROBE), '', LIMITS).then(
    ({ lines }) => lines.length > 0,
    () => false,
  );

const readPdfHere: FormatReader = async (bytes, file, limits) => {
  try {
    return await readPdf(bytes, file, limits);
  } catch (error) {
    throw (await canReadPdf()) ? error : new SourceError({ file }, words.noPdf, words.noPdfAdvice);
  }
};

serve({ pdf: readPdfHere });
