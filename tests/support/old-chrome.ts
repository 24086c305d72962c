/**
 * Real browsers of earlier years, from the npm registry. Playwright does not speak to them, so they are spoken to in their own language
 * (Chrome DevTools Protocol) over Node's WebSocket.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync } from 'node:zlib';
import { extract } from 'tar-fs';
import { ROOT } from './dist.ts';

/** Chromium of February 2020 and of September 2022, as packages under names of our own (package.json). */
export type OldChrome = 'chrome-80' | 'chrome-106';

/** They exist for Linux on x64 alone. */
export const canRunOldChrome = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks a browser once, beside other temporary files; the folder that holds it. */
async function unpacked(name: OldChrome): Promise<string> {
  const bin = join(ROOT, 'node_modules', name, 'bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `pcmt-${name}-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  for (const part of ['aws', 'swiftshader'])
    await pipeline(Readable.from(brotliDecompressSync(readFileSync(join(bin, `${part}.tar.br`)))), extract(making));
  // It does not start without any font, and a machine may have none.
  const fonts = ['tinos', 'be-vietnam-pro'].map((family) => `<dir>${join(ROOT, 'node_modules/@expo-google-fonts', family)}</dir>`).join('');
  writeFileSync(join(making, 'fonts.conf'), `<fontconfig>${fonts}<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`);
  writeFileSync(join(making, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 });
  try {
    renameSync(making, folder);
  } catch {
    // Another process was first.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

/** A browser that does not answer for so long has died. */
const PATIENCE = 120_000;

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** The connection to a browser: calls by number, events by name. */
class Connection {
  readonly #socket: WebSocket;
  readonly #calls = new Map<number, { done: (result: Record<string, unknown>) => void; fail: (error: Error) => void }>();
  readonly #listeners = new Set<(message: Message) => void>();
  #last = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Message));
  }

  #take(message: Message): void {
    const call = message.id === undefined ? undefined : this.#calls.get(message.id);
    if (message.id !== undefined) this.#calls.delete(message.id);
    if (message.error !== undefined) call?.fail(new Error(message.error.message));
    else call?.done(message.result ?? {});
    for (const listener of this.#listeners) listener(message);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${method}: no answer`)), PATIENCE);
      this.#calls.set(id, {
        done: (result) => {
          clearTimeout(late);
          done(result);
        },
        fail,
      });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
  }

  /** Calls back for every event of a tab. */
  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  close(): void {
    this.#socket.close();
  }
}

/** How a tab is set up before it opens its first page. */
export interface TabOptions {
  width: number;
  height?: number;
  /** False: as where the reader has switched scripts off. */
  scripts?: boolean;
}

/** One tab. */
export class OldTab {
  readonly #connection: Connection;
  readonly #session: string;
  /** Errors that scripts did not catch, and failed loads. */
  readonly errors: string[] = [];

  constructor(connection: Connection, session: string) {
    this.#connection = connection;
    this.#session = session;
    connection.listen(({ sessionId, method, params }) => {
      if (sessionId !== session || method !== 'Runtime.exceptionThrown') return;
      const { exceptionDetails } = params as { exceptionDetails: { text: string; url?: string; exception?: { description?: string } } };
      this.errors.push(`${exceptionDetails.exception?.description ?? exceptionDetails.text} (${exceptionDetails.url ?? '?'})`);
    });
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#connection.send(method, params, this.#session);
  }

  /** Opens an address and waits until everything of it is loaded. */
  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => {
      this.#connection.listen(({ sessionId, method }) => {
        if (sessionId === this.#session && method === 'Page.loadEventFired') done();
      });
    });
    await this.send('Page.navigate', { url });
    await loaded;
    // Asked from outside: where scripts are off, no promise of the page is ever kept.
    await this.until(`document.fonts.status === 'loaded'`);
    await new Promise((done) => setTimeout(done, 50));
  }

  /**
   * What an expression gives in the page, promises waited for.
   *
   * @param expression in the words of the old browser: it is sent as it is
   */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /** Waits until an expression gives something true, and gives it. */
  async until<T>(expression: string, seconds = 20): Promise<T> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const value = await this.evaluate<T>(expression);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never true in ${seconds} s: ${expression}; errors: ${this.errors.join('; ')}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** A picture of what is seen, as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String((await this.send('Page.captureScreenshot')).data), 'base64');
  }
}

/** A running old browser. */
export class OldBrowser {
  readonly #process: ChildProcess;
  readonly #connection: Connection;
  readonly #profile: string;

  private constructor(process: ChildProcess, connection: Connection, profile: string) {
    this.#process = process;
    this.#connection = connection;
    this.#profile = profile;
  }

  /** Starts a browser of the npm package. */
  static async start(name: OldChrome): Promise<OldBrowser> {
    const folder = await unpacked(name);
    const profile = mkdtempSync(join(tmpdir(), 'pcmt-ho-so-'));
    mkdirSync(profile, { recursive: true });
    const child = spawn(
      join(folder, 'chromium'),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      {
        env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder, HOME: profile },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const address = await new Promise<string>((done, fail) => {
      let said = '';
      child.once('exit', (code) => fail(new Error(`${name} ended with ${code}: ${said.slice(-600)}`)));
      child.stderr.on('data', (data: Buffer) => {
        said += String(data);
        const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
        if (found !== undefined) done(found);
      });
    });
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return new OldBrowser(child, new Connection(socket), profile);
  }

  /** "HeadlessChrome/80.0.3987.0" */
  async version(): Promise<string> {
    return String((await this.#connection.send('Browser.getVersion')).product);
  }

  /** Opens a tab of its own, with a cold cache. */
  async open({ width, height = 740, scripts = true }: TabOptions): Promise<OldTab> {
    const { browserContextId } = await this.#connection.send('Target.createBrowserContext');
    const { targetId } = await this.#connection.send('Target.createTarget', { url: 'about:blank', browserContextId, width, height });
    const { sessionId } = await this.#connection.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = new OldTab(this.#connection, String(sessionId));
    await Promise.all([
      tab.send('Page.enable'),
      tab.send('Runtime.enable'),
      tab.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 }),
      tab.send('Emulation.setScriptExecutionDisabled', { value: !scripts }),
    ]);
    return tab;
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#connection.send('Browser.close').catch(() => undefined);
    await ended;
    this.#connection.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
