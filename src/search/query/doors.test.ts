import { expect, test } from 'vitest';
import { language } from '../test-support/search.ts';
import { openDoor } from './doors.ts';
import { asksSomething, emptyWords, prepareLanguage } from './language.ts';
import { queryWords } from './words.ts';

const prepared = prepareLanguage(language());
const open = (query: string) => {
  const words = queryWords(query);
  return openDoor(words, emptyWords(words, prepared), (some) => asksSomething(some, prepared), prepared.doors);
};

const openOwn = (own: object, query: string) => {
  const other = prepareLanguage(language({ help: { ...language().help, ...own } }));
  const words = queryWords(query);
  return openDoor(words, emptyWords(words, other), (some) => asksSomething(some, other), other.doors);
};
test('who and what open a door, among words that say nothing, and without marks', () => {
  expect(open('con tôi nghiện')).toEqual({ lead: ['/tro-giup/'], sure: true, help: true });
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
});

test('a door of no words but who it is for opens for a story without a question, and only lifts', () => {
  const doors = [{ what: [], who: ['child'], lead: ['/tro-giup/'] }];
  expect(openOwn({ doors }, 'con tôi dạo này hay đi đêm')).toEqual({ lead: ['/tro-giup/'], sure: false, help: true });
  expect(openOwn({ doors }, 'con tôi dạo này hay đi đêm không')).toBeUndefined();
  expect(openOwn({ doors }, 'con tôi đi đêm')).toBeUndefined();
});

test('an entry stands for all that its alternatives make; other words may stand between marked ones only', () => {
  const own = { what: { hit: ['bị đánh|bạo_hành'] }, doors: [{ what: ['hit'], lead: ['/tro-giup/'] }] };
  for (const query of ['bị đánh', 'bị bố đánh', 'bị bạo hành', 'bi danh']) expect(openOwn(own, query), query).toBeDefined();
  for (const query of ['bi goi la danh', 'bị gọi biệt danh', 'bị bạo lực hành']) expect(openOwn(own, query), query).toBeUndefined();
});

test('an entry with "!" is not read into words without marks', () => {
  const own = { what: { pale: ['môi tái!'] }, doors: [{ what: ['pale'], lead: ['/tro-giup/'] }] };
  expect(openOwn(own, 'môi tái')).toBeDefined();
  expect(openOwn(own, 'moi tai')).toBeUndefined();
});

test('a quiet door shows no panel, and goes first only for a question', () => {
  const own = { what: { money: ['tiền'] }, doors: [{ what: ['money'], lead: ['/hoi-dap/'], quiet: true }] };
  expect(openOwn(own, 'tiền không')).toEqual({ lead: ['/hoi-dap/'], sure: true, help: false });
  expect(openOwn(own, 'tiền')).toEqual({ lead: ['/hoi-dap/'], sure: false, help: false });
});

test('what is asked with the words of a door is no further question', () => {
  const own = {
    what: { now: ['bao nhiêu'], addiction: ['nghiện'] },
    doors: [
      { what: ['addiction'], who: ['child'], lead: ['/tro-giup/'] },
      { what: ['now'], lead: ['/x/'] },
    ],
  };
  expect(openOwn(own, 'con tôi nghiện lâu rồi bán cả xe bao nhiêu')).toMatchObject({ lead: ['/tro-giup/'], sure: true });
});
