/** The small pieces of which all schemas of content are made: each form is decided here once, and so is what an editor is told of it. */
import { z } from 'zod';
import { SITE_PATH, SLUG } from '../base/pattern.ts';
import { isIsoDate } from '../vietnamese/dates.ts';
import { HTTP_ONLY } from './web-hosts.ts';

/** What is told where nothing says where a statement comes from. */
export const NO_SOURCE = 'ít nhất một nguồn: không có nguồn thì không đăng';

/** An existing calendar day, "2026-07-01"; YAML dates without quotes arrive as text because the reader knows the core schema alone. */
export const isoDate = z.string().refine(isIsoDate, { error: 'ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2026-07-01' });

/** An id: in addresses, anchors and file names. */
export const slug = z.string().regex(SLUG, { error: 'chữ thường không dấu, số và gạch nối, ví dụ tro-giup-ban' });

/** The address of a page of this site, with a place on it or without. */
export const sitePath = z.string().regex(SITE_PATH, { error: 'địa chỉ một trang của website này, ví dụ /tro-giup/ hoặc /tro-giup/#goi' });

/** The number of a chapter or section: "IV". */
export const romanNumber = z.string().regex(/^[IVXLC]+$/, { error: 'số La Mã, ví dụ IV' });

/** A telephone number as it is read out: "111", "024 3823 4567". */
export const phoneNumber = z.string().regex(/^[\d. ]+$/, { error: 'số điện thoại' });

/** A question. */
export const question = z.string().endsWith('?', { error: 'câu hỏi kết thúc bằng dấu ?' });

/** What a web address must be; undefined where it is that. */
function faultOfAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return 'địa chỉ web đầy đủ, bắt đầu bằng https://';
  if (url.username !== '' || url.password !== '' || url.port !== '') return 'địa chỉ không có tên người dùng (@) và số cổng';
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)) return 'tên máy chủ như vbpl.vn, không phải dãy số, máy nội bộ hay chữ có dấu';
  if (url.protocol === 'http:' && !HTTP_ONLY.has(url.hostname))
    return 'https://; máy chủ nào chỉ có http thì thêm tên vào src/vocabulary/web-hosts.ts';
  return undefined;
}

/** An address outside the site: https (http for hosts that have nothing else), a public host, no user name and no port. */
export const webAddress = z.string().superRefine((text, context) => {
  const message = faultOfAddress(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});
