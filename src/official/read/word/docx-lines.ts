import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { exponent } from '../../text/exponents.ts';
import type { Line, TableCell } from '../../text/types.ts';

/** Parts that are not wording: deleted and moved text, properties of fields, and the second form of a drawing for old readers. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:sdtPr', 'mc:Fallback', 'w:tabs', 'w:pPrChange', 'w:rPrChange']);
const NOTE_MARK = /^[[(]?(?:\d{1,3}|\*{1,3})[\])]?$/u;

interface OpenParagraph {
  text: string;
  run: string;
  raised: boolean;
  cell: TableCell | undefined;
  /** The paragraph's own mark is deleted: it goes on in the next one. */
  joins: boolean;
}

interface WordTable {
  number: number;
  row: number;
  column: number;
}

/** What reading the XML gives. `marks` counts raised figures that were left out as footnote marks. */
export interface DocxLines {
  lines: Line[];
  marks: number;
}

/** Reads WordprocessingML as a stream: what it holds at a time is one paragraph, not the document's tree. */
class LineReader {
  readonly lines: Line[] = [];
  marks = 0;
  private readonly open: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: WordTable[] = [];
  private waiting: Line[] = [];
  private tableCount = 0;
  private skipDepth = 0;
  private carried = '';

  tagOpened(tag: SaxesTagPlain): void {
    const { name } = tag;
    if (this.skipDepth > 0 || SKIPPED.has(name)) {
      // The mark of a deleted paragraph stands in its properties as an empty w:del.
      if (name === 'w:del' && this.open[this.open.length - 1] === 'w:rPr' && this.open[this.open.length - 2] === 'w:pPr') {
        const paragraph = this.paragraphs[this.paragraphs.length - 1];
        if (paragraph) paragraph.joins = true;
      }
      this.skipDepth += 1;
      return;
    }
    this.open.push(name);
    if (name === 'w:p') this.openParagraph();
    else if (name === 'w:tbl') this.tables.push({ number: this.tableCount++, row: -1, column: -1 });
    else if (name === 'w:tr') this.moveTable(1, undefined);
    else if (name === 'w:tc') this.moveTable(0, 1);
    else if (name === 'w:r') this.flushRun();
    else this.openInline(tag);
  }

  private openInline({ name, attributes }: SaxesTagPlain): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined) return;
    if (name === 'w:tab') paragraph.run += ' ';
    else if (name === 'w:br' || name === 'w:cr') paragraph.run += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.run += '-';
    else if (name === 'w:vertAlign' && this.open[this.open.length - 3] === 'w:r') paragraph.raised = attributes['w:val'] === 'superscript';
    else if (name === 'm:sup') {
      this.flushRun();
      paragraph.raised = true;
    }
  }

  private openParagraph(): void {
    this.flushRun();
    const table = this.tables[this.tables.length - 1];
    const cell = table === undefined || table.column < 0 ? undefined : { table: table.number, row: table.row, column: table.column };
    this.paragraphs.push({ text: '', run: '', raised: false, cell, joins: false });
  }

  private moveTable(rows: number, columns: number | undefined): void {
    const table = this.tables[this.tables.length - 1];
    if (table === undefined) return;
    table.row += rows;
    table.column = columns === undefined ? -1 : table.column + columns;
  }

  wording(text: string): void {
    const element = this.open[this.open.length - 1];
    if (this.skipDepth > 0 || (element !== 'w:t' && element !== 'm:t')) return;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.run += text;
  }

  /** Adds a finished run to its paragraph: a raised figure is an exponent behind a unit, else a footnote mark. */
  private flushRun(): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined) return;
    const { run } = paragraph;
    const power = paragraph.raised ? exponent(paragraph.text, run) : undefined;
    if (power !== undefined) paragraph.text = `${paragraph.text.trimEnd()}${power}`;
    else if (paragraph.raised && NOTE_MARK.test(run.trim())) this.marks += 1;
    else paragraph.text += run;
    [paragraph.run, paragraph.raised] = ['', false];
  }

  tagClosed(name: string): void {
    if (this.skipDepth > 0) {
      this.skipDepth -= 1;
      return;
    }
    this.open.pop();
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (name === 'w:r' || name === 'm:sup') this.flushRun();
    else if (name === 'm:num' && paragraph) paragraph.run += '/';
    else if (name === 'w:tbl') this.tables.pop();
    else if (name === 'w:p') this.closeParagraph();
  }

  /** A text box stands inside a paragraph and holds paragraphs of its own; they follow the paragraph around them. */
  private closeParagraph(): void {
    this.flushRun();
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.joins) {
      this.carried += paragraph.text;
      return;
    }
    const text = this.carried + paragraph.text;
    this.carried = '';
    const lines = text.split('\n').map((each, index): Line => ({
      text: each,
      page: 1,
      column: 0,
      ...(index > 0 ? { soft: true } : {}),
      ...(paragraph.cell === undefined ? {} : { cell: paragraph.cell }),
    }));
    if (this.paragraphs.length > 0) {
      this.waiting.push(...lines);
      return;
    }
    this.lines.push(...lines, ...this.waiting);
    this.waiting = [];
  }
}

/** How much XML the parser is given at a time, in UTF-16 units. */
const CHUNK = 1 << 16;

/**
 * Reads word/document.xml into lines: one a paragraph, more where it has line breaks.
 *
 * @param xml the whole part, its automatic numbers written in
 * @param characters most text that is read
 * @throws Error for XML that is not well-formed or has a document type, RangeError for too much text
 */
export function docxLines(xml: string, characters: number): DocxLines {
  const reader = new LineReader();
  const parser = new SaxesParser();
  let read = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    reader.tagOpened(tag);
  });
  parser.on('closetag', ({ name }) => {
    reader.tagClosed(name);
  });
  parser.on('text', (text) => {
    read += text.length;
    if (read > characters) throw new RangeError('too much text');
    reader.wording(text);
  });
  parser.on('cdata', (text) => {
    reader.wording(text);
  });
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
  return { lines: reader.lines, marks: reader.marks };
}
