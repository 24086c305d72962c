import { unescapeMarkup } from '../../base/entities.ts';
import { SourceError } from '../../legal/errors.ts';
import type { Limits } from './limits.ts';

/** True for a web address, as opposed to a file on disk. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}

function explain(error: unknown, address: string, seconds: number): SourceError {
  if (error instanceof SourceError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return new SourceError(
      { file: address },
      `Máy chủ không trả lời trong ${seconds} giây`,
      'mạng thông suốt, hoặc tải tệp về máy rồi nhập từ tệp',
    );
  return new SourceError(
    { file: address },
    'Không kết nối được (không có mạng, sai địa chỉ hoặc máy chủ từ chối)',
    'mạng thông suốt, hoặc tải tệp về máy rồi nhập từ tệp',
  );
}

async function readBody(response: Response, address: string, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limits.fileBytes) {
      await reader?.cancel();
      throw new SourceError({ file: address }, 'Tệp trên mạng quá lớn', `không quá ${Math.round(limits.fileBytes / 1e6)} MB`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/**
 * Fetches one address. The time limit covers the whole answer, the size limit is kept while reading.
 *
 * @throws SourceError for no network, no answer in time, an error status, or too large a file
 */
export async function fetchBytes(address: string, limits: Limits): Promise<Uint8Array> {
  const seconds = Math.max(1, Math.round(limits.networkMs / 1000));
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(limits.networkMs), redirect: 'follow' });
    if (!response.ok)
      throw new SourceError({ file: address }, `Máy chủ trả lời mã ${response.status}`, 'địa chỉ của một tệp PDF hoặc DOCX');
    return await readBody(response, address, limits);
  } catch (error) {
    throw explain(error, address, seconds);
  }
}

/** A page about a document links to its files, and to a few others. */
const MAX_LINKS = 8;

/**
 * Addresses of documents that a web page links to: an official address is often the page about the document.
 *
 * @param html the page
 * @param address its own address; only files of the same site (or a subdomain of it) are taken
 */
export function linkedFiles(html: string, address: string): string[] {
  const base = new URL(address);
  const site = base.hostname.split('.').slice(-2).join('.');
  const links = [...html.matchAll(/(?:href|src|data-url)\s*=\s*["']([^"']+)["']/giu)].flatMap(([, link = '']) => {
    // "/luat.pdf?v=1" is a file, and so is what answers to "/tai-ve?format=pdf".
    const file = /^[^?#]+\.(?:pdf|docx?)(?=$|[?#])/iu.exec(link)?.[0] ?? (/[?&;]format=(?:pdf|docx?)(?:&|$)/iu.test(link) ? link : '');
    const url = file !== '' && URL.canParse(file, base) ? new URL(unescapeMarkup(file), base) : undefined;
    return url && isAddress(url.href) && (url.hostname === site || url.hostname.endsWith(`.${site}`)) ? [url.href] : [];
  });
  return [...new Set(links)].slice(0, MAX_LINKS);
}
