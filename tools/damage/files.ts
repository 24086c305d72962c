/** Damages of files and of YAML: cut, empty, doubled, renamed, lost; syntax that means something else. */
import { ANY, atPlace, inBytes, inLine, rewritten, type Dice, type Make, type Project } from './project.ts';

const YAML = /\.ya?ml$/;
const ARTICLE = /\/dieu-\w+\.md$/;
/** Files with front matter or that are data: all but texts in a notation of their own. */
const DATA = /\.(?:ya?ml|mdx)$/;

/** Fields that every file with them needs. */
const NEEDED = /^(?:checked|title|summary|audiences|keywords|number|kind|issued|question|short|sources|basis|date|text|order|steps|lead):/;

/** The lines of a top-level field, with what belongs to it. */
function fieldAt(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && !/^(?:\s|- |\}|\]|$)/.test(line));
  return next < 0 ? lines.length : next;
}

const withField =
  (change: (lines: string[], index: number, dice: Dice) => string[]): Make =>
  (project, dice) => {
    const file = project.file(dice, /^content\/(?!tu-ngu|tim-kiem).*\.(?:ya?ml|mdx?)$/, new RegExp(NEEDED.source, 'm'));
    if (file === undefined) return undefined;
    const lines = project.text(file).split('\n');
    const end = lines.indexOf('---', 1);
    const index = dice.pick(lines.flatMap((line, at) => (NEEDED.test(line) && (end < 0 || at < end) ? [at] : [])));
    return index === undefined ? undefined : rewritten(project, file, () => change(lines, index, dice).join('\n'));
  };

/** Takes a file away; whoever names it may be blamed. */
const gone =
  (path: RegExp): Make =>
  (project, dice) => {
    const file = project.file(dice, path);
    return file === undefined ? undefined : { file, changes: new Map([[file, null]]), line: undefined, blame: namesOf(file) };
  };

/** Files that may be blamed for one that is gone: those that name it or its folder. */
const namesOf = (file: string): RegExp => {
  const folder = file.replace(/\/[^/]+$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${folder}|van-ban\\.yaml$|mdx?$|ya?ml$`);
};

const moved =
  (path: RegExp, name: (file: string, dice: Dice) => string, keep: boolean): Make =>
  (project, dice) => {
    const file = project.file(dice, path);
    if (file === undefined) return undefined;
    const to = name(file, dice);
    if (project.files.includes(to)) return undefined;
    const bytes = Buffer.from(project.text(file));
    return {
      file: to,
      changes: new Map(
        keep
          ? [[to, bytes]]
          : [
              [to, bytes],
              [file, null],
            ],
      ),
      line: undefined,
      blame: namesOf(file),
    };
  };

const linked: Make = (project: Project, dice) => {
  const file = project.file(dice, ANY);
  return file === undefined
    ? undefined
    : { file, changes: new Map(), link: [file, '/etc/hostname'], line: undefined, blame: namesOf(file) };
};

const cut: Make = (project, dice) =>
  rewritten(project, project.file(dice, ANY), (text) => text.slice(0, Math.floor(text.length * (0.4 + dice.next() * 0.55))).trimEnd());

const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (n) =>
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
  ),
];

export const FILE_DAMAGES: Readonly<Record<string, Make>> = {
  'thiếu trường': withField((lines, index) => [...lines.slice(0, index), ...lines.slice(fieldAt(lines, index))]),
  'tên trường sai': withField((lines, index) => lines.with(index, (lines[index] ?? '').replace(/^(\w)(\w)/, '$2$1'))),
  'trường để trống': withField((lines, index) => [
    ...lines.slice(0, index),
    `${/^\w+/.exec(lines[index] ?? '')?.[0] ?? ''}:`,
    ...lines.slice(fieldAt(lines, index)),
  ]),
  'sai kiểu': withField((lines, index) => [
    ...lines.slice(0, index),
    `${/^\w+/.exec(lines[index] ?? '')?.[0] ?? ''}: {sai: [1, 2]}`,
    ...lines.slice(fieldAt(lines, index)),
  ]),
  'trường ghi hai lần': withField((lines, index) => [
    ...lines.slice(0, fieldAt(lines, index)),
    ...lines.slice(index, fieldAt(lines, index)),
    ...lines.slice(fieldAt(lines, index)),
  ]),
  'dấu tab': inLine(YAML, /^ {2}/, (line) => line.replace(/^ {2}/, '\t')),
  'ngoặc không đóng': inLine(DATA, /^\s*(?:- )?\w+: (["'[{]).*["'\]}]$/, (line) => line.slice(0, -1)),
  'neo tự gọi mình': inBytes(YAML, (text) => Buffer.from(text.replace(/^(\w+):.*$/m, '$1: &vong [*vong]'))),
  'bom YAML': inBytes(YAML, (text) => Buffer.from(`${BOMB.join('\n')}\n${text}`)),
  'thẻ lạ YAML': atPlace(YAML, /^(title|text|note|question|short|lead): /m, ([found]) => `${found}!!js/function `),
  'hai tài liệu một tệp': inBytes(YAML, (text) => Buffer.from(`${text}---\n${text}`)),
  'tệp bị cắt': cut,
  'tệp bị cắt, lần hai': cut,
  'tệp rỗng': inBytes(ANY, () => Buffer.alloc(0)),
  'chỉ còn dấu trắng': inBytes(ANY, () => Buffer.from('\n\n')),
  'dấu trộn của git': inLine(ANY, /^[^-#<\s].*\p{L} \p{L}/u, (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> nhanh`),
  'dấu trộn còn sót': inLine(ANY, /^(?:\d+\. |[^-#<\s].*\p{L} \p{L})/u, (line) => `${line}\n=======`),
  'tên dài 1 MB': atPlace(DATA, /^(?:title|summary|lead|question|short): (?!>|\|)['"]?/m, ([found]) => `${found}${'dài '.repeat(262_144)}`),
  'đoạn dài 3 MB': atPlace(ARTICLE, /^\d+\. /m, ([found]) => `${found}${'đoạn rất dài '.repeat(200_000)}`),
  'tệp mất': gone(/\.(?:ya?ml|mdx?|json)$/),
  'điều luật mất': gone(ARTICLE),
  'tệp riêng mất': gone(
    /^content\/(?:trang|trang-chu|doi-chieu|tu-ngu|tim-kiem|tro-giup|bi-phat|chuoi|dung-chung|van-ban\/[^/]+\/(?!dieu))/,
  ),
  'tệp đổi đuôi': moved(
    ANY,
    (file) => file.replace(/\.(\w+)$/, (_, ext: string) => ({ yaml: '.yml', md: '.txt', mdx: '.md' })[ext] ?? '.bak'),
    false,
  ),
  'tệp đổi tên': moved(
    /^content\/(?:hoi-dap|van-ban|danh-cho|chuoi|tu-ngu|tim-kiem)\//,
    (file) => file.replace(/([^/]+)(\.\w+)$/, '$1-moi$2'),
    false,
  ),
  'tên tệp viết hoa, có dấu': moved(
    ANY,
    (file, dice) => file.replace(/([^/]+)(\.\w+)$/, dice.next() < 0.5 ? 'Tệp mới$2' : 'TEP-MOI$2'),
    true,
  ),
  'bản sao': moved(
    ANY,
    (file, dice) => file.replace(/(\.\w+)$/, dice.pick([' (copy)$1', ' - Copy$1', '.orig', '$1~', '.LOCAL$1']) ?? ''),
    true,
  ),
  'liên kết tượng trưng': linked,
};
