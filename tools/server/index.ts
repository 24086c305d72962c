import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, readHeadersFile } from '../../src/hosting/files.ts';
import type { HeaderRule } from '../../src/hosting/policy.ts';
import { isCompressible, typeOf } from '../../src/hosting/types.ts';
import { encodingFor, rangeOf } from './negotiate.ts';

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
    // What begins with two slashes is a path too, and no name of a host.
    return decodeURIComponent(new URL(`http://localhost${url.startsWith('/') ? url : `/${url}`}`).pathname);
  } catch {
    return undefined;
  }
}

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** Above this, in bytes, the best compression would keep a first reader waiting for a minute. */
const LARGE = 2_000_000;

/** Compressed bodies, made once for each state of a file. */
function openCompressor(): (file: string, stat: Stats, encoding: 'br' | 'gzip') => Buffer {
  const kept = new Map<string, { state: string; body: Buffer }>();
  return (file, stat, encoding) => {
    const state = `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
    const known = kept.get(`${encoding} ${file}`);
    if (known?.state === state) return known.body;
    const bytes = readFileSync(file);
    const body =
      encoding === 'br'
        ? brotliCompressSync(bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 5 : 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
          })
        : gzipSync(bytes);
    kept.set(`${encoding} ${file}`, { state, body });
    return body;
  };
}

/** The headers that the built site asks its host for (`_headers`), read anew when it was built anew. */
function openRules(directory: string): () => readonly HeaderRule[] {
  const file = join(directory, '_headers');
  let known: { at: number; rules: readonly HeaderRule[] } | undefined;
  return () => {
    const at = statOf(file)?.mtimeMs;
    if (at === undefined) return [];
    if (known?.at !== at) known = { at, rules: readHeadersFile(readFileSync(file, 'utf8')) };
    return known.rules;
  };
}

/**
 * Serves a built site as a good host would: with the headers it asks for, compressed, in parts where a client asks for parts; and counts bytes on the
 * wire (Pagefind fetches inside a worker, where a page cannot see it). A folder without its slash is redirected, an unknown address gets the site's own
 * 404 page with status 404. A download that is broken off closes its file; the site may be built anew meanwhile.
 *
 * @param directory the built site
 * @param port 0 for any free port
 * @throws Error with code EADDRINUSE where the port is taken
 */
export async function serveSite(directory: string, port = 0): Promise<SiteServer> {
  const transfers: Transfer[] = [];
  const compressed = openCompressor();
  const rules = openRules(directory);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const method = request.method ?? 'GET';
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const path = requestPath(request.url ?? '/');
    if (path === undefined || path.includes('\0')) return void response.writeHead(400).end();
    let file = normalize(join(directory, path));
    if (file !== directory && !file.startsWith(directory + sep)) return void response.writeHead(403).end();
    let stat = statOf(file);
    if (stat?.isDirectory() === true) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: encodeURI(`${path.replace(/^\/+/, '/')}/`) }).end();
      file = join(file, 'index.html');
      stat = statOf(file);
    }
    let status = 200;
    // `_headers` is for the host, not for readers.
    if (stat === undefined || path === '/_headers') {
      status = 404;
      file = join(directory, '404.html');
      stat = statOf(file);
      if (stat === undefined) return void response.writeHead(404).end();
    }
    const headers: Record<string, string> = { 'Content-Type': typeOf(file), ...headersFor(rules(), status === 404 ? '/404.html' : path) };
    const tell = (bytes: number): number => transfers.push({ path, bytes, status });
    if (isCompressible(file)) {
      const encoding = encodingFor(request.headers['accept-encoding']);
      headers['Vary'] = 'Accept-Encoding';
      if (encoding !== undefined) {
        const body = compressed(file, stat, encoding);
        tell(body.length);
        response.writeHead(status, { ...headers, 'Content-Encoding': encoding, 'Content-Length': String(body.length) });
        return void response.end(method === 'HEAD' ? undefined : body);
      }
    }
    const range = status === 200 ? rangeOf(request.headers.range, stat.size) : undefined;
    if (range === 'unsatisfiable') return void response.writeHead(416, { 'Content-Range': `bytes */${stat.size}` }).end();
    const length = range === undefined ? stat.size : range.end - range.start + 1;
    headers['Accept-Ranges'] = 'bytes';
    headers['Content-Length'] = String(length);
    if (range !== undefined) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${stat.size}`;
    tell(length);
    response.writeHead(range === undefined ? status : 206, headers);
    if (method === 'HEAD') return void response.end();
    // Ends the answer and closes the file, whoever stops first.
    pipeline(createReadStream(file, range ?? {}), response, () => undefined);
  }

  const server: Server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // The file went away between two looks (the site was built anew), or there is no room for one more open file.
      if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
      response.end();
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transfers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
