/** The program that reads pages for search beside a build; beside.ts starts it and gives it the pages. */
import type { GatherAnswer, GatherMessage } from './beside.ts';
import { gatherHere } from './gathering.ts';

const gathering = gatherHere();

async function answerTo(message: GatherMessage): Promise<GatherAnswer> {
  try {
    return 'dist' in message
      ? { pages: await gathering.write(message.dist) }
      : { read: await gathering.take(message.address, message.html).read };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

// Whatever ends it before it is disconnected comes too early.
process.exitCode = 1;

let work = Promise.resolve();
/** Messages without an answer. */
let open = 0;

/** While it works it lives by what it waits for, not by the build: where Pagefind has died nothing would ever come, and it ends. */
function opened(more: number): void {
  open += more;
  if (open > 0) process.channel?.unref();
  else process.channel?.ref();
}

// The build has ended, well or not: nobody waits any more. Pagefind ends with this program.
process.on('disconnect', () => process.exit(0));
process.on('message', (message: GatherMessage) => {
  opened(1);
  work = work.then(async () => {
    const answer = await answerTo(message);
    // Where the build has ended meanwhile nobody hears it.
    process.send?.(answer, () => undefined);
    opened(-1);
  });
});
