/**
 * Writes the least OLE file that is a Word 97 document: a header, one allocation table, a directory, and the two streams that
 * hold the text and its piece table. Layouts: [MS-CFB] and [MS-DOC].
 */
const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

function padded(data: Buffer, to: number): Buffer {
  return Buffer.concat([data, Buffer.alloc((to - (data.length % to)) % to)]);
}

function directoryEntry(name: string, type: number, child: number, right: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** An OLE container of two streams; each is padded beyond the size below which streams go to the small-sector area. */
export function oleFile(first: { name: string; data: Buffer }, second: { name: string; data: Buffer }): Uint8Array {
  const streams = [first, second].map(({ name, data }) => ({
    name,
    data: padded(Buffer.concat([data, Buffer.alloc(Math.max(0, 4096 - data.length))]), SECTOR),
  }));
  const sectors = streams.map(({ data }) => data.length / SECTOR);
  const [a = 0, b = 0] = sectors;
  const fatSectors = Math.ceil((a + b + 1) / 127);
  const table: number[] = Array.from({ length: fatSectors }, () => 0xfffffffd);
  const directoryAt = table.push(END) - 1;
  const starts = sectors.map((count) => {
    const start = table.length;
    for (let index = 1; index <= count; index += 1) table.push(index === count ? END : start + index);
    return start;
  });
  while (table.length % 128 !== 0) table.push(FREE);
  const fat = Buffer.alloc(fatSectors * SECTOR, 0xff);
  for (const [index, next] of table.slice(0, fatSectors * 128).entries()) fat.writeUInt32LE(next, index * 4);
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let index = 0; index < 109; index += 1) header.writeUInt32LE(index < fatSectors ? index : FREE, 76 + index * 4);
  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, 1, FREE, END, 0),
    directoryEntry(first.name, 2, FREE, 2, starts[0] ?? 0, streams[0]?.data.length ?? 0),
    directoryEntry(second.name, 2, FREE, FREE, starts[1] ?? 0, streams[1]?.data.length ?? 0),
    Buffer.alloc(128),
  ]);
  return new Uint8Array(Buffer.concat([header, fat, directory, ...streams.map(({ data }) => data)]));
}

/** A Word 97 document of paragraphs, its text in UTF-16. */
export function docFile(paragraphs: readonly string[]): Uint8Array {
  const text = Buffer.from(`${paragraphs.join('\r')}\r`, 'utf16le');
  const characters = text.length / 2;
  const textAt = 2048;
  const information = Buffer.alloc(textAt);
  information.writeUInt16LE(0xa5ec, 0);
  information.writeUInt16LE(0x00c1, 2);
  information.writeUInt16LE(0x0200, 10);
  information.writeUInt32LE(textAt, 24);
  information.writeUInt32LE(characters, 76);
  const pieces = Buffer.alloc(1 + 4 + 16);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(0, 5);
  pieces.writeUInt32LE(characters, 9);
  pieces.writeUInt32LE(textAt, 15);
  information.writeUInt32LE(0, 418);
  information.writeUInt32LE(pieces.length, 422);
  return oleFile({ name: 'WordDocument', data: Buffer.concat([information, text]) }, { name: '1Table', data: pieces });
}
