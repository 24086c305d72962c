import type { SearchEngine } from '../../search/engine.ts';

/** The engine as seen through a port: the same calls, each with a promise. */
export type RemoteEngine = {
  [Name in keyof SearchEngine]: (...given: Parameters<SearchEngine[Name]>) => Promise<ReturnType<SearchEngine[Name]>>;
};

/** One call and its answer. */
export interface Call {
  id: number;
  name: keyof SearchEngine;
  given: unknown[];
}
export interface Reply {
  id: number;
  value?: unknown;
  error?: string;
}

/** What the engine says first, and the event by which a page hands it its port where there is no worker. */
export const READY = 'san-sang';
export const HANDED = 'giao-cong';

/** The engine behind a port that said {@link READY}. */
function behind(port: MessagePort): RemoteEngine {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  let last = 0;
  port.onmessage = ({ data: { id, value, error } }: MessageEvent<Reply>) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.done(value);
    else call?.fail(new Error(error));
  };
  const ask =
    (name: Call['name']) =>
    (...given: unknown[]): Promise<unknown> =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        port.postMessage({ id: last, name, given } satisfies Call);
      });
  return { open: ask('open'), complete: ask('complete'), ask: ask('ask'), merge: ask('merge') } as RemoteEngine;
}

/** Hands a port to the engine and waits until it says that it is there. `hand` throws, or calls `failed`, where it cannot come. */
function meet(hand: (port: MessagePort, failed: () => void) => void): Promise<RemoteEngine> {
  return new Promise((done, fail) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(behind(port1));
    hand(port2, () => fail(new Error('the search engine did not start')));
  });
}

/**
 * Starts the engine: in a worker, or in the page where there is none to be had.
 *
 * @param script address of worker.ts as built
 * @throws Error where the script cannot be loaded at all
 */
export async function startEngine(script: string): Promise<RemoteEngine> {
  try {
    return await meet((port, failed) => {
      const worker = new Worker(script);
      worker.onerror = failed;
      worker.postMessage(undefined, [port]);
    });
  } catch {
    await import(/* @vite-ignore */ script);
    return meet((port) => dispatchEvent(new MessageEvent(HANDED, { ports: [port] })));
  }
}
