import { describe, expect, test } from 'vitest';
import type { FileDocument } from '../../search/index/file.ts';
import type { Suggestion } from '../../search/index/suggestion.ts';
import { prepareSuggestions, suggest } from './suggest.ts';

const document = (id: string, number: string, state: 'in-force' | 'repealed', own: Partial<FileDocument> = {}): FileDocument => ({
  id,
  number,
  type: 'Luật',
  title: 'Luật Phòng, chống ma túy',
  url: `/${id}/`,
  state,
  ...own,
});
const list = prepareSuggestions({
  documents: [document('new', '120/2025/QH15', 'in-force'), document('old', '73/2021/QH14', 'repealed', { replacedBy: 'new' })],
  entries: [
    ['Điều 2. Giải thích từ ngữ', '/2/', 0, 0],
    ['Điều 23. Xét nghiệm chất ma túy trong cơ thể', '/23/', 0, 0],
    ['Điều 32. Cai nghiện ma túy tự nguyện tại gia đình', '/32/', 0, 0],
    ['Tiền chất', '/tien-chat/', 2],
    ['Cai nghiện lần đầu kéo dài bao lâu?', '/29/', 3, 0],
    ['Hút thuốc lá điện tử thì sao?', '/hut/', 3],
    ['Trợ giúp', '/tro-giup/', 6],
    ['Điều 23. Quản lý người sử dụng', '/cu-23/', 0, 1],
  ] satisfies Suggestion[],
  sayings: [
    { from: ['vape', 'pod'], to: ['thuốc lá điện tử'] },
    { from: ['ở nhà'], to: ['tại gia đình'] },
  ],
  calls: [{ say: ['muốn|định chết', 'môi tái!'], url: '/tro-giup/' }],
  shortcuts: [{ queries: ['111', 'gọi 111'], url: '/tro-giup/' }],
});
const urls = (typed: string): string[] => suggest(typed, list, 5).map(({ url }) => url);

describe('suggest', () => {
  test('nothing below two letters', () => {
    expect(urls('c')).toEqual([]);
    expect(urls(' 😀')).toEqual([]);
  });

  test('every typed word must be there, the last one may be unfinished, marks do not matter', () => {
    expect(urls('cai ng')).toEqual(['/29/', '/32/']);
    expect(urls('CÁI NGHIEN tu')).toEqual(['/32/']);
    expect(urls('tien c')).toEqual(['/tien-chat/']);
    expect(urls('cai xyz')).toEqual([]);
  });

  test('an article by its number, not one whose number only begins so', () => {
    expect(urls('dieu 2')[0]).toBe('/2/');
    expect(urls('d23')).toEqual(['/23/']);
  });

  test('other words that the search knows', () => {
    expect(urls('vape')).toEqual(['/hut/']);
    expect(urls('cai nghiện ở nhà')).toEqual(['/32/']);
    expect(urls('gọi 111')[0]).toBe('/tro-giup/');
  });

  test('who calls for help gets help first, in few words or many, with marks or without', () => {
    expect(urls('em muốn chết quá')[0]).toBe('/tro-giup/');
    expect(urls('muon chet')[0]).toBe('/tro-giup/');
    expect(urls('moi tai')).toEqual([]);
  });

  test('each says which law it comes from; of an ended law only to those who name it', () => {
    expect(suggest('d23', list, 1)).toMatchObject([{ law: 'Luật 120/2025/QH15', ended: false }]);
    expect(suggest('điều 23 luật 2021', list, 1)).toMatchObject([{ url: '/cu-23/', law: 'Luật 73/2021/QH14', ended: true }]);
    expect(urls('quản lý người')).toEqual([]);
    expect(suggest('tiền chất', list, 1)).toMatchObject([{ law: '' }]);
  });
});
