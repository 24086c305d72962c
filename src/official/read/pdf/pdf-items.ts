import { getDocumentProxy } from 'unpdf';
import { SourceError } from '../../../legal/errors.ts';
import type { Limits } from '../limits.ts';

/** A run of text on a page, in points from the top left corner as the page is seen; `y` is the baseline. */
export interface PdfItem {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  font: string;
  /** Angle of the baseline in radians, clockwise from level. */
  angle: number;
}

/** One page with its runs in the order of the file. */
export interface Page {
  number: number;
  width: number;
  height: number;
  items: PdfItem[];
}

type Matrix = readonly number[];

function multiply(a: Matrix, b: Matrix): number[] {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5];
}

function toItem(raw: { str: string; transform: Matrix; width: number; fontName: string }, viewport: Matrix): PdfItem {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = multiply(viewport, raw.transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text: raw.str, x0: x, x1: x + raw.width, y, size, font: raw.fontName, angle: Math.atan2(b, a) };
}

/** The reader's own error names, as they mean something to a person. */
function explain(error: unknown, file: string): SourceError {
  if (error instanceof SourceError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new SourceError({ file }, 'Tệp PDF có mật khẩu', 'bản không đặt mật khẩu');
  return new SourceError({ file }, 'Tệp PDF hỏng hoặc bị cắt cụt, không mở được', 'một bản PDF nguyên vẹn (tải lại tệp)');
}

/**
 * Reads the text runs of a PDF with their places on the page.
 *
 * @param bytes the file; they are copied, since the PDF library takes its buffer away
 * @param file its name, for messages
 * @param limits most pages and most text
 * @throws SourceError for a file with a password, a broken one, one without text (a scan), and one over the limits
 */
export async function readPdfItems(bytes: Uint8Array, file: string, limits: Limits): Promise<Page[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw explain(error, file);
  });
  try {
    if (pdf.numPages > limits.pages) throw new SourceError({ file }, `PDF có ${pdf.numPages} trang`, `không quá ${limits.pages} trang`);
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const items = content.items.flatMap((raw) => ('str' in raw && raw.str !== '' ? [toItem(raw, viewport.transform)] : []));
      characters += items.reduce((sum, item) => sum + item.text.length, 0);
      if (characters > limits.characters) throw new SourceError({ file }, 'PDF có quá nhiều chữ', `không quá ${limits.characters} ký tự`);
      pages.push({ number, width: viewport.width, height: viewport.height, items });
      page.cleanup();
    }
    if (characters < 20 * Math.min(pages.length, 10)) {
      throw new SourceError({ file }, 'PDF không có lớp chữ (bản quét hoặc ảnh)', 'bản PDF có chữ chọn được, hoặc DOCX');
    }
    return pages;
  } catch (error) {
    throw explain(error, file);
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined);
  }
}
