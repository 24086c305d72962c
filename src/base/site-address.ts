/**
 * The address at which the site is published, `SITE_URL`; undefined where it was not given (a build for this machine).
 *
 * @param env where to look; the environment by default
 * @returns "https://tinh.example.vn" without a final slash
 * @throws RangeError (in Vietnamese) where it is no address, or one with a folder: links of the site begin at the root of a host
 */
export function siteAddress(env: Record<string, string | undefined> = process.env): string | undefined {
  const given = env['SITE_URL'];
  if (given === undefined || given === '') return undefined;
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new RangeError(`SITE_URL “${given}” không phải địa chỉ. Cần: dạng https://ten-mien.vn`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new RangeError(`SITE_URL “${given}” bắt đầu bằng “${url.protocol}”. Cần: https://`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new RangeError(
      `SITE_URL “${given}” có phần sau tên miền hoặc tên đăng nhập. Cần: chỉ tên miền, ví dụ ${url.origin} (trang chạy ở gốc tên miền; ` +
        'muốn đặt cạnh trang khác thì dùng tên miền con).',
    );
  return url.origin;
}
