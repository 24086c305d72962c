import type { Block } from '../../materials/blocks/index.ts';
import type { Item } from '../../materials/model/item.ts';
import { STRINGS } from '../../strings/press.ts';
import { docx } from '../office/docx/index.ts';
import { taskFolderOf, taskOf, TASKS } from './tasks.ts';
import type { Extra } from './types.ts';

const NAME = 'DOC-TRUOC.docx';

/** Free text as inline markup: signs that would be read as markup are written as themselves. */
const literal = (text: string): string => text.replace(/[*[\]\\]/g, (sign) => `\\${sign}`);

/** The first file of a ZIP: what lies in which folder, and what to do with it first. */
export function firstToRead(title: string, items: readonly Item[]): Extra {
  const { lead, order, head, caption } = STRINGS.zip;
  const folders = TASKS.map((task) => ({ task, list: items.filter((item) => taskOf(item) === task) })).filter(
    ({ list }) => list.length > 0,
  );
  const blocks: Block[] = [
    { type: 'paragraph', text: lead },
    {
      type: 'list',
      style: 'steps',
      items: order.filter(([task]) => folders.some((one) => one.task === task)).map(([task, words]) => `**${task}**: ${words}`),
    },
    ...folders.flatMap(({ task, list }): Block[] => [
      { type: 'heading', level: 2, text: task },
      {
        type: 'table',
        caption: caption(task),
        head: [...head],
        widths: [2, 3, 4],
        rows: list.map((item) => [item.slug, literal(item.title), literal(item.summary)]),
        blank: 0,
      },
    ]),
    { type: 'paragraph', text: STRINGS.license },
  ];
  const [first] = items;
  if (first === undefined) throw new Error(`${title} không có tài liệu nào`);
  const checked =
    items
      .map((item) => item.checked)
      .sort()
      .at(-1) ?? first.checked;
  const item: Item = { ...first, title, summary: lead, checked, topics: [...new Set(items.flatMap(({ topics }) => topics))].sort() };
  return {
    name: NAME,
    inputs: [blocks, checked],
    build: (press) => docx({ item, title, kind: 'guide', blocks, bare: true }, press),
  };
}

/** The words to post with a picture, and what the picture shows, to paste where a network asks for it. */
export function toPost(item: Item): Extra[] {
  const { art, formats } = item;
  if (art === undefined || !formats.includes('png')) return [];
  const { post, alt } = STRINGS.zip;
  const text = [...(art.caption === undefined ? [] : [post, art.caption.trim()]), alt, art.alt].join('\n\n');
  return [{ name: `${taskFolderOf(item, 'png')}/LOI-DANG.txt`, inputs: text, build: () => Buffer.from(`${text}\n`) }];
}
