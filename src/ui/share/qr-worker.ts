/** Makes the QR code beside the page: a worker is fetched when it is needed and costs the page nothing before. */
import { qrPath } from './qr.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(qrPath(data));
});
