import { Paragraph } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import { LETTERS } from '../../kit/letters.ts';
import { runsOf, words, type Word } from '../../kit/word.ts';

export const word: Word<'question'> = (block, context) => {
  const number = context.nextQuestion();
  const right = typeof block.answer === 'string' ? block.answer : '';
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [words(`${STRINGS.question} ${number}. `, { bold: true }), ...runsOf(block.prompt, context)],
    }),
    ...block.options.map((option, index) => {
      const letter = LETTERS[index] ?? '';
      const style = { bold: context.key && letter === right };
      return new Paragraph({
        indent: { left: 567, hanging: 340 },
        keepNext: context.key || index < block.options.length - 1,
        children: [words(`${letter}. `, { bold: true }), ...runsOf(option, context, style)],
      });
    }),
    ...(context.key
      ? [
          new Paragraph({
            indent: { left: 567 },
            children: [
              words(`${STRINGS.answer}: ${right}. `, { bold: true }),
              ...runsOf(block.explanation, context),
              words(` (${block.cite ?? ''})`, { italics: true }),
            ],
          }),
        ]
      : []),
  ];
};
