import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { IPropertiesOptions, ISectionPropertiesOptions } from 'docx';
import { DOCX_COLOR } from '../../../materials/kit/colors.ts';
import { leading, MARGIN, QUESTIONS, SIGNS, twip } from '../../../materials/kit/word.ts';
import { STRINGS } from '../../../strings/press.ts';

/** A4 with the margins above. */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: twip(210), height: twip(297) },
    margin: {
      top: twip(MARGIN.top),
      bottom: twip(MARGIN.bottom),
      left: twip(MARGIN.left),
      right: twip(MARGIN.right),
      header: twip(10),
      footer: twip(10),
    },
  },
  titlePage: true,
};

const FONT = 'Times New Roman';
/** 13 pt in half points; the small type of a leaflet is given. */
const SIZE = 26;

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, font?: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 340 } }, ...(font === undefined ? {} : { run: { font } }) },
});

/** Named list formats: bullets, steps (restarted by instance), tick boxes. */
export const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '–')] },
    { reference: 'steps', levels: [level(LevelFormat.DECIMAL, '%1.')] },
    {
      reference: QUESTIONS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: `${STRINGS.question} %1.`,
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, hanging: 0 } }, run: { bold: true } },
        },
        {
          level: 1,
          format: LevelFormat.UPPER_LETTER,
          text: '%2.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 567, hanging: 340 } }, run: { bold: true } },
        },
      ],
    },
    { reference: 'boxes', levels: [level(LevelFormat.BULLET, '☐', 'Segoe UI Symbol')] },
  ],
};

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: DOCX_COLOR.black },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/**
 * Everything is a style, so that an editor changes it in one place. A form has single lines and 6 points after a paragraph, as the Prime
 * Minister's letter 573/TTg-KGVX is set (its DOCX on the Government's portal), and so does not spill over its sheet; other material has more air.
 */
export const stylesOf = (formal: boolean, size = SIZE): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: FONT, size, language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' } },
      paragraph: {
        spacing: formal
          ? { before: 0, after: 120, ...leading(1) }
          : size < SIZE
            ? { before: 20, after: 20, ...leading(1.1) }
            : { before: 60, after: 60, ...leading(1.15) },
      },
    },
    heading1: heading(28, 120, 120),
    heading2: heading(size, 200, 80),
    heading3: heading(size, 140, 60),
    listParagraph: { run: { font: FONT, size } },
  },
  paragraphStyles: [
    {
      id: SIGNS,
      name: STRINGS.styles.signs,
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0, ...leading(1) }, keepLines: true },
    },
    {
      id: 'Note',
      name: STRINGS.styles.note,
      basedOn: 'Normal',
      paragraph: { indent: { left: 200, right: 120 }, spacing: { before: 60, after: 60 } },
    },
    { id: 'Small', name: STRINGS.styles.small, basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 30, after: 30 } } },
    {
      id: 'Cell',
      name: STRINGS.styles.cell,
      basedOn: 'Normal',
      run: { size: 24 },
      paragraph: { spacing: { before: 40, after: 40, ...leading(1) } },
    },
  ],
});
