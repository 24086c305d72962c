import { expect, test } from 'vitest';
import { facebookShare, zaloShare } from './addresses.ts';
import { cardPath, NEUTRAL_CARD, toneOf } from './card.ts';
import { contactAddress, mailLink } from './contact.ts';
import { embeddable, embedCode } from './embed.ts';

const ADDRESS = 'https://example.org/hoi-dap/a-b/';

test('Facebook gets the address as it is, Zalo in a JSON in base64', () => {
  expect(new URL(facebookShare(ADDRESS)).searchParams.get('u')).toBe(ADDRESS);
  const zalo = new URL(zaloShare(ADDRESS));
  expect(zalo.hostname).toBe('button-share.zalo.me');
  expect(JSON.parse(atob(zalo.searchParams.get('d') ?? ''))).toEqual({ url: ADDRESS });
});

test('the same card has one picture, another card another; the section gives the tone', () => {
  const card = { tone: 'law', label: 'a', title: 'b', text: 'c' } as const;
  expect(cardPath(card)).toMatch(/^\/anh-chia-se\/[0-9a-f]{16}\.png$/);
  expect(cardPath({ ...card })).toBe(cardPath(card));
  for (const other of [NEUTRAL_CARD, { ...card, text: 'd' }, { ...card, label: 'd' }, { ...card, poster: '/p.png' }])
    expect(cardPath(other)).not.toBe(cardPath(card));
  expect(toneOf('/van-ban/x/')).toBe('law');
  expect(toneOf('/hoi-dap/x/')).toBe('question');
});

test('mail goes to a mail address or nowhere', () => {
  expect(contactAddress({})).toBeUndefined();
  expect(contactAddress({ CONTACT_EMAIL: ' ' })).toBeUndefined();
  expect(contactAddress({ CONTACT_EMAIL: 'gop-y@truong.edu.vn' })).toBe('gop-y@truong.edu.vn');
  expect(() => contactAddress({ CONTACT_EMAIL: 'gop-y' })).toThrow('CONTACT_EMAIL: Gặp “gop-y”. Cần: một địa chỉ thư');
  const link = new URL(mailLink('a@b.vn', 'Chỗ sai: /x/', 'một\nhai & ba'));
  expect([link.pathname, link.searchParams.get('subject'), link.searchParams.get('body')]).toEqual([
    'a@b.vn',
    'Chỗ sai: /x/',
    'một\r\nhai & ba',
  ]);
});

test('code for embedding is one frame with quoted attributes; questions that one may want to hide have none', () => {
  const code = embedCode({ slug: 'a', question: 'Hỏi “a” & "b"?' }, 'https://example.org');
  expect(code).toMatch(/^<iframe src="https:\/\/example\.org\/nhung\/a\/" title="Hỏi “a” &amp; &quot;b&quot;\?" [^<>]*><\/iframe>$/);
  const questions = [{ discreet: true }, { discreet: false }] as unknown as Parameters<typeof embeddable>[0];
  expect(embeddable(questions)).toEqual([{ discreet: false }]);
});
