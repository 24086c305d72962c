import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** In a worker the library for old Word files gets the one stream that it needs, since a browser has no `stream`. */
export function streamInWorkers(): Plugin {
  const path = fileURLToPath(new URL('../ui/own-copy/doc/node-stream.ts', import.meta.url));
  return {
    name: 'luong-cho-tep-word-cu',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'stream' && importer?.includes('word-extractor') === true ? path : undefined),
  };
}
