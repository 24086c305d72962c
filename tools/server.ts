import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
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
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
const COMPRESSIBLE = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.ics', '.wasm']);

/** One answered request: its path and the bytes of its body on the wire. */
export interface Transfer {
  path: string;
  bytes: number;
  status: number;
}

/** A running server of the built site. `transfers` grows with each request; empty it before measuring. */
export interface SiteServer {
  origin: string;
  transfers: Transfer[];
  close: () => Promise<void>;
}

/** The path that a request asks for; undefined for an address that cannot be decoded. */
function requestPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Serves a built site from memory of the file system, with brotli as any good host would, and counts bytes on the wire
 * (Pagefind fetches inside a worker, where a page cannot see it). A folder without its slash is redirected, an unknown
 * address gets the site's own 404 page with status 404.
 *
 * @param directory the built site
 * @param port 0 for any free port
 * @throws Error with code EADDRINUSE where the port is taken
 */
export async function serveSite(directory: string, port = 0): Promise<SiteServer> {
  const transfers: Transfer[] = [];
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = requestPath(request.url ?? '/');
    if (path === undefined || path.includes('\0')) return void response.writeHead(400).end();
    let file = normalize(join(directory, path));
    if (file !== directory && !file.startsWith(directory + sep)) return void response.writeHead(403).end();
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
      file = join(file, 'index.html');
    }
    let status = 200;
    if (!existsSync(file)) {
      status = 404;
      file = join(directory, '404.html');
      if (!existsSync(file)) return void response.writeHead(404).end();
    }
    const extension = extname(file);
    const headers: Record<string, string> = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
    if (COMPRESSIBLE.has(extension) && (request.headers['accept-encoding'] ?? '').includes('br')) {
      let body = compressed.get(file);
      if (!body) compressed.set(file, (body = brotliCompressSync(readFileSync(file))));
      transfers.push({ path, bytes: body.length, status });
      response.writeHead(status, { ...headers, 'content-encoding': 'br', 'content-length': String(body.length) }).end(body);
      return;
    }
    const size = statSync(file).size;
    transfers.push({ path, bytes: size, status });
    response.writeHead(status, { ...headers, 'content-length': String(size) });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transfers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
