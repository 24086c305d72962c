import { expect, test } from 'vitest';
import { hostApp } from './host-app.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 14; SM-A146U; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/122.0 Mobile Safari/537.36';

test('the apps that keep no files are known by what they add, browsers are not among them', () => {
  expect(hostApp(`${PHONE} [FB_IAB/FB4A;FBAV/453.0.0.40.107;]`)).toBe('Facebook');
  expect(hostApp(`${PHONE} [FB_IAB/Orca-Android;FBAV/440.0;]`)).toBe('Messenger');
  expect(hostApp('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/MessengerForiOS;FBAV/440.0;]')).toBe('Messenger');
  expect(hostApp(`${PHONE} Zalo android/24100`)).toBe('Zalo');
  expect(hostApp('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/600')).toBe('Zalo');
  expect(hostApp(PHONE)).toBeUndefined();
  expect(hostApp('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1')).toBeUndefined();
});
