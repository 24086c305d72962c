import { roman } from '../../../base/roman.ts';

/**
 * Numbers that Word counts by itself ("1.", "a)", "Điều 5.") are not in a DOCX's text, only a reference to a list. This writes
 * them into the text, so that any reader sees what Word shows. It works on the XML as text: a paragraph's properties stand
 * first in it, so the number goes right behind them.
 */
interface ListLevel {
  format: string;
  text: string;
  start: number;
}

function figure(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}

const attribute = (xml: string, element: string, name = 'w:val'): string | undefined =>
  new RegExp(`<${element}\\b[^>]*\\b${name}="([^"]*)"`, 'u').exec(xml)?.[1];

const blocks = (xml: string, element: string): string[] => xml.match(new RegExp(`<${element}\\b[\\s\\S]*?</${element}>`, 'gu')) ?? [];

function readLevels(xml: string): Map<number, ListLevel> {
  return new Map(
    blocks(xml, 'w:lvl').map((level) => [
      Number(attribute(level, 'w:lvl', 'w:ilvl') ?? 0),
      {
        format: attribute(level, 'w:numFmt') ?? 'decimal',
        text: attribute(level, 'w:lvlText') ?? '',
        start: Number(attribute(level, 'w:start') ?? 1),
      },
    ]),
  );
}

interface List {
  abstract: string;
  levels: Map<number, ListLevel>;
  restarts: Map<number, number>;
}

function readLists(xml: string): Map<string, List> {
  const abstracts = new Map(
    blocks(xml, 'w:abstractNum').map((block) => [attribute(block, 'w:abstractNum', 'w:abstractNumId') ?? '', readLevels(block)]),
  );
  return new Map(
    blocks(xml, 'w:num').map((block) => {
      const abstract = attribute(block, 'w:abstractNumId') ?? '';
      const restarts = new Map(
        blocks(block, 'w:lvlOverride').flatMap((override) => {
          const start = attribute(override, 'w:startOverride');
          return start === undefined ? [] : [[Number(attribute(override, 'w:lvlOverride', 'w:ilvl') ?? 0), Number(start)] as const];
        }),
      );
      return [attribute(block, 'w:num', 'w:numId') ?? '', { abstract, levels: abstracts.get(abstract) ?? new Map(), restarts }];
    }),
  );
}

/** List reference of each paragraph style, own or inherited. */
function readStyles(xml: string): Map<string, string> {
  const styles = new Map(blocks(xml, 'w:style').map((block) => [attribute(block, 'w:style', 'w:styleId') ?? '', block]));
  const numbered = new Map<string, string>();
  for (const id of styles.keys()) {
    let at: string | undefined = id;
    for (let depth = 0; at !== undefined && depth < 10; depth += 1) {
      const block: string = styles.get(at) ?? '';
      const properties = blocks(block, 'w:numPr')[0];
      if (properties !== undefined) {
        numbered.set(id, properties);
        break;
      }
      at = attribute(block, 'w:basedOn');
    }
  }
  return numbered;
}

/** Counts one list item and returns its label, "1." or "a)"; empty for bullets. */
function label(list: List, level: number, counters: Map<string, number[]>, seen: Set<string>, id: string): string {
  const definition = list.levels.get(level);
  if (!definition || definition.format === 'bullet' || definition.format === 'none') return '';
  const counts = counters.get(list.abstract) ?? [];
  counters.set(list.abstract, counts);
  const restart = list.restarts.get(level);
  const fresh = restart !== undefined && !seen.has(`${id}/${level}`);
  seen.add(`${id}/${level}`);
  counts[level] = fresh ? restart : (counts[level] ?? definition.start - 1) + 1;
  counts.length = level + 1;
  return definition.text.replace(/%([1-9])/gu, (_, at: string) => {
    const index = Number(at) - 1;
    const other = list.levels.get(index);
    return figure(counts[index] ?? other?.start ?? 1, other?.format ?? 'decimal');
  });
}

/**
 * Writes automatic numbers into the paragraphs that show them.
 *
 * @param document word/document.xml
 * @param numbering word/numbering.xml, empty where the file has none
 * @param styles word/styles.xml, empty where the file has none
 * @returns the document's XML, and how many numbers were written in
 */
export function writeNumbers(document: string, numbering: string, styles: string): { xml: string; written: number } {
  const lists = readLists(numbering);
  if (lists.size === 0) return { xml: document, written: 0 };
  const styled = readStyles(styles);
  const counters = new Map<string, number[]>();
  const seen = new Set<string>();
  let written = 0;
  const xml = document.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/gu, (properties) => {
    const style = attribute(properties, 'w:pStyle') ?? '';
    const reference = blocks(properties, 'w:numPr')[0] ?? styled.get(style);
    const id = reference === undefined ? undefined : (attribute(reference, 'w:numId') ?? attribute(styled.get(style) ?? '', 'w:numId'));
    const list = id === undefined ? undefined : lists.get(id);
    if (reference === undefined || id === undefined || list === undefined) return properties;
    const text = label(list, Number(attribute(reference, 'w:ilvl') ?? 0), counters, seen, id);
    if (text === '') return properties;
    written += 1;
    // The reference goes, or a reader that knows lists would number the paragraph twice.
    return `${properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/u, '')}<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`;
  });
  return { xml, written };
}
