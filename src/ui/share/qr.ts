import QRCode from 'qrcode';

/** Light border about the code, in squares, as the standard asks for. */
const QUIET = 4;

/** The QR code of an address as one path of a drawing `size` squares wide. */
export function qrPath(address: string): { size: number; path: string } {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const squares: string[] = [];
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) squares.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  return { size: modules.size + 2 * QUIET, path: squares.join('') };
}
