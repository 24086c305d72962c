/** Serves the built site: `npm start`. Port 4321, or PORT; prints the address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../tests/support/server.ts';

const directory = join(import.meta.dirname, '../dist');
const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync(join(directory, 'index.html'))) {
  console.error('Chưa có trang nào trong dist/. Cần: chạy “npm run build” trước, hoặc dùng “npm start”.');
  process.exit(1);
}
try {
  const site = await serveSite(directory, port);
  console.log(`Trang web đang chạy ở ${site.origin.replace('127.0.0.1', 'localhost')}/ (Ctrl+C để dừng)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Cổng ${port} đang được dùng. Cần: dừng chương trình kia, hoặc chọn cổng khác, ví dụ PORT=4322 npm start.`);
  process.exit(1);
}
