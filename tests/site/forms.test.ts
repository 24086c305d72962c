/** The forms that people fill, on the built site: pages, files, and the ways that lead to them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadForms } from '../../src/content/readers/fillable.ts';
import { formName, formPath } from '../../src/forms/form.ts';
import { fileAt, readBuilt, ROOT } from '../support/dist.ts';

const forms = loadForms(join(ROOT)).map(({ form }) => form);
const links = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');

test('the list leads to every form, and says what the decree says of registering online', () => {
  const html = readBuilt('/bieu-mau/');
  expect(links(html)).toEqual(expect.arrayContaining(forms.map(formPath)));
  expect(html).toContain('Cổng Dịch vụ công quốc gia');
  expect(html).toContain('Ứng dụng định danh quốc gia');
  expect(html).toContain('bản gốc');
  expect(html).toContain('chưa biết địa chỉ');
  expect(links(html)).toContain('/van-ban/nghi-dinh-163-2026-nd-cp/dieu-89/#khoan-4');
});

describe.each(forms.map((form) => [formName(form), form] as const))('%s', (name, form) => {
  const html = readBuilt(formPath(form));

  test('offers both files, which are there, and leads to its procedures and its place in the decree', () => {
    for (const format of ['pdf', 'docx']) {
      const path = `/tai-ve/bieu-mau/${form.slug}.${format}`;
      expect(links(html)).toContain(path);
      expect(fileAt(path), path).toBeDefined();
    }
    for (const slug of form.procedures) expect(links(html)).toContain(`/thu-tuc/${slug}/`);
    expect(links(html)).toContain('/van-ban/nghi-dinh-163-2026-nd-cp/#bieu-mau');
  });

  test('tells how to fill every field', () => {
    const words = html.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
    for (const { label } of form.fields) expect(words).toContain(label);
    for (const { title } of form.how) expect(words).toContain(title);
  });

  test('is linked from its procedures, from the decree’s list of forms and from the articles it rests on', () => {
    for (const slug of form.procedures) expect(readBuilt(`/thu-tuc/${slug}/`)).toContain(`<a href="${formPath(form)}">${name}</a>`);
    expect(links(readBuilt('/van-ban/nghi-dinh-163-2026-nd-cp/'))).toContain(formPath(form));
    const article = /Điều (\d+) Nghị định/.exec(form.who.basis.find((text) => text.includes('Nghị định')) ?? '')?.[1];
    expect(article).toBeDefined();
    expect(links(readBuilt(`/van-ban/nghi-dinh-163-2026-nd-cp/dieu-${article}/`))).toContain(formPath(form));
  });
});

test('the download page and the open data have them too', () => {
  const page = links(readBuilt('/tai-ve/'));
  for (const form of forms) expect(page).toContain(`/tai-ve/bieu-mau/${form.slug}.pdf`);
  const data = JSON.parse(readBuilt('/du-lieu/bieu-mau.json')) as { url: string; fields: unknown[] }[];
  expect(data.map(({ url }) => url)).toEqual(forms.map(formPath));
  expect(data.every(({ fields }) => fields.length > 5)).toBe(true);
});
