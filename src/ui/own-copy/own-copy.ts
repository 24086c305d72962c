/** The page's script: takes files, has them read one after another, tells what they prove, and keeps what was proved. */
import { placePath } from '../../legal/place.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { formatDate } from '../../vietnamese/dates.ts';
import { forget, keptWording, moveKept, staysOnDevice } from './kept.ts';
import { OwnCopyReader } from './reader.ts';
import { reportOf } from './report.ts';

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

const reader = new OwnCopyReader(prints, (said) => {
  parts.status.textContent = said;
});
/** Who stops wants none of the files that are still to come either. */
let stopped = false;

function showKept(): void {
  const kept = keptWording(id, stamp);
  parts.shown.hidden = kept === undefined;
  parts.kept.hidden = kept === undefined || reader.count > 0;
  if (kept === undefined) return;
  parts.kept.textContent = words.kept(kept.source, formatDate(kept.on));
  parts.keep.checked = staysOnDevice(id);
  parts.stays.textContent = parts.keep.checked ? words.keptOnDevice : words.forTab;
}

/** Keeps what all copies prove together, and says what they do. @returns false where no copy was read */
function keepProved(onDevice: boolean): boolean {
  const result = reader.keep(id, stamp, onDevice);
  if (result === undefined) return false;
  const { text, kept } = result;
  const said = [
    ...(reader.count > 1 ? [words.together(text.matched, text.places)] : []),
    ...(text.matched < text.places ? [words.more] : []),
  ];
  parts.status.textContent = kept ? said.join(' ') : words.noRoom;
  showKept();
  return true;
}

async function read(files: readonly File[]): Promise<void> {
  // One after another: a phone has no memory for two.
  if (parts.file.disabled || files.length === 0) return;
  stopped = false;
  parts.file.disabled = true;
  parts.stop.hidden = false;
  for (const file of files) {
    if (!stopped) parts.result.append(reportOf(id, file.name, await reader.read(file)));
  }
  parts.file.disabled = false;
  parts.stop.hidden = true;
  parts.status.textContent = '';
  parts.file.value = '';
  keepProved(staysOnDevice(id));
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
    if (!keepProved(onDevice) && !moveKept(id, stamp, onDevice)) parts.status.textContent = words.noRoom;
    showKept();
  });
  parts.remove.addEventListener('click', () => {
    forget(id);
    reader.clear();
    parts.result.textContent = '';
    showKept();
    parts.status.textContent = words.removed;
  });
  watchDrop();
  leadBack();
  showKept();
}

if (root !== null) start(root);
