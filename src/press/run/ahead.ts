/**
 * Pictures of cards are made beside the pages, in a program of their own: Astro makes its pages on one core. Nothing depends on that program:
 * it writes into the cache alone, and what it has not made is made here.
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { hasRoomBeside, startBeside, thisMachine, type Machine } from '../../base/beside.ts';
import type { Card } from '../../share/card.ts';
import { cardKeeper, TOGETHER, type CardKeeping } from './card-keeper.ts';

/** What the program is told: cards, or that no more will come. It answers each with anything. */
export type AheadMessage = readonly Card[] | 'whole';

/** How long the program may say nothing before it is taken for stuck, in milliseconds: hundreds of times what thirty cards take. */
const PATIENCE = 120_000;

/** Makes pictures while cards are being asked for. */
export interface CardsAhead {
  /** Takes note of a card. Never throws. */
  ask: (card: Card) => void;
  /**
   * No more cards will come: waits until the picture of each is in the cache, but those that cannot be made.
   * @returns how many pictures the cache lacked
   */
  end: () => Promise<number>;
}

/** Waits for the end of a program. @returns how it ended where that was too early */
async function ended(child: ChildProcess): Promise<string | undefined> {
  child.ref();
  const stuck = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.on('message', () => stuck.refresh());
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(stuck);
  return child.exitCode === 0 ? undefined : `${child.signalCode ?? child.exitCode}`;
}

/**
 * Makes pictures of cards ahead of `makePrints`, which then finds them in the cache. The program starts when enough for one sheet are lacking,
 * so never in a build that finds all of them, and only where the machine has room for two.
 *
 * @param warn hears how the program ended where that was too early
 */
export function cardsAhead(keeping: CardKeeping, warn: (how: string) => void, machine: Machine = thisMachine()): CardsAhead {
  const keeper = cardKeeper(keeping);
  const lacking: Card[] = [];
  let sent = 0;
  let child: ChildProcess | undefined;
  let failed: string | undefined;
  const tell = (message: AheadMessage): void => {
    // Where the program has gone, the message goes nowhere.
    if (child?.connected === true) child.send(message, () => undefined);
  };
  const send = (): void => {
    if (child === undefined) {
      child = startBeside(join(keeping.root, 'src/press/run/ahead-program.ts'), [JSON.stringify(keeping)]);
      child.on('error', (error) => (failed ??= error.message));
    }
    tell(lacking.slice(sent));
    sent = lacking.length;
  };
  return {
    ask: (card) => {
      if (!keeper.lacks(card)) return;
      lacking.push(card);
      if (hasRoomBeside(machine) && lacking.length - sent >= TOGETHER) send();
    },
    end: async () => {
      if (child !== undefined) {
        send();
        tell('whole');
        failed ??= await ended(child);
      }
      if (failed !== undefined) warn(failed);
      await keeper.keep(lacking);
      return lacking.length;
    },
  };
}
