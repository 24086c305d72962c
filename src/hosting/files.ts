import type { HeaderRule } from './policy.ts';
import { nginxTypes } from './types.ts';

/** `_headers`, as Cloudflare Pages and Netlify read it (both join what several patterns say, so no header is named twice for one address). */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  `${rules
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')}\n`;

/** The rules that a `_headers` file holds: what {@link headersFile} wrote. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header?.[1] !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] ?? '' });
    else if (line.trim() !== '') rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** Whether a pattern of {@link HeaderRule} is about an address. */
export const matches = (pattern: string, address: string): boolean =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : pattern === address;

/** All headers that the rules give an address. */
export const headersFor = (rules: readonly HeaderRule[], address: string): Record<string, string> =>
  Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, address)).map(({ headers }) => headers)) as Record<string, string>;

const namesOf = (rules: readonly HeaderRule[]): string[] => [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Where a site stands on the machine of who publishes it, for {@link nginxFile} and {@link caddyFile}. */
export interface ServerPlace {
  /** "tinh.example.vn"; undefined: any name, plain HTTP on `port`, for trying out. */
  readonly host?: string;
  readonly port: number;
  /** Absolute path of the built site. */
  readonly root: string;
}

/** A regular expression of nginx for a pattern. */
const nginxPattern = (pattern: string): string =>
  `~^${pattern.replace(/\*$/, '').replace(/[.\\+?^${}()|[\]]/g, '\\$&')}${pattern.endsWith('*') ? '' : '$'}`;

/**
 * Configuration for nginx, to be included inside `http { … }`. One variable per header: a `location` with headers of its own would lose all others.
 * TLS stays with whoever holds the certificate: with a host name, add `listen 443 ssl` and the certificate.
 */
export function nginxFile(rules: readonly HeaderRule[], { host, port, root }: ServerPlace): string {
  const names = namesOf(rules).filter((name) => name !== 'Content-Type');
  const variable = (name: string): string => `$pcmt_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const told = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .map(({ pattern, headers }) => [pattern, headers[name] ?? ''] as const);
    const general = told.find(([pattern]) => pattern === '/*')?.[1];
    const lines = told
      .filter(([pattern]) => pattern !== '/*')
      .map(([pattern, value]) => `  ${quoted(nginxPattern(pattern))} ${quoted(value)};`);
    return `map $request_uri_path ${variable(name)} {\n${[...lines, `  default ${quoted(general ?? '')};`].join('\n')}\n}`;
  });
  return `# Made by "npm run hosting"; make it anew after each change of the site (the policy names hashes of scripts).
# The address as it was asked for, without its query: a rewrite to the page of error 404 keeps the headers of the address.
map $request_uri $request_uri_path {
  "~^(?<pcmt_path>[^?]*)" $pcmt_path;
}
${maps.join('\n')}
server {
  listen ${port};
  server_name ${host ?? '_'};
  root ${quoted(root)};
  charset utf-8;
  server_tokens off;
  types {
${nginxTypes()}
  }
  charset_types text/css text/javascript text/calendar text/plain application/json application/xml;
  gzip_static on;
  # brotli_static on;  # with the module ngx_brotli: the .br files lie beside the pages.
  error_page 404 /404.html;
${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
  location = /_headers { return 404; }
  location / { try_files $uri $uri/index.html =404; }
  location ~ ^(.*[^/])$ { if (-d $document_root$uri) { return 301 $uri/; } try_files $uri =404; }
}
`;
}

/** A Caddyfile: TLS comes by itself where `host` is given. */
export function caddyFile(rules: readonly HeaderRule[], { host, port, root }: ServerPlace): string {
  const blocks = rules.map(({ pattern, headers }, at) => {
    const lines = Object.entries(headers).map(([name, value]) => `    ${name} ${quoted(value)}`);
    return pattern === '/*'
      ? `  header {\n${lines.join('\n')}\n  }`
      : `  @quy_tac_${at} path ${pattern}\n  header @quy_tac_${at} {\n${lines.join('\n')}\n  }`;
  });
  return `# Made by "npm run hosting"; make it anew after each change of the site (the policy names hashes of scripts).
${host ?? `:${port}`} {
  root * ${quoted(root)}
${blocks.join('\n')}
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
