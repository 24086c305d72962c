/** A copy that was dropped on the page of an article: read there, kept for this tab, and shown beside the restatement. */
import { ownCopy as words } from '../../strings/own-copy.ts';
import { fingerprintAddress, ownCopyPath } from '../../vocabulary/own-copy-paths.ts';
import { staysOnDevice } from './kept.ts';
import { made } from './made.ts';
import { OwnCopyReader } from './reader.ts';
import { reportOf } from './report.ts';

async function readDropped(files: readonly File[]): Promise<void> {
  const text = document.querySelector<HTMLElement>('.law-text[data-prints]');
  const [, id = ''] = /^\/van-ban\/([^/]+)\//.exec(location.pathname) ?? [];
  if (text === null || files.length === 0) return;
  const box = made('div', 'note section');
  box.setAttribute('role', 'status');
  text.before(box);
  box.scrollIntoView({ block: 'nearest' });
  const reader = new OwnCopyReader(fingerprintAddress(id), (said) => {
    box.textContent = said;
  });
  const reports: HTMLElement[] = [];
  for (const file of files) reports.push(reportOf(id, file.name, await reader.read(file)));
  const link = made('a', '', words.short);
  link.href = ownCopyPath(id);
  box.textContent = '';
  box.append(...reports, link);
  const result = reader.keep(id, text.dataset['prints'] ?? '', staysOnDevice(id));
  if (result === undefined) return;
  if (!result.kept) box.append(` ${words.noRoom}`);
  // What was read without a fault needs no report: the page shows the wording itself.
  else if (result.text.matched === result.text.places) location.reload();
}

addEventListener('tha-tep', (event) => void readDropped((event as CustomEvent<File[]>).detail));
