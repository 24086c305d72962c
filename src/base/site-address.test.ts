import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://a.vn', 'https://a.vn'],
  ['https://a.vn/', 'https://a.vn'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('SITE_URL=%s → %s', (given, expected) => {
  expect(siteAddress({ SITE_URL: given })).toBe(expected);
});

test.each([
  ['a.vn', /không phải địa chỉ/],
  ['ftp://a.vn', /bắt đầu bằng “ftp:”/],
  ['https://tinh.example.vn/pcmt/', /phần sau tên miền.*https:\/\/tinh\.example\.vn/],
  ['https://a.vn/?x=1', /phần sau tên miền/],
  ['https://ai@a.vn', /tên đăng nhập/],
])('SITE_URL=%s is refused', (given, message) => {
  expect(() => siteAddress({ SITE_URL: given })).toThrow(message);
});
