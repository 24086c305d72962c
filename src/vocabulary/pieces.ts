/** The small pieces of which all schemas of content are made: each form is decided here once, and so is what an editor is told of it. */
import { z } from 'zod';
import { SITE_PATH, SLUG } from '../base/pattern.ts';
import { isIsoDate } from '../vietnamese/dates.ts';

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
