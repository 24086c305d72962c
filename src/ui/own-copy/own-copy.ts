/** The page's script: takes files, has them read one after another, tells what they prove, and keeps what was proved. */
import type { Answered } from '../../official/device/prove.ts';
import { provedText } from '../../official/device/proved-text.ts';
import type { Fingerprint } from '../../official/verify/fingerprint.ts';
import { provedTogether, type Compared } from '../../official/verify/together.ts';
import { placePath } from '../../legal/place.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { formatDate, today } from '../../vietnamese/dates.ts';
import { forget, keep, keptWording, moveKept, staysOnDevice } from './kept.ts';
import { OwnCopyReader } from './reader.ts';
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
const reader = new OwnCopyReader(prints, (said) => {
  parts.status.textContent = said;
});
/** Who stops wants none of the files that are still to come either. */
let stopped = false;

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
  const from = { stamp, source: copies.map(({ file }) => file).join(', '), on: today() };
  const kept = text.matched > 0 && keep(id, text, from, onDevice);
  const said = [
    ...(copies.length > 1 ? [words.together(text.matched, text.places)] : []),
    ...(text.matched < text.places ? [words.more] : []),
  ];
  parts.status.textContent = kept ? said.join(' ') : words.noRoom;
  showKept();
}

function tell(file: string, answer: Answered): void {
  if ('failure' in answer) parts.result.append(failureOf(file, answer.failure.found, answer.failure.expected));
  else {
    copies.push({ file, compared: answer.compared });
    parts.result.append(reportOf(id, file, answer.compared));
  }
}

async function read(files: readonly File[]): Promise<void> {
  // One after another: a phone has no memory for two.
  if (parts.file.disabled || files.length === 0) return;
  stopped = false;
  parts.file.disabled = true;
  parts.stop.hidden = false;
  for (const file of files) {
    if (!stopped) tell(file.name, await reader.read(file));
  }
  parts.file.disabled = false;
  parts.stop.hidden = true;
  parts.status.textContent = '';
  parts.file.value = '';
  if (reader.fingerprint !== undefined && copies.length > 0) keepProved(reader.fingerprint, staysOnDevice(id));
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
  const [, number] = /^\?dieu=(\d+\p{Ll}?)$/u.exec(decodeURI(location.search)) ?? [];
  if (number === undefined) return;
  open.href = placePath(id, { article: number });
  open.textContent = words.openArticle(number);
}

function start(section: HTMLElement): void {
  section.hidden = false;
  parts.file.addEventListener('change', () => void read([...(parts.file.files ?? [])]));
  parts.stop.addEventListener('click', () => {
    stopped = true;
    reader.stop();
  });
  parts.keep.addEventListener('change', () => {
    const onDevice = parts.keep.checked;
    if (reader.fingerprint !== undefined && copies.length > 0) keepProved(reader.fingerprint, onDevice);
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
