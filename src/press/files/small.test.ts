import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CALENDAR, LESSON, POSTER } from '../test-support/samples.ts';
import { itemOf, SITE } from '../test-support/press.ts';
import { foldLine, ics } from './ics.ts';
import { svgPage } from '../images/svg-pages.ts';
import { textFile } from './text.ts';
import { zip } from './zip.ts';

describe('iCalendar', () => {
  const file = ics(itemOf(CALENDAR), SITE).toString();
  const lines = file.split('\r\n');

  test('uses CRLF only, and no line is longer than 75 octets', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('writes whole days with an exclusive end, escaped text, and stable ids', () => {
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260602\r\nSUMMARY:Lễ phát động\\; mở đầu\\, cả trường');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260710');
    expect(unfolded).toMatch(/UID:phat-dong\.thang-hanh-dong-2026@(?!example|localhost)\S+\r\n/);
    expect(
      ics(itemOf(CALENDAR), undefined)
        .toString()
        .match(/^UID:.*/gm),
    ).toEqual(file.match(/^UID:.*/gm));
    expect(unfolded).toContain('DTSTAMP:20261120T000000Z');
  });

  test('each event is called to mind the day before, and leads to its page where the address of the site is known', () => {
    const events = file.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      expect(event).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:.+\r\nTRIGGER:-PT16H\r\nEND:VALARM\r\nEND:VEVENT/);
      expect(event).toMatch(/URL:https:\/\/example\.org\/\S+/);
    }
    expect(ics(itemOf(CALENDAR), undefined).toString()).not.toContain('URL:');
  });

  test('folding keeps characters whole', () => {
    const line = `SUMMARY:${'ữ'.repeat(60)}`;
    expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
    expect(foldLine(line).split('\r\n').length).toBeGreaterThan(2);
  });
});

describe('ZIP', () => {
  const entries = [
    { path: 'b/hai.txt', bytes: Buffer.from('hai') },
    { path: 'a/một.png', bytes: Buffer.from('một') },
  ];
  test('holds every file and gives the same bytes whatever the order', () => {
    const archive = zip(entries);
    const files = unzipSync(archive);
    expect(Object.keys(files)).toEqual(['a/một.png', 'b/hai.txt']);
    expect(Buffer.from(files['a/một.png'] ?? []).toString()).toBe('một');
    expect(zip([...entries].reverse()).equals(archive)).toBe(true);
  });
});

describe('text for pasting', () => {
  test('a design gives its caption, other items their words without markup', () => {
    expect(textFile(itemOf(POSTER)).toString()).toBe('Lời đăng kèm ảnh.\n');
    const lesson = textFile(itemOf(LESSON)).toString();
    expect(lesson).toContain('Đoạn mở đầu có chữ đậm, chữ nghiêng và liên kết.');
    expect(lesson).toContain('[Giơ tay] Thầy: Chào các em.');
    expect(lesson).not.toMatch(/\*\*|\]\(/);
  });
});

test('a page is cut out of a merged SVG with its own ground only', () => {
  const svg =
    '<svg class="x" viewBox="0 0 10 40" width="10pt" height="40pt">\n    <path fill="one"/>\n    <g>\n        <path/>A</g>\n    <path fill="two"/>\n    <g transform="matrix(1 0 0 1 0 20)">\n        B</g>\n    <defs id="glyph">D</defs>\n</svg>\n';
  const second = svgPage(svg, 1, 2);
  expect(second).toContain('viewBox="0 0 10 20"');
  expect(second).toMatch(/two[\s\S]*B[\s\S]*D/);
  expect(second).not.toMatch(/one|>A|transform/);
  expect(svgPage(svg, 0, 2)).not.toContain('two');
});
