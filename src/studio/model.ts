/** What a visitor's own sheet is made of: a design of the press, and places on it for words and a logo. No drawing, no I/O. */

/** A rectangle on a sheet, in the sheet's own unit (millimetres on paper, pixels on a screen), from the top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a visitor types, by the name of its field. */
export const FIELDS = ['parent', 'name', 'place', 'date', 'free', 'person', 'unit', 'lead', 'reason', 'role', 'signer'] as const;
export type FieldId = (typeof FIELDS)[number];
export type Values = Partial<Record<FieldId, string>>;

/** The cuts of type that a visitor's words are set in; each is a file of its own. */
export const FACES = {
  regular: { family: 'Be Vietnam Pro', file: '400Regular' },
  italic: { family: 'Be Vietnam Pro', file: '400Regular_Italic' },
  bold: { family: 'Be Vietnam Pro', file: '700Bold' },
  serif: { family: 'Tinos', file: '400Regular' },
  'serif-italic': { family: 'Tinos', file: '400Regular_Italic' },
  'serif-bold': { family: 'Tinos', file: '700Bold' },
} as const;
export type FaceId = keyof typeof FACES;

/** Which words stand in a place: those of one field, or of several made into one. */
export type SlotWords = Exclude<FieldId, 'place' | 'date' | 'unit'> | 'placeDate';

/** A place for words. */
export interface Slot extends Area {
  id: SlotWords;
  /** Largest height of type; longer words are wrapped and set smaller. */
  size: number;
  face: FaceId;
  align: 'left' | 'center' | 'right';
  /** Where the words stand when the box is higher than they need. */
  stand: 'top' | 'middle' | 'bottom';
  /** As #rrggbb. */
  color: string;
  /** What stands there while nothing is typed: dots to write on, or the words of the design itself. */
  blank: string;
  /** Words that stay capitals, as heads of offices are. */
  capitals?: boolean;
  /** A line below the words, as long as this share of them. */
  rule?: number;
}

/** What the press records of a template with places: the slots, and where a logo may stand. */
export interface Places {
  slots: Slot[];
  logo?: Area;
}

/** A paper that a sheet is written on: the sheet enlarged or reduced as a whole. */
export interface SheetPaper {
  id: string;
  label: string;
  /** Size of the paper in millimetres. */
  width: number;
  height: number;
  /** The file is smaller than what is printed of it, by this factor (long banners). */
  reduced?: number;
}

/** One size of a design, ready for a visitor's words. */
export interface StudioSheet {
  id: string;
  label: string;
  unit: 'mm' | 'px';
  width: number;
  height: number;
  /** Height of the strip below the design that carries the words; 0 where the template has places of its own. */
  strip: number;
  /** On a low, long banner the strip stands at the right of the design, and `strip` is its width. */
  beside?: boolean;
  /** Address of what the press made, without ending: .svg, on paper .pdf, .json (as {@link Places}) where there is no strip; a certificate's .tron.pdf, without tags, for many on one file. */
  base: string;
  /** The papers one may choose, the usual one first; none for a screen. */
  papers: SheetPaper[];
}

/** Size of the design itself on a sheet. */
export const artSize = ({ width, height, strip, beside = false }: StudioSheet): { width: number; height: number } =>
  beside ? { width: width - strip, height } : { width, height: height - strip };

/** How a design is filled: words in a strip below it, a certificate, the head of an office's document. */
export type DesignKind = 'strip' | 'certificate' | 'head';

/** A design with all its sizes. */
export interface StudioDesign {
  slug: string;
  title: string;
  kind: DesignKind;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  sheets: StudioSheet[];
  /** The same document for Word, whose head is filled in too. */
  word?: string;
}

/** One choice among the sizes of a design: a sheet on a paper, or a sheet for screens. */
export interface Size {
  sheet: StudioSheet;
  paper: SheetPaper | undefined;
}

/** All sizes of a design, in order. */
export const sizesOf = ({ sheets }: StudioDesign): Size[] =>
  sheets.flatMap((sheet) =>
    sheet.papers.length === 0 ? [{ sheet, paper: undefined }] : sheet.papers.map((paper): Size => ({ sheet, paper })),
  );

export const sizeName = ({ sheet, paper }: Size): string => paper?.label ?? sheet.label;

/** Points in a millimetre. */
export const POINTS = 72 / 25.4;

/** Where the page that uses all this stands, and below it what the press makes for it. */
export const STUDIO_PATH = '/chien-dich/tu-lam/';
export const BASES_PATH = `${STUDIO_PATH}mau/`;
export const facePath = (face: FaceId): string => `${BASES_PATH}chu/${face}.ttf`;
