/**
 * The search engine where it does not disturb the page: in a worker. A browser that gives no worker imports the same file into the
 * page. Either way it is handed a port, and answers calls that come through it.
 */
import { SearchEngine } from '../../search/engine.ts';
import { HANDED, READY, type Call, type Reply } from './remote.ts';

const engine = new SearchEngine();

function answer({ id, name, given }: Call): Reply {
  try {
    return { id, value: (engine[name] as (...given: unknown[]) => unknown).apply(engine, given) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

function serve(port: MessagePort | undefined): void {
  if (port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<Call>) => port.postMessage(answer(data));
  port.postMessage(READY);
}

addEventListener('document' in globalThis ? HANDED : 'message', (event) => serve((event as MessageEvent).ports[0]), { once: true });
