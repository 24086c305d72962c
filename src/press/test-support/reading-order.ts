/** In which order a PDF is read aloud, and in which it is drawn: read from the finished file with pdf.js. For tests. */
import { getDocumentProxy } from 'unpdf';

interface Tag {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: Tag[];
}

/** A footnote is read where it is called and drawn at the foot of the page. */
const ELSEWHERE = new Set(['Note', 'FENote']);

export interface ReadingOrder {
  /** What is read, in its order: texts, and alternative texts of pictures. */
  heard: string[];
  /** Places where something is read after what is drawn behind it, in words. */
  jumps: string[];
}

/** What a page draws, by the mark that tags name: text in the order of drawing. */
function drawnBy(items: readonly unknown[]): Map<string, { place: number; text: string }> {
  const drawn = new Map<string, { place: number; text: string }>();
  const open: (string | undefined)[] = [];
  for (const one of items as readonly { type?: string; id?: string; str?: string }[]) {
    if (one.type === 'beginMarkedContent' || one.type === 'beginMarkedContentProps') open.push(one.id);
    else if (one.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((mark) => mark !== undefined);
      if (id === undefined || one.str === undefined) continue;
      const known = drawn.get(id) ?? { place: drawn.size, text: '' };
      drawn.set(id, { ...known, text: known.text + one.str });
    }
  }
  return drawn;
}

/** @param pdf a tagged PDF */
export async function orderHeard(pdf: Uint8Array): Promise<ReadingOrder> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const heard: string[] = [];
  const jumps: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const drawn = drawnBy((await page.getTextContent({ includeMarkedContent: true })).items);
    let last = { place: -1, text: '' };
    const walk = (tag: Tag, aside: boolean): void => {
      if (tag.alt !== undefined) heard.push(tag.alt);
      const one = tag.type === 'content' ? drawn.get(tag.id ?? '') : undefined;
      if (one !== undefined) {
        heard.push(one.text);
        if (!aside && one.place < last.place) jumps.push(`trang ${number}: “${one.text.slice(0, 50)}” đọc sau “${last.text.slice(0, 50)}”`);
        if (!aside) last = one;
      }
      for (const child of tag.children ?? []) walk(child, aside || ELSEWHERE.has(tag.role ?? ''));
    };
    walk(((await page.getStructTree()) ?? {}) as Tag, false);
  }
  await document.cleanup();
  return { heard: heard.map((text) => text.normalize('NFC')), jumps };
}
