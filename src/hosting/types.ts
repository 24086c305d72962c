import { extname } from 'node:path';

/** What every host says of a file, by its ending; ours and those that we write configuration for. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const COMPRESSIBLE = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.ics', '.wasm', '.webmanifest']);

/** Content-Type of a file, by its name. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

/** Whether a file gets smaller by compression. */
export const isCompressible = (file: string): boolean => COMPRESSIBLE.has(extname(file));

/** The types as a block of nginx's configuration: "text/javascript js mjs;". The character set is told apart from them. */
export function nginxTypes(): string {
  const endings = Map.groupBy(Object.keys(TYPES), (ending) => (TYPES[ending] ?? '').replace(/;.*$/, ''));
  return [...endings].map(([type, all]) => `    ${type} ${all.map((ending) => ending.slice(1)).join(' ')};`).join('\n');
}
