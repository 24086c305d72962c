import { lastWhere } from '../../base/lists.ts';
import { KIND_NAMES } from '../../legal/kinds.ts';
import { articlesOf, type Chapter } from '../../legal/structure.ts';
import { isCapitals } from '../text/headings.ts';
import type { DocumentHeader, Framed } from '../text/types.ts';

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/ủy ban thường vụ quốc hội/iu, 'Ủy ban Thường vụ Quốc hội'],
  [/(?:^|\s)quốc hội/iu, 'Quốc hội'],
  [/thủ tướng chính phủ/iu, 'Thủ tướng Chính phủ'],
  [/(?:^|\s)chính phủ(?!\p{L})/iu, 'Chính phủ'],
];

/** "Quốc hội ban hành Luật Phòng, chống ma túy." */
const ISSUED = new RegExp(`ban hành ((?:${KIND_NAMES.join('|')})\\s.+?)\\.?$`, 'u');

const two = (figure: string): string => figure.padStart(2, '0');

/** "ngày 01 tháng 7 năm 2026" as an ISO date. */
function longDate(text: string): string | undefined {
  const match = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  return match ? `${match[3] ?? ''}-${two(match[2] ?? '')}-${two(match[1] ?? '')}` : undefined;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function readNumber(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = /(?:^|\s)(?:luật\s+)?số\s*:?\s*(\d+\s*[/-]\s*[\p{L}\d/-]*[\p{L}\d])/iu.exec(line);
    if (match?.[1] !== undefined) return match[1].replace(/\s/gu, '');
  }
  return undefined;
}

/** True for a line in capitals even where a small letter got into it by mistake. */
function isMostlyCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > 4 * small;
}

/** Who decides, between the title of a decision and its recitals. */
const OFFICE = /^(?:THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BỘ TRƯỞNG|CHỦ TỊCH|ỦY BAN)(?:\s|$)/u;

/** Type and title as the letterhead prints them: "LUẬT" and "PHÒNG, CHỐNG MA TÚY", on one line or several. */
function readTitle(header: readonly string[]): { type?: string; title?: string; title_upper?: string } {
  const at = header.findIndex(
    (line) => isCapitals(line) && KIND_NAMES.some((type) => line === type.toUpperCase() || line.startsWith(`${type.toUpperCase()} `)),
  );
  const line = header[at] ?? '';
  const type = KIND_NAMES.find((name) => line === name.toUpperCase() || line.startsWith(`${name.toUpperCase()} `));
  if (type === undefined) {
    // A dispatch has no title line, only what it is about: "V/v triển khai …".
    const about = header.map((each) => /^v\/v:?\s+(.+)$/iu.exec(each)?.[1]).find((each) => each !== undefined);
    return about === undefined ? {} : { type: 'Công văn', title: upperFirst(about) };
  }
  const title = [line.slice(type.length).trim()];
  for (const next of header.slice(at + 1)) {
    if (!isMostlyCapitals(next) || OFFICE.test(next)) break;
    title.push(next);
  }
  const upper = title.filter((part) => part !== '').join(' ');
  return { type, ...(upper === '' ? {} : { title_upper: upper }) };
}

/** "CHÍNH PHỦ THỦ TƯỚNG" on one line: the office is the last of them, the rest is the body in whose name it signs. */
function office(title: string): string {
  const found = title.match(/(?:PHÓ |QUYỀN |THỨ )?(?:CHỦ TỊCH(?: QUỐC HỘI| NƯỚC)?|THỦ TƯỚNG(?: CHÍNH PHỦ)?|BỘ TRƯỞNG|BÍ THƯ|CHỦ NHIỆM)/gu);
  return /CHÍNH PHỦ\s.*THỦ TƯỚNG/u.test(title) ? (found?.[found.length - 1] ?? title) : title;
}

