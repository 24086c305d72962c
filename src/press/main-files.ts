import type { SiteFile } from './for-site.ts';

/** What people come to do with an item, as its large buttons say it. */
type MainAction = 'print' | 'banner' | 'word' | 'slides' | 'post' | 'calendar' | 'text';

/** A file behind a large button. */
export interface MainFile {
  action: MainAction;
  file: SiteFile;
}

/** How many large buttons an item has. */
const MOST = 2;

/** The file of the item itself: not of its key, its parts or another size. */
const own = (file: SiteFile): boolean => file.variant === undefined;
const named = (end: string) => (file: SiteFile) => file.path.endsWith(end);

/** For each action the files that serve it, the best first. */
const WAYS: readonly [MainAction, (file: SiteFile) => boolean][] = [
  ['print', named('-a4.pdf')],
  ['print', (file) => file.format === 'pdf' && own(file)],
  ['print', named('-a3.pdf')],
  ['print', named('-a4-4-the.pdf')],
  ['banner', (file) => file.format === 'pdf' && named('-bang-ron-3x1.pdf')(file)],
  ['post', named('-1080x1080.png')],
  ['post', (file) => file.format === 'png' && !file.path.endsWith('-a4.png')],
  ['word', (file) => file.format === 'docx' && own(file)],
  ['slides', (file) => file.format === 'pptx'],
  ['calendar', (file) => file.format === 'ics'],
  ['text', (file) => file.format === 'txt'],
];

/** What somebody wants first, by kind: a picture for networks is posted, a deck is shown; all else is printed. */
const FIRST: Partial<Record<string, MainAction>> = { social: 'post', slides: 'slides' };

/** The two files that most people come for, each with what it is for; never a key. The others are `rest`, in the order given. */
export function mainFiles(files: readonly SiteFile[]): { main: MainFile[]; rest: SiteFile[] } {
  const main: MainFile[] = [];
  for (const [action, serves] of WAYS) {
    if (main.some((one) => one.action === action)) continue;
    const file = files.find((one) => serves(one) && !main.some((taken) => taken.file === one));
    if (file !== undefined) main.push({ action, file });
  }
  const first = FIRST[files[0]?.kind ?? ''];
  const chosen = [...main.filter(({ action }) => action === first), ...main.filter(({ action }) => action !== first)].slice(0, MOST);
  return { main: chosen, rest: files.filter((file) => !chosen.some((one) => one.file === file)) };
}
