import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentChanged } from '../ui/library.ts';

/** In development: an edit of any content file is read at once and shown by every open page. */
export function content(): AstroIntegration {
  return {
    name: 'noi-dung',
    hooks: {
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