/** "CHỦ TỊCH QUỐC HỘI" over "Trần Thanh Mẫn": the last line in capitals and the name under it, on one line or two. */
function readSigner(signature: readonly string[]): { title: string; name: string } | undefined {
  const NAME = /^\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*){1,4}$/u;
  const lines = signature.map((line) => line.replace(/^(?:TM|KT|TL|TUQ|Q)\s*\.\s*/u, ''));
  for (const [index, line] of lines.entries()) {
    const together = /^([\p{Lu}\s]+?)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4})$/u.exec(line);
    const title = together?.[1] ?? line;
    // "KT. THỦ TƯỚNG" over "PHÓ THỦ TƯỚNG": the one who signs is the last of them.
    if (together === null && isCapitals(lines[index + 1] ?? '')) continue;
    if (!isCapitals(title) || !/CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|BÍ THƯ|CHỦ NHIỆM/u.test(title)) continue;
    const name = together?.[2] ?? lines.slice(index + 1).find((next) => NAME.test(next) && !isCapitals(next));
    if (name === undefined) continue;
    const small = office(title).toLowerCase();
    return {
      title: upperFirst(small.replace('quốc hội', 'Quốc hội').replace('chính phủ', 'Chính phủ').replace('thủ tướng', 'Thủ tướng')),
      name,
    };
  }
  return undefined;
}

function readGazette(dropped: readonly string[]): DocumentHeader['gazette'] {
  for (const line of dropped) {
    const match = /công báo\s*\/\s*số\s+([\d\s+]+?)\s*\/\s*ngày\s+(\d{1,2})-(\d{1,2})-(\d{4})/iu.exec(line);
    if (match) {
      return {
        name: 'Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam',
        number: (match[1] ?? '').trim(),
        date: `${match[4] ?? ''}-${two(match[3] ?? '')}-${two(match[2] ?? '')}`,
      };
    }
  }
  return null;
}

function readEffective(chapters: readonly Chapter[]): string | undefined {
  const article = lastWhere(articlesOf(chapters), ({ title }) => /hiệu lực|điều khoản thi hành/iu.test(title));
  const texts = article === undefined ? [] : [article.lead ?? '', ...article.clauses.map((clause) => clause.text)];
  const text = texts.find((each) => /này có hiệu lực (?:thi hành )?(?:kể )?từ ngày\s+\d/iu.test(each));
  return text === undefined ? undefined : longDate(text.slice(text.search(/có hiệu lực/iu)));
}

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/**
 * Reads the facts of a document that its own text states. Nothing is filled in from elsewhere.
 *
 * @param framed the document's parts
 * @param chapters its body
 * @param dropped running heads and the like, which name the gazette
 */
export function readHeader(
  framed: Framed,
  chapters: readonly Chapter[],
  dropped: readonly string[],
  division: 'điều' | 'mục',
): DocumentHeader {
  const [closing] = framed.closing;
  const named = framed.preamble.map((text) => ISSUED.exec(text)?.[1]).find((title) => title !== undefined);
  const issuer = ISSUERS.find(([pattern]) => framed.header.some((line) => pattern.test(line)))?.[1];
  const session = closing === undefined ? undefined : /(khóa\s+[IVXLC]+,\s*kỳ họp thứ\s+\S+)(?=\s+thông qua)/iu.exec(closing)?.[1];
  const place = framed.header.find((line) => /,\s*ngày\s+\d{1,2}\s+tháng/iu.test(line));
  return defined({
    number: readNumber(framed.header),
    ...readTitle(framed.header),
    ...(named === undefined ? {} : { title: named }),
    issuer,
    session: session === undefined ? undefined : `Quốc hội ${session}`,
    issued: closing === undefined || !/thông qua/iu.test(closing) ? (place === undefined ? undefined : longDate(place)) : longDate(closing),
    effective: readEffective(chapters),
    signer: readSigner(framed.signature),
    gazette: readGazette(dropped),
    division: division === 'mục' ? division : undefined,
    preamble: framed.preamble,
    closing,
  }) as DocumentHeader;
}
