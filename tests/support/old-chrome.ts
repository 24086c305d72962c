/**
 * Real browsers of earlier years, from the npm registry. Playwright does not speak to them, so they are spoken to in their own language
 * (Chrome DevTools Protocol) over Node's WebSocket.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** A browser that does not answer for so long has died: on a busy machine the slowest answer seen took eight seconds. */
const PATIENCE = 60_000;
/** How often a browser is started anew before the machine is said to be unable to: they are old, and one start in some hundreds hangs. */
const STARTS = 3;

/**
 * What a promise gives, within the patience one has with an old browser.
 *
 * @throws Error that says what was waited for
 */
async function inTime<T>(promise: Promise<T>, what: string, milliseconds = PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: nothing for ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

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
    const answer = new Promise<Record<string, unknown>>((done, fail) => {
      this.#calls.set(id, { done, fail });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    });
    return inTime(answer, method);
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

  /**
   * Opens an address and waits until everything of it is loaded. The page is asked, since the event that tells of it does not always come.
   *
   * @throws Error where it is not loaded within a minute; it names the state in which the page hangs
   */
  async goto(url: string): Promise<void> {
    // The page that is left is complete too: it is marked.
    await this.evaluate('window.left = true');
    await this.send('Page.navigate', { url });
    // Asked from outside: where scripts are off, no promise of the page is ever kept.
    const there = `location.href.split('#')[0] === ${JSON.stringify(url.split('#')[0])}`;
    await this.until(`!window.left && ${there} && document.readyState === 'complete' && document.fonts.status === 'loaded'`, 60);
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
      if (Date.now() > end) {
        const state = await this.evaluate<string>(`document.readyState + ' at ' + location.href`);
        throw new Error(`never true in ${seconds} s: ${expression}; ${state}; errors: ${this.errors.join('; ')}`);
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /** A picture of what is seen, as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(String((await this.send('Page.captureScreenshot')).data), 'base64');
  }
}

/** No calls home: on a machine without a network they wait for answers that never come. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** The address at which a starting browser says that it listens. */
function listening(child: ChildProcess, name: OldChrome): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.once('exit', (code) => fail(new Error(`${name} ended with ${code}: ${said.slice(-600)}`)));
    child.stderr?.on('data', (data: Buffer) => {
      said += String(data);
      const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) done(found);
    });
  });
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

  /**
   * Starts a browser of the npm package; one that hangs at its start is ended and started anew.
   *
   * @throws Error of the last try
   */
  static async start(name: OldChrome): Promise<OldBrowser> {
    const folder = await unpacked(name);
    for (let tries = 1; ; tries += 1) {
      try {
        return await OldBrowser.#startOnce(name, folder);
      } catch (error) {
        if (tries === STARTS) throw error;
      }
    }
  }

  static async #startOnce(name: OldChrome, folder: string): Promise<OldBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'pcmt-ho-so-'));
    const child = spawn(join(folder, 'chromium'), [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder, HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const connect = async (): Promise<OldBrowser> => {
      const address = await listening(child, name);
      const socket = new WebSocket(address);
      await once(socket, 'open');
      const browser = new OldBrowser(child, new Connection(socket), profile);
      await browser.version();
      return browser;
    };
    try {
      return await inTime(connect(), `${name} starts`, PATIENCE / 2);
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
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
    await inTime(ended, 'the browser ends', 10_000).catch(() => this.#process.kill('SIGKILL'));
    this.#connection.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
