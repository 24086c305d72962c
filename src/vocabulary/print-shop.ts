/** What a print shop makes of a design: sizes after cutting, in millimetres. Ids stand in file names, labels are what readers see. */

/** What is done with a sheet after printing, and what it wants round its edge. */
export const FINISHES = {
  /** Paper: 3 mm of ground beyond the cut. */
  cut: { over: 3, eyelets: false },
  /** Cloth or canvas: the edge is turned over and takes eyelets. */
  hem: { over: 50, eyelets: true },
  /** A standee: its foot goes into the stand, the rest is cut. */
  stand: { over: 20, eyelets: false },
} as const;
export type Finish = keyof typeof FINISHES;

export interface ShopSize {
  width: number;
  height: number;
  label: string;
  finish: Finish;
  /** Drawn smaller than it is printed: a PDF page ends at 5 m. */
  scale?: number;
}

export const SHOP_SIZES = {
  a2: { width: 420, height: 594, label: 'A2', finish: 'cut' },
  a3: { width: 297, height: 420, label: 'A3', finish: 'cut' },
  a4: { width: 210, height: 297, label: 'A4', finish: 'cut' },
  a5: { width: 148, height: 210, label: 'A5', finish: 'cut' },
  'bang-ron-3x07': { width: 3000, height: 700, label: 'Băng rôn ngang 3 × 0,7 m', finish: 'hem' },
  'bang-ron-3x1': { width: 3000, height: 1000, label: 'Băng rôn ngang 3 × 1 m', finish: 'hem' },
  'bang-ron-4x08': { width: 4000, height: 800, label: 'Băng rôn ngang 4 × 0,8 m', finish: 'hem' },
  'bang-ron-6x1': { width: 6000, height: 1000, label: 'Băng rôn ngang 6 × 1 m', finish: 'hem', scale: 0.1 },
  'phuon-08x2': { width: 800, height: 2000, label: 'Phướn treo 0,8 × 2 m', finish: 'hem' },
  'phuon-08x24': { width: 800, height: 2400, label: 'Phướn treo 0,8 × 2,4 m', finish: 'hem' },
  'standee-08x18': { width: 800, height: 1800, label: 'Standee 0,8 × 1,8 m', finish: 'stand' },
  'standee-06x16': { width: 600, height: 1600, label: 'Standee 0,6 × 1,6 m', finish: 'stand' },
  'phong-4x25': { width: 4000, height: 2500, label: 'Phông sân khấu 4 × 2,5 m', finish: 'hem' },
} as const satisfies Record<string, ShopSize>;
export type ShopSizeId = keyof typeof SHOP_SIZES;
