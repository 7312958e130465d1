import { crc32, deflateRawSync } from "node:zlib";

/** Files put together by hand for tests, so that they can lie where a library would not. */

/** A part of an archive; what is stated is written in place of what is so. */
export type Part = Readonly<{
  name: string;
  text: string | Buffer;
  /** Unpacked size in both headers, or in the one before the bytes only. */
  size?: number;
  localSize?: number;
  localName?: string;
  checksum?: number;
  flags?: number;
  method?: number;
  /** Where the directory says that the bytes begin. */
  offset?: number;
  /** The name as bytes, where it is in no Unicode. */
  rawName?: Buffer;
}>;

export function zip(parts: readonly Part[], stated: Readonly<{ entries?: number; comment?: string }> = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const raw = typeof part.text === "string" ? Buffer.from(part.text) : part.text;
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(raw) : raw;
    const head = (name: Buffer, size: number): Buffer => {
      const common = Buffer.alloc(26);
      common.writeUInt16LE(20, 0);
      common.writeUInt16LE(part.flags ?? (part.rawName ? 0 : 0x0800), 2);
      common.writeUInt16LE(method, 4);
      common.writeUInt32LE(part.checksum ?? crc32(raw), 10);
      common.writeUInt32LE(packed.length, 14);
      common.writeUInt32LE(size, 18);
      common.writeUInt16LE(name.length, 22);
      return common;
    };
    const title = part.rawName ?? Buffer.from(part.name);
    const localTitle = part.localName === undefined ? title : Buffer.from(part.localName);
    const size = part.size ?? raw.length;
    local.push(Buffer.from("PK\x03\x04", "latin1"), head(localTitle, part.localSize ?? size), localTitle, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(part.offset ?? at, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head(title, size), rest, title);
    at += 30 + localTitle.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(stated.comment ?? "");
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  const entries = Math.min(0xffff, stated.entries ?? parts.length);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...local, directory, end, comment]);
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

export type BookParts = Readonly<{
  /** Inside `<sheetData>`, or the whole part where it begins with `<` and a name of its own. */
  rows?: string;
  /** After `</sheetData>`. */
  behind?: string;
  sheet?: string | Buffer;
  texts?: string;
  styles?: string;
  book?: string;
  links?: string;
  root?: string;
  more?: readonly Part[];
}>;

export const sheetXml = (rows: string, behind = ""): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
export const word = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const number = (ref: string, value: string, style = 0): string =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
export const row = (at: number | string, cells: string, more = ""): string => `<row r="${at}"${more}>${cells}</row>`;
export const plainRows = row(1, word("A1", "x"));

/** The parts of an XLSX workbook of one sheet, `표`. */
export function bookParts(given: BookParts = {}): Part[] {
  const links = given.links ?? "";
  const linked = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`;
  const parts: Part[] = [
    { name: "[Content_Types].xml", text: types },
    {
      name: "_rels/.rels",
      text: given.root ?? `<Relationships>${linked("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text:
        given.book ??
        `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="표" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `<Relationships>${linked("rId1", "worksheet", "worksheets/sheet1.xml")}${linked("rId2", "sharedStrings", "sharedStrings.xml")}${linked("rId3", "styles", "styles.xml")}${links}</Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", text: given.sheet ?? sheetXml(given.rows ?? plainRows, given.behind) },
  ];
  if (given.texts !== undefined) parts.push({ name: "xl/sharedStrings.xml", text: `<sst>${given.texts}</sst>` });
  if (given.styles !== undefined)
    parts.push({ name: "xl/styles.xml", text: `<styleSheet>${given.styles}</styleSheet>` });
  return [...parts, ...(given.more ?? [])];
}
export const xlsx = (given: BookParts = {}): Buffer => zip(bookParts(given));

/** An OpenDocument spreadsheet of one sheet, `표`, from its rows; `before` stands in front of the sheet. */
export const ods = (rows: string, before = "", more: readonly Part[] = []): Buffer =>
  zip([
    { name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    {
      name: "content.xml",
      text: `<office:document-content>${before}<office:body><office:spreadsheet><table:table table:name="표">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    ...more,
  ]);

/** A compound file that holds one stream of 4 KB or more, in a chain of sectors from the first on. */
export function compound(name: string, stream: Buffer): Buffer {
  const size = Math.max(4096, stream.length);
  const sectors = Math.ceil(size / 512);
  const tables = Math.ceil((sectors + 2) / 127);
  const file = Buffer.alloc(512 * (1 + sectors + 1 + tables));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(tables, 44);
  file.writeUInt32LE(sectors, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(0xfffffffe, 60);
  file.writeUInt32LE(0xfffffffe, 68);
  for (let at = 0; at < 109; at += 1) file.writeUInt32LE(at < tables ? sectors + 1 + at : 0xffffffff, 76 + at * 4);
  stream.copy(file, 512);
  const folder = 512 * (1 + sectors);
  const entry = (at: number, title: string, type: number, start: number, length: number): void => {
    file.write(title, folder + at * 128, "utf16le");
    file.writeUInt16LE(title.length * 2 + 2, folder + at * 128 + 64);
    file[folder + at * 128 + 66] = type;
    file.writeUInt32LE(start, folder + at * 128 + 116);
    file.writeUInt32LE(length, folder + at * 128 + 120);
  };
  entry(0, "Root Entry", 5, 0xfffffffe, 0);
  entry(1, name, 2, 0, size);
  const fat = folder + 512;
  for (let at = 0; at < tables * 128; at += 1) {
    const isEnd = at === sectors - 1 || at === sectors;
    const next = at < sectors - 1 ? at + 1 : isEnd ? 0xfffffffe : at < sectors + 1 + tables ? 0xfffffffd : 0xffffffff;
    file.writeUInt32LE(next, fat + at * 4);
  }
  return file;
}

/** A record of an old workbook. */
export function biff8(id: number, ...fields: readonly (readonly [1 | 2 | 4 | 8, number] | string)[]): Buffer {
  const data = Buffer.concat(
    fields.map((field) => {
      if (typeof field === "string") return Buffer.from(field, "utf16le");
      const [width, value] = field;
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeDoubleLE(value);
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** An old workbook of one sheet, `S`: records of the book in front, records of the sheet. */
export function xls(cells: readonly Buffer[], globals: readonly Buffer[] = []): Buffer {
  const begin = biff8(0x809, [2, 0x600], [2, 5], [4, 0], [4, 0], [4, 0]);
  const end = biff8(0x0a);
  const front = (at: number): Buffer =>
    Buffer.concat([begin, ...globals, biff8(0x85, [4, at], [1, 0], [1, 0], [1, 1], [1, 0], [1, 83]), end]);
  const head = front(0).length;
  return compound("Workbook", Buffer.concat([front(head), begin, ...cells, end]));
}
