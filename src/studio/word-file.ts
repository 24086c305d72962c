import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeMarkup, unescapeMarkup } from '../base/entities.ts';
import { clean } from './words.ts';

/** The part of a DOCX that holds its text. */
const BODY = 'word/document.xml';

/**
 * The same document with other words in its head.
 *
 * @param docx the press's file
 * @param words what stands there now (whole runs of text) and what is to stand there; the first of each is changed
 * @throws Error where a text is not there: the document is not the one that the places were recorded of
 */
export function fillWord(docx: Uint8Array, words: readonly { blank: string; text: string }[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const body = parts[BODY];
  if (body === undefined) throw new Error(`no ${BODY}`);
  let xml = strFromU8(body);
  for (const { blank, text } of words) {
    let done = false;
    xml = xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g, (run: string, open: string, held: string, close: string) => {
      if (done || clean(unescapeMarkup(held)) !== clean(blank)) return run;
      done = true;
      return `${open}${escapeMarkup(text)}${close}`;
    });
    if (!done) throw new Error(`“${blank}” does not stand in the document`);
  }
  return zipSync({ ...parts, [BODY]: strToU8(xml) }) as Uint8Array<ArrayBuffer>;
}
