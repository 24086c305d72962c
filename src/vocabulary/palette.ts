/**
 * The colours of the site and of everything printed, as sRGB hex. One source: `src/ui/tokens.css` repeats them as custom
 * properties (a test holds the two together) and the press hands them to its templates.
 */
export const PALETTE = {
  /** Text, law, the ground of dark posters. */
  ink: { deep: '#0b1f3f', base: '#12305c', soft: '#3d5678' },
  /** Surfaces, links, open sky. */
  sky: { pale: '#eff6fc', light: '#d9eaf8', base: '#6fb3e4', link: '#0f5596' },
  /** The kite; the one action that matters. Never a sign for a person. */
  vermilion: { light: '#fdeae4', base: '#c8371b', deep: '#8f2410' },
  /** Help and safe ground. */
  rice: { pale: '#eaf5ea', base: '#1f6b3a', deep: '#124a26' },
  /** Campaign. */
  amber: { pale: '#fff4da', base: '#f2a81d', deep: '#754700' },
  /** Paper and greys. */
  paper: { white: '#ffffff', warm: '#fbfaf7', line: '#c9d3de' },
} as const;
