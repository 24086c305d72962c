import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { runsOf, TEXT_WIDTH, type Word } from '../../kit/word.ts';

export const word: Word<'figure'> = (block, context) => {
  const { data, width, height } = context.picture(block.art);
  const wide = Math.round((TEXT_WIDTH / 1440) * 96 * block.width);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: block.caption !== undefined,
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: wide, height: Math.round((wide * height) / width) },
          altText: { name: block.art, title: block.alt, description: block.alt },
        }),
      ],
    }),
    ...(block.caption === undefined
      ? []
      : [new Paragraph({ style: 'Small', alignment: AlignmentType.CENTER, children: runsOf(block.caption, context) })]),
  ];
};
