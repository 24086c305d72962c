import type { FormatReader } from '../../official/read/extract-with.ts';
import { prove, type Asked } from '../../official/device/prove.ts';
import type { FileType } from '../../official/text/types.ts';

/** Makes the worker that this runs in answer each file it is handed; the kinds of file that it reads are given. */
export function serve(readers: Partial<Record<FileType, FormatReader>>): void {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
    // The PDF library talks through the worker's own door; what comes with a port is ours.
    if (port !== undefined) void prove(data, readers).then((answer) => port.postMessage(answer));
  });
  // The PDF library leaves promises behind that nobody waits for; the answer itself always comes.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
}
