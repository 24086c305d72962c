import { failureOfError, readFailure } from '../../official/read/failure.ts';
import { sniffType } from '../../official/read/sniff.ts';
import { DEVICE_LIMITS, type Answered, type Asked } from '../../official/device/prove.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import pdfWorker from './pdf-worker.ts?worker&url';
import textWorker from './text-worker.ts?worker&url';

/** A file that is being read: its answer, and a way to stop. */
export interface Running {
  answer: Promise<Answered>;
  stop: () => void;
}

function read(asked: Asked, script: string, isPdf: boolean): Running {
  let stop = (): void => undefined;
  const answer = new Promise<Answered>((resolve) => {
    const worker = new Worker(script);
    const { port1, port2 } = new MessageChannel();
    const finish = (what: Answered): void => {
      clearTimeout(timer);
      port1.close();
      worker.terminate();
      resolve(what);
    };
    const seconds = Math.round(DEVICE_LIMITS.readMs / 1000);
    const timer = setTimeout(() => finish(readFailure(asked.file, words.tooSlow(seconds), words.tooSlowAdvice)), DEVICE_LIMITS.readMs);
    stop = () => finish(readFailure(asked.file, words.stopped, words.stoppedAdvice));
    port1.onmessage = ({ data }: MessageEvent<Answered>) => finish(data);
    // A browser too old for the PDF library, or a file that needs more memory than there is.
    worker.onerror = () =>
      finish(readFailure(asked.file, isPdf ? words.noPdf : words.broken, isPdf ? words.noPdfAdvice : words.brokenAdvice));
    worker.postMessage(asked, [asked.bytes.buffer, port2]);
  });
  return { answer, stop: () => stop() };
}

/**
 * Holds a file against a document's fingerprints, in a worker that ends with it.
 *
 * @param asked the file's bytes are handed over and gone afterwards
 */
export function ask(asked: Asked): Running {
  try {
    const isPdf = sniffType(asked.bytes, asked.file) === 'pdf';
    return read(asked, isPdf ? pdfWorker : textWorker, isPdf);
  } catch (error) {
    return { answer: Promise.resolve(failureOfError(error, asked.file)), stop: () => undefined };
  }
}
