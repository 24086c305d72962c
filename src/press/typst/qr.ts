import QRCode from 'qrcode';

/**
 * The QR code of an address as rows of "0" and "1", without quiet zone (the template adds it).
 * Error correction M: readable from a poster that is creased or lit from one side.
 */
export function qrRows(address: string): string[] {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_unused, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  );
}
