import { stripInline } from '../../schema/inline.ts';
import type { Block } from '../../materials/model/blocks.ts';
import type { Item } from '../../materials/model/item.ts';
import { STRINGS } from '../strings.ts';

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return stripInline(block.text);
    case 'list':
      return block.items.map((one, i) => `${block.style === 'steps' ? `${i + 1}.` : '-'} ${stripInline(one)}`).join('\n');
    case 'checklist':
      return block.items.map((one) => `[ ] ${stripInline(one)}`).join('\n');
    case 'callout':
      return [block.title ?? STRINGS.callout[block.kind], ...[block.text].flat().map(stripInline)].join('\n');
    case 'quote':
      return `“${stripInline(block.text)}”${block.by === undefined ? '' : ` (${block.by})`}`;
    case 'law':
      return `${block.cite}: ${stripInline(block.text)}`;
    case 'script':
      return [
        ...(block.title === undefined
          ? []
          : [`${block.title}${block.minutes === undefined ? '' : ` (${block.minutes} ${STRINGS.minutes})`}`]),
        ...block.lines.map(
          (line) =>
            `${line.cue === undefined ? '' : `[${line.cue}] `}${line.who === undefined ? '' : `${line.who}: `}${stripInline(line.text)}`,
        ),
      ].join('\n');
    case 'table':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.map(stripInline).join(' | '))].join('\n');
    case 'cards':
      return block.items.map((card) => `${card.title}\n${stripInline(card.text)}`).join('\n\n');
    case 'question':
      return [stripInline(block.prompt), ...block.options.map((one, i) => `${'ABCDE'[i] ?? ''}. ${stripInline(one)}`)].join('\n');
    case 'activity':
      return [`${block.title} (${block.minutes} ${STRINGS.minutes})`, ...block.blocks.map(blockText)].join('\n\n');
    case 'columns':
      return [...block.left, ...block.right].map(blockText).join('\n\n');
    case 'fields':
      return block.items.map((field) => `${field.label}: ……………`).join('\n');
    case 'lines':
      return stripInline(block.prompt);
    case 'signature':
      return block.parties.map((party) => party.role).join('   ');
    case 'figure':
      return `[${block.alt}]`;
    default:
      return '';
  }
}

/** Text for pasting into Zalo, Facebook or a loudspeaker script: the caption of a design, or the body of an item. UTF-8, LF. */
export function text(item: Item): Buffer {
  if (item.art?.caption !== undefined) return Buffer.from(`${item.art.caption.trim()}\n`);
  const body = item.blocks.map(blockText).filter((one) => one !== '');
  return Buffer.from(`${[item.title, ...body].join('\n\n')}\n`);
}
