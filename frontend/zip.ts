/** Writes a ZIP file: the same files always give the same bytes, so that its name can carry their hash. */

import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the earliest a ZIP can say: when a file was written does not matter. */
const DATE = 0x21;
const DEFLATED = 8;
const VERSION = 20;

export function zipped(files: readonly [name: string, bytes: Buffer][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name, 'utf8');
    const about = aboutFile(bytes, packed, path);
    const local = Buffer.concat([signed(0x04034b50), about, path, packed]);
    const central = Buffer.concat([
      signed(0x02014b50),
      uint16(VERSION),
      about,
      Buffer.alloc(10),
      uint32(offset),
      path,
    ]);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(files.length);
  const end = [signed(0x06054b50), uint32(0), count, count, uint32(listed.length), uint32(offset), uint16(0)];
  return Buffer.concat([...parts, listed, ...end]);
}

function aboutFile(bytes: Buffer, packed: Buffer, path: Buffer): Buffer {
  return Buffer.concat([
    ...[VERSION, 0, DEFLATED, 0, DATE].map(uint16),
    ...[crc32(bytes), packed.length, bytes.length].map(uint32),
    uint16(path.length),
    uint16(0),
  ]);
}

const signed = (signature: number): Buffer => uint32(signature);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
