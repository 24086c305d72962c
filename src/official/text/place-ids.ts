import type { ArticleNumber } from '../../legal/article-number.ts';
import type { Place } from '../../legal/place.ts';
import { letterFromAnchor, letterToAnchor } from '../../legal/letters.ts';
import { roman } from '../../base/roman.ts';

/**
 * Places of an official text by id, from large to small: "dieu-23/khoan-2/diem-a", "dieu-23/ten" (its heading),
 * "dieu-23/mo-dau" (lead), "chuong-IV/ten", "chuong-IV/muc-1/ten", "can-cu-1" (preamble), "loi-ket" (closing sentence),
 * "so-hieu" and other facts. A document of Roman sections has "muc-2" for "dieu-2".
 */
export const articleId = (number: ArticleNumber, division: 'điều' | 'mục' = 'điều'): string =>
  `${division === 'mục' ? 'muc' : 'dieu'}-${number}`;

/** The number in an article's id: "dieu-256a" → "256a". */
export const articleNumberOf = (article: string): string => article.replace(/^\D+-/u, '');

/** Id of a clause; an unnumbered one has no part of its own. */
export const clauseId = (article: string, number: number | null): string => (number === null ? article : `${article}/khoan-${number}`);

/** Id of a point. */
export const pointId = (clause: string, letter: string): string => `${clause}/diem-${letterToAnchor(letter)}`;

const FACTS: Record<string, string> = {
  'so-hieu': 'số hiệu',
  loai: 'loại văn bản',
  'ten-van-ban': 'tên văn bản',
  'ten-in-hoa': 'tên văn bản in ở đầu trang',
  'nguoi-ky': 'người ký',
  'cong-bao': 'số công báo',
  'loi-ket': 'câu kết',
};

function partName(part: string): string {
  const [, kind = '', value = ''] = /^([a-z-]+?)-([\w]+)$/u.exec(part) ?? [];
  if (kind === 'dieu') return `Điều ${value}`;
  if (kind === 'khoan') return `khoản ${value}`;
  if (kind === 'diem') return `điểm ${letterFromAnchor(value) ?? value}`;
  if (kind === 'chuong') return `Chương ${value}`;
  if (kind === 'muc') return `Mục ${value}`;
  return part;
}

/**
 * A place as Vietnamese law cites it, smallest part first: "điểm a khoản 2 Điều 23", "tên Điều 5", "đoạn mở đầu Điều 5".
 *
 * @param id a place id
 */
export function placeName(id: string): string {
  const fact = FACTS[id];
  if (fact !== undefined) return fact;
  const recital = /^can-cu-(\d+)$/u.exec(id);
  if (recital) return `đoạn ${recital[1] ?? ''} phần căn cứ`;
  const section = /^muc-(\d+)(?=\/|$)/u.exec(id);
  const parts = id.split('/').map((part, index) => {
    if (index === 0 && section) return `mục ${roman(Number(section[1]))}`;
    if (part === 'ten') return 'tên';
    if (part === 'mo-dau') return 'đoạn mở đầu';
    return partName(part);
  });
  return parts.reverse().join(' ');
}

/**
 * A place of an article by its id.
 *
 * @param id a place id
 * @returns undefined for places that are none of an article: recitals, headings of chapters, facts
 */
export function placeFromId(id: string): Place | undefined {
  const [, article, clause, letter] = /^dieu-(\w+?)(?:\/khoan-(\d+))?(?:\/(?:diem-([a-z]+)|ten|mo-dau))?$/u.exec(id) ?? [];
  if (article === undefined) return undefined;
  const point = letter === undefined ? undefined : letterFromAnchor(letter);
  return {
    article: /^\d+$/u.test(article) ? Number(article) : article,
    ...(clause === undefined ? {} : { clause: Number(clause) }),
    ...(point === undefined ? {} : { point }),
  };
}

/** A place name as typed by a person, made comparable: one space, NFC, small letters. */
export function normalName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
