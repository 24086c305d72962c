/** The part of `qrcode` that the press uses; the package ships no types. */
declare module 'qrcode' {
  interface BitMatrix {
    size: number;
    get: (row: number, column: number) => number | boolean;
  }
  const QRCode: {
    create: (text: string, options?: { errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' }) => { modules: BitMatrix };
  };
  export default QRCode;
}
