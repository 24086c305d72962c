import { join } from 'node:path';
import { startBeside } from '../../base/beside.ts';
import { build } from '../../strings/build.ts';
import type { ExtractedPage } from '../index/extract.ts';
import type { Gathering } from './gathering.ts';

/** What the program is told: a page, or that no more will come and the full text is to be written. */
export type GatherMessage = { address: string; html: string } | { dist: string };

/** What it answers to each message, in their order. */
export type GatherAnswer = { read: ExtractedPage | undefined } | { pages: number } | { failed: string };

/** How many pages may be on their way to the program: it never waits, and never is more held than these. */
const ON_THE_WAY = 24;

interface Waiting {
  resolve: (answer: GatherAnswer) => void;
  reject: (error: Error) => void;
}

/** Sends messages to a program and gives each its answer. */
function opened(root: string): { ask: (message: GatherMessage) => Promise<GatherAnswer>; close: () => void } {
  // Structured values need not be written as JSON and read again.
  const child = startBeside(join(root, 'src/search/gather/program.ts'), [], { serialization: 'advanced' });
  const waiting: Waiting[] = [];
  let ended: Error | undefined;
  const end = (how: string): void => {
    ended ??= new Error(build.gatherFailed(how));
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(signal ?? String(code)));
  child.on('message', (answer: GatherAnswer) => {
    const first = waiting.shift();
    if (waiting.length === 0) child.channel?.unref();
    if ('failed' in answer) first?.reject(new Error(answer.failed));
    else first?.resolve(answer);
  });
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return void reject(ended);
        waiting.push({ resolve, reject });
        // Somebody waits for it now.
        child.channel?.ref();
        // Where the program has gone the message goes nowhere; that it has gone is told by its end, with the reason.
        child.send(message, () => undefined);
      }),
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/**
 * Reads pages in a program of its own beside this one, which makes the next pages meanwhile.
 *
 * @param root the repository
 * @throws Error in Vietnamese where the program ends too early, and whatever it meets, in what is returned
 */
export function gatherBeside(root: string): Gathering {
  const { ask, close } = opened(root);
  const onTheWay: Promise<unknown>[] = [];
  return {
    take: (address, html) => {
      const read = ask({ address, html }).then((answer) => ('read' in answer ? answer.read : undefined));
      // Whoever waits for it hears of it; until then it is nobody's.
      read.catch(() => undefined);
      onTheWay.push(read);
      return { read, room: onTheWay.length < ON_THE_WAY ? Promise.resolve() : Promise.resolve(onTheWay.shift()) };
    },
    write: async (dist) => {
      const answer = await ask({ dist });
      close();
      return 'pages' in answer ? answer.pages : 0;
    },
  };
}
