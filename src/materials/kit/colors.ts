import { PALETTE } from '../../vocabulary/palette.ts';

/** Colours of Office files are written without "#". */
export const hex = (color: string): string => color.slice(1).toUpperCase();

/** The colours of Word documents, by what they are for. */
export const DOCX_COLOR = {
  label: hex(PALETTE.vermilion.base),
  link: hex(PALETTE.sky.link),
  soft: hex(PALETTE.ink.soft),
  black: hex(PALETTE.ink.black),
  head: hex(PALETTE.sky.light),
  edge: hex(PALETTE.paper.edge),
} as const;

/** Ground and bar of a framed text. */
export const TONES = {
  note: [hex(PALETTE.sky.pale), hex(PALETTE.sky.base)],
  help: [hex(PALETTE.rice.pale), hex(PALETTE.rice.base)],
  law: [hex(PALETTE.paper.warm), hex(PALETTE.ink.base)],
  safety: [hex(PALETTE.amber.pale), hex(PALETTE.amber.base)],
} as const;
