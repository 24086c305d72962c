/**
 * What one file may cost. A law has 30 to 300 pages and 30 to 600 kB of text, so these leave two orders of magnitude, while a
 * decompression bomb or a file made to hang the reader is stopped. Tests may pass smaller ones.
 */
export interface Limits {
  /** Largest file that is opened at all, in bytes. */
  readonly fileBytes: number;
  /** Largest sum of the decompressed parts of a DOCX, in bytes. */
  readonly unpackedBytes: number;
  readonly pages: number;
  /** Largest amount of text read from one file, in UTF-16 units. */
  readonly characters: number;
  /** Time for reading one file, in milliseconds. */
  readonly readMs: number;
  /** Memory of the reading thread, in megabytes. */
  readonly memoryMb: number;
  /** Time for one answer from the network, in milliseconds. */
  readonly networkMs: number;
}

/** The limits of the command line. */
export const LIMITS: Limits = {
  fileBytes: 40_000_000,
  unpackedBytes: 64_000_000,
  pages: 1500,
  characters: 6_000_000,
  readMs: 60_000,
  memoryMb: 768,
  networkMs: 10_000,
};
