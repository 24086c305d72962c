import { expect, test } from 'vitest';
import { language } from '../test-support/search.ts';
import { openDoor } from './doors.ts';
import { asksSomething, emptyWords, prepareLanguage } from './language.ts';
import { queryWords } from './words.ts';

const prepared = prepareLanguage(language());
const open = (query: string) => {
  const words = queryWords(query);
  return openDoor(words, emptyWords(words, prepared), asksSomething(words, prepared), prepared.doors);
};

test('who and what open a door, among words that say nothing, and without marks', () => {
  expect(open('con tôi nghiện')).toEqual({ lead: ['/tro-giup/'], sure: true });
  expect(open('con tôi có nghiện không rồi')).toMatchObject({ sure: true });
  expect(open('con toi nghien')).toMatchObject({ sure: true });
  expect(open('nghiện')).toBeUndefined();
  expect(open('con tôi')).toBeUndefined();
});

test('a question that asks more is answered by the list; danger goes first whatever else is said', () => {
  expect(open('con tôi nghiện phạt tiền bao nhiêu')).toMatchObject({ sure: false });
  expect(open('bạn em chơi xong không còn thở nữa phạt tiền bao nhiêu')).toMatchObject({ sure: true });
});

test('who asks what the law says wants the law', () => {
  expect(open('tội làm con tôi nghiện')).toBeUndefined();
  expect(open('con tôi nghiện tội danh')).toBeUndefined();
  expect(open('tội bỏ mặc người không thở')).toMatchObject({ sure: true });
});

test('who tells of somebody without asking is led to help; a question that asks more is not', () => {
  expect(open('con tôi nghiện lâu rồi bán cả xe máy')).toMatchObject({ sure: true });
  expect(open('con tôi nghiện lâu rồi bán cả xe máy không')).toMatchObject({ sure: false });
  expect(open('con tôi dạo này hay đi đêm')).toEqual({ lead: [], sure: false });
  expect(open('con tôi dạo này hay đi đêm không')).toBeUndefined();
});
