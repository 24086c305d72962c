/** A copy that was dropped on the page of an article: read there, kept for this tab, and shown beside the restatement. */
import { provedText } from '../../official/device/proved-text.ts';
import { provedTogether, type Compared } from '../../official/verify/together.ts';
import { ownCopy as words } from '../../strings/own-copy.ts';
import { today } from '../../vietnamese/dates.ts';
import { fingerprintAddress, ownCopyPath } from '../../vocabulary/own-copy-paths.ts';
import { keep, staysOnDevice } from './kept.ts';
import { OwnCopyReader } from './reader.ts';
import { failureOf, reportOf } from './report.ts';

async function readDropped(files: readonly File[]): Promise<void> {
  const text = document.querySelector<HTMLElement>('.law-text[data-prints]');
  const [, id = ''] = /^\/van-ban\/([^/]+)\//.exec(location.pathname) ?? [];
  if (text === null || files.length === 0) return;
  const box = document.createElement('div');
  box.className = 'note section';
  box.setAttribute('role', 'status');
  text.before(box);
  box.scrollIntoView({ block: 'nearest' });
  const reader = new OwnCopyReader(fingerprintAddress(id), (said) => {
    box.textContent = said;
  });
  const compared: Compared[] = [];
  const reports: HTMLElement[] = [];
  for (const file of files) {
    const answer = await reader.read(file);
    if ('failure' in answer) reports.push(failureOf(file.name, answer.failure.found, answer.failure.expected));
    else {
      compared.push(answer.compared);
      reports.push(reportOf(id, file.name, answer.compared));
    }
  }
  box.textContent = '';
  const link = document.createElement('a');
  link.href = ownCopyPath(id);
  link.textContent = words.short;
  box.append(...reports, link);
  if (compared.length === 0 || reader.fingerprint === undefined) return;
  const proved = provedText(provedTogether(compared), reader.fingerprint);
  const said = { stamp: text.dataset['prints'] ?? '', source: files.map(({ name }) => name).join(', '), on: today() };
  if (!keep(id, proved, said, staysOnDevice(id))) box.append(` ${words.noRoom}`);
  // What was read without a fault needs no report: the page shows the wording itself.
  else if (proved.matched === proved.places) location.reload();
}

addEventListener('tha-tep', (event) => void readDropped((event as CustomEvent<File[]>).detail));
