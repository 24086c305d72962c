/** The page's script: takes files, has them read one after another, tells what they prove, and keeps what was proved. */
import { DEVICE_LIMITS, type Answered } from '../../official/device/prove.ts';
import { provedText } from '../../official/device/proved-text.ts';
import type { Fingerprint } from '../../official/verify/fingerprint.ts';
import { provedTogether, type Compared } from '../../official/verify/together.ts';
import { placePath } from '../../legal/place.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { formatDate, today } from '../../vietnamese/dates.ts';
import { ask, type Running } from './ask.ts';
import { forget, keep, keptWording, moveKept, staysOnDevice } from './kept.ts';
import { failureOf, reportOf } from './report.ts';

const root = document.querySelector<HTMLElement>('[data-own-copy]');
const { ownCopy: id = '', prints = '', stamp = '' } = root?.dataset ?? {};
const part = <E extends HTMLElement>(name: string): E => root?.querySelector(`[data-own-${name}]`) as E;
const parts = {
  kept: part('kept'),
  drop: part('drop'),
  file: part<HTMLInputElement>('file'),
  status: part('status'),
  stop: part<HTMLButtonElement>('stop'),
  result: part('result'),
  shown: part('shown'),
  keep: part<HTMLInputElement>('keep'),
  stays: part('stays'),
  remove: part<HTMLButtonElement>('remove'),
};

/** The copies that were read, with the names of their files. */
const copies: { file: string; compared: Compared }[] = [];
let fingerprint: Fingerprint | undefined;
let running: Running | undefined;
/** Counts what the reader asked for: who stops, or chooses anew, wants nothing more of what was asked before. */
let turn = 0;

async function fetchPrints(): Promise<Fingerprint> {
  const response = await fetch(prints);
  if (!response.ok) throw new Error(`${prints}: ${response.status}`);
  return (fingerprint = (await response.json()) as Fingerprint);
}

function showKept(): void {
  const kept = keptWording(id, stamp);
  parts.shown.hidden = kept === undefined;
  parts.kept.hidden = kept === undefined || copies.length > 0;
  if (kept === undefined) return;
  parts.kept.textContent = words.kept(kept.source, formatDate(kept.on));
  parts.keep.checked = staysOnDevice(id);
  parts.stays.textContent = parts.keep.checked ? words.keptOnDevice : words.forTab;
}

/** Puts what all copies prove together where the pages of articles find it. */
function keepProved(prints: Fingerprint, onDevice: boolean): void {
  const text = provedText(provedTogether(copies.map(({ compared }) => compared)), prints);
  const said = { stamp, source: copies.map(({ file }) => file).join(', '), on: today() };
  const kept = text.matched > 0 && keep(id, text, said, onDevice);
  parts.status.textContent = kept ? (copies.length > 1 ? words.together(text.matched, text.places) : '') : words.noRoom;
  showKept();
}

function tell(file: string, answer: Answered): void {
  if ('failure' in answer) parts.result.append(failureOf(file, answer.failure.found, answer.failure.expected));
  else {
    copies.push({ file, compared: answer.compared });
    parts.result.append(reportOf(id, file, answer.compared));
  }
}

async function readOne(file: File): Promise<Answered> {
  const failure = (found: string, expected: string): Answered => ({ failure: { position: { file: file.name }, found, expected } });
  if (file.size > DEVICE_LIMITS.fileBytes) return failure(words.tooBig(Math.round(file.size / 1e6)), words.tooBigAdvice);
  parts.status.textContent = words.fetching;
  const known = fingerprint ?? (await fetchPrints().catch(() => undefined));
  if (known === undefined) return failure(words.noPrints, words.noPrintsAdvice);
  parts.status.textContent = words.readingFile(file.name);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return failure(words.broken, words.brokenAdvice);
  running = ask({ bytes: new Uint8Array(bytes), file: file.name, fingerprint: known });
  return running.answer;
}

async function read(files: readonly File[]): Promise<void> {
  const mine = (turn += 1);
  parts.stop.hidden = false;
  for (const file of files) {
    const answer = await readOne(file);
    tell(file.name, answer);
    if (mine !== turn) break;
  }
  running = undefined;
  parts.stop.hidden = true;
  parts.status.textContent = '';
  parts.file.value = '';
  if (fingerprint !== undefined && copies.length > 0) keepProved(fingerprint, staysOnDevice(id));
}

function watchDrop(): void {
  const over = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    parts.drop.toggleAttribute('data-over', on);
  };
  parts.drop.addEventListener('dragover', over(true));
  parts.drop.addEventListener('dragleave', over(false));
  parts.drop.addEventListener('drop', (event) => {
    over(false)(event);
    void read([...(event.dataTransfer?.files ?? [])]);
  });
}

/** Who came from an article is led back to it. */
function leadBack(): void {
  const open = part<HTMLAnchorElement>('open');
  const [, number] = /^\?dieu=(\d+[a-zđ]?)$/.exec(decodeURI(location.search)) ?? [];
  if (number === undefined) return;
  open.href = placePath(id, { article: number });
  open.textContent = words.openArticle(number);
}

function start(section: HTMLElement): void {
  section.hidden = false;
  parts.file.addEventListener('change', () => void read([...(parts.file.files ?? [])]));
  parts.stop.addEventListener('click', () => {
    turn += 1;
    running?.stop();
  });
  parts.keep.addEventListener('change', () => {
    const onDevice = parts.keep.checked;
    if (fingerprint !== undefined && copies.length > 0) keepProved(fingerprint, onDevice);
    else if (!moveKept(id, stamp, onDevice)) parts.status.textContent = words.noRoom;
    showKept();
  });
  parts.remove.addEventListener('click', () => {
    forget(id);
    copies.length = 0;
    parts.result.textContent = '';
    showKept();
    parts.status.textContent = words.removed;
  });
  watchDrop();
  leadBack();
  showKept();
}

if (root !== null) start(root);
