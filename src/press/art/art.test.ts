import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withColors } from '../../vocabulary/palette.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.svg'));

test('the set is complete', () => {
  for (const name of [
    'dieu',
    'ban-tay',
    'soi-day',
    'dien-thoai',
    'canh-cua',
    'mat-troi',
    'gia-dinh',
    'truong-hoc',
    'xa-phuong',
    'sach-luat',
    'cau-hoi',
    'lich',
  ]) {
    expect(files).toContain(`${name}.svg`);
  }
});

describe.each(files)('%s', (name) => {
  const svg = readFileSync(join(import.meta.dirname, name), 'utf8');

  test('names colours of the palette only', () => {
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1] ?? '').filter((colour) => colour !== 'none');
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(colour).toMatch(/^var\(--color-[a-z-]+\)$/);
    expect(() => withColors(svg)).not.toThrow();
  });

  test('is small, on the common frame, and free of text, ids, scripts and links', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 240 180">/);
    expect(withColors(svg).length).toBeLessThan(5000);
    // Ids would clash where two pictures stand on one page; text would need a font.
    expect(svg).not.toMatch(/<text|<script|<style|<image|\bid=|href|\bon\w+=/);
  });
});
