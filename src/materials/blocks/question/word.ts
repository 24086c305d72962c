import { Paragraph } from 'docx';
import { STRINGS } from '../../../strings/press.ts';
import { LETTERS } from '../../kit/letters.ts';
import { QUESTIONS, runsOf, words, type Word } from '../../kit/word.ts';

/** Question and options carry Word's own numbering: who deletes a question or moves an option need not number the others again. */
export const word: Word<'question'> = (block, context) => {
  const right = typeof block.answer === 'string' ? block.answer : '';
  return [
    new Paragraph({
      keepNext: true,
      keepLines: true,
      numbering: { reference: QUESTIONS, level: 0, instance: context.questions },
      spacing: { before: 160, after: 60 },
      children: runsOf(block.prompt, context),
    }),
    ...block.options.map((option, index) => {
      const letter = LETTERS[index] ?? '';
      const style = { bold: context.key && letter === right };
      return new Paragraph({
        numbering: { reference: QUESTIONS, level: 1, instance: context.questions },
        keepLines: true,
        keepNext: context.key || index < block.options.length - 1,
        children: runsOf(option, context, style),
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
