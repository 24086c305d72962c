import { BorderStyle, Paragraph, ShadingType } from 'docx';
import type { FileChild } from 'docx';
import { TONES } from './colors.ts';
import { runsOf, words, type WordContext } from './word.ts';

/** A text in a frame in Word: shaded paragraphs with a bar on the left, no table, so that readers meet plain paragraphs. */
export function framed(kind: keyof typeof TONES, title: string, texts: readonly string[], context: WordContext): FileChild[] {
  const [fill, color] = TONES[kind];
  const frame = {
    style: 'Note',
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color, space: 6 } },
    keepLines: true,
  } as const;
  return [
    new Paragraph({ ...frame, keepNext: true, children: [words(title, { bold: true })] }),
    ...texts.map((text, index) => new Paragraph({ ...frame, keepNext: index < texts.length - 1, children: runsOf(text, context) })),
  ];
}
