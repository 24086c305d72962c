import { stripInline } from '../../../schema/inline.ts';
import { STRINGS } from '../../../strings/press.ts';
import type { Plain } from '../../kit/plain.ts';

export const plain: Plain<'cards'> = ({ copies, items }) =>
  [
    ...(copies === undefined ? [] : [`${STRINGS.copies}: ${copies}`]),
    ...items.map(({ title, text, tag, lines = [] }) =>
      [
        `${tag === undefined ? '' : `${tag}: `}${title}`,
        stripInline(text),
        ...lines.map((line, index) => `${index + 1}. ${stripInline(line)}`),
      ].join('\n'),
    ),
  ].join('\n\n');
