import { crc32, deflateRawSync } from "node:zlib";

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day a ZIP can say: archives of the same files are the same bytes. */
const FIRST_DAY = 0x0021;
const MOST_BYTES = 0xffff_ffff;

/**
 * Several files as one ZIP archive (PKWARE APPNOTE 6.3.10, no extensions): what a window or a page saves in one go.
 *
 * The spreadsheet library writes such archives too, but only for itself; below 4 GiB the format is these three records.
 */
export function writeArchive(files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name.normalize("NFC"));
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(FIRST_DAY, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    local.push(Buffer.from("PK\u0003\u0004", "latin1"), common, title, packed);

    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, place, title);
    at += 4 + common.length + title.length + packed.length;
    if (at > MOST_BYTES) throw new RangeError("an archive of more than 4 GiB needs another format");
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...directory, end]);
}
