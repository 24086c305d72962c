/**
 * The address that readers write to, from CONTACT_EMAIL.
 *
 * @returns undefined where none is set: pages then show no way to write
 * @throws Error where it is no mail address
 */
export function contactAddress(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const value = env['CONTACT_EMAIL']?.trim();
  if (value === undefined || value === '') return undefined;
  if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value))
    throw new Error(`CONTACT_EMAIL: Gặp “${value}”. Cần: một địa chỉ thư, ví dụ gop-y@example.org`);
  return value;
}

/** A link that opens the reader's own mail program; nothing is sent before the reader sends it. */
export const mailLink = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
