/** Elements that hold running text: an excerpt keeps what is in them on one line. */
const TEXT = /^(?:p|num|heading)$/u;

/**
 * One element of a document, indented for people to read.
 *
 * @param xml a document as {@link import('./index.ts').documentAkn} writes it
 * @param element name of the element
 * @param eId its eId; without one the first element of that name is taken
 * @throws RangeError where there is no such element
 */
export function aknExcerpt(xml: string, element: string, eId?: string): string {
  const open = eId === undefined ? new RegExp(`<${element}[ >]`, 'u') : new RegExp(`<${element} eId="${eId}"`, 'u');
  const start = open.exec(xml)?.index;
  const end = start === undefined ? -1 : xml.indexOf(`</${element}>`, start);
  if (start === undefined || end < 0) throw new RangeError(`Không có <${element}> ${eId ?? ''}`);
  let depth = 0;
  let inText: string | undefined;
  const lines: string[] = [];
  for (const [token, closing, name = ''] of xml.slice(start, end + element.length + 3).matchAll(/<(\/?)([A-Za-z]+)[^>]*>|[^<]+/gu)) {
    if (inText !== undefined) {
      lines.push(`${lines.pop() ?? ''}${token}`);
      if (closing === '/' && name === inText) inText = undefined;
      continue;
    }
    if (closing === '/') depth -= 1;
    lines.push('  '.repeat(depth) + token);
    if (closing === '/' || token.endsWith('/>')) continue;
    if (TEXT.test(name)) inText = name;
    else depth += 1;
  }
  return lines.join('\n');
}
