/** What a kind of document is, for everything that depends on it: nothing else in the code asks which kind it is. */
export interface KindOfDocument {
  /** The kind in words, as it stands before a number: "Nghị định 163/2026/NĐ-CP". */
  name: string;
  /** How its issuer makes it: a law is passed, a decree is issued. */
  made: 'thông qua' | 'ban hành';
  /** `law` binds everybody in articles; `guidance` steers those who carry the law out. */
  group: 'law' | 'guidance';
  /** Place in lists: laws first, then what details them, then the rest. */
  rank: number;
}

/** Every kind of document that the site can publish. A new kind is one line here. */
const DOCUMENT_KINDS = {
  luat: { name: 'Luật', made: 'thông qua', group: 'law', rank: 1 },
  'bo-luat': { name: 'Bộ luật', made: 'thông qua', group: 'law', rank: 2 },
  'phap-lenh': { name: 'Pháp lệnh', made: 'thông qua', group: 'law', rank: 3 },
  'nghi-quyet': { name: 'Nghị quyết', made: 'ban hành', group: 'law', rank: 4 },
  'nghi-dinh': { name: 'Nghị định', made: 'ban hành', group: 'law', rank: 5 },
  'quyet-dinh': { name: 'Quyết định', made: 'ban hành', group: 'law', rank: 6 },
  'thong-tu': { name: 'Thông tư', made: 'ban hành', group: 'law', rank: 7 },
  'chi-thi': { name: 'Chỉ thị', made: 'ban hành', group: 'guidance', rank: 8 },
  'ket-luan': { name: 'Kết luận', made: 'ban hành', group: 'guidance', rank: 9 },
  'thong-bao': { name: 'Thông báo', made: 'ban hành', group: 'guidance', rank: 10 },
  'cong-van': { name: 'Công văn', made: 'ban hành', group: 'guidance', rank: 11 },
} as const satisfies Readonly<Record<string, KindOfDocument>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** Ids of all kinds. */
export const KIND_IDS = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

/** Every kind in words, those among them that other documents cite and that we never publish. As a pattern: joined by "|". */
export const KIND_NAMES: readonly string[] = [...Object.values(DOCUMENT_KINDS).map(({ name }) => name), 'Hiến pháp', 'Kế hoạch'];

/** What a kind is. */
export const kindOf = (kind: DocumentKind): KindOfDocument => DOCUMENT_KINDS[kind];

/** The filter of search under which a document and its articles stand. */
export function searchKindOf(kind: DocumentKind, state: 'pending' | 'in-force' | 'repealed' | undefined): string {
  if (kindOf(kind).group === 'guidance') return 'van-ban-chi-dao';
  return state === 'repealed' ? 'luat-het-hieu-luc' : 'luat-con-hieu-luc';
}
