/** The program that makes pictures of cards beside a build; ahead.ts starts it and tells it what to make. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AheadMessage } from './ahead.ts';
import { cardKeeper, type CardKeeping } from './card-keeper.ts';

const keeper = cardKeeper(JSON.parse(process.argv[2] ?? '') as CardKeeping);
let work = Promise.resolve();

// The build has ended, well or not: nobody waits any more.
process.on('disconnect', () => process.exit());
process.on('message', (message: AheadMessage) => {
  work = work.then(async () => {
    if (message === 'whole') process.exit();
    await keeper.keep(message);
    // Where the build has ended meanwhile nobody hears it; that is seen before more is made.
    process.send?.('', () => undefined);
    await nextTurn();
  });
});
