import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkSite, contentChanged } from '../ui/library.ts';

/**
 * In a build: everything that `npm run check` finds stops it, before anything is made. In development: an edit of any content file is read
 * at once and shown by every open page.
 */
export function content(): AstroIntegration {
  return {
    name: 'noi-dung',
    hooks: {
      'astro:build:start': checkSite,
      'astro:server:setup': ({ server }) => {
        const folder = join(process.cwd(), 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          contentChanged();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
