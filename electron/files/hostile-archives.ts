import { deflateRawSync } from "node:zlib";
import { type Part, bookParts, compound, ods, plainRows, row, sheetXml, word, xls, xlsx, zip } from "./made-files.ts";
import type { ReadingLimits } from "./limits.ts";

/** A way to harm a reader, and what must come of it: a refusal by its code, or the first sheet's first cells. */
export type Hostile = Readonly<{
  what: string;
  make: () => Buffer | string;
  code?: string;
  /** What the sentence must name, in both languages: `표`, a row, a column. */
  place?: readonly (string | number)[];
  cells?: readonly unknown[];
  name?: string;
  limits?: Partial<ReadingLimits>;
}>;

const entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const megabytes = (count: number): string => " ".repeat(count * 1_048_576);
const withPart = (part: Part): Buffer => zip([...bookParts(), part]);
const utf16 = (text: string, mark = true): Buffer => Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");

/** An archive that holds itself, as far as a reader can tell: its part is an archive again, and so on. */
function nested(depth: number): Buffer {
  let inner = zip([{ name: "r.csv", text: "a,b\n1,2\n" }]);
  for (let level = 0; level < depth; level += 1) inner = zip([{ name: "r.zip", text: inner }]);
  return inner;
}

/** Every entry points at the same bytes: a few kilobytes of file, gigabytes of content. */
function overlapping(): Buffer {
  const sheet: Part = { name: "a.csv", text: `a,b\n${"1,2\n".repeat(100_000)}` };
  const second = zip([sheet, { ...sheet, name: "b.csv", offset: 0, localName: "b.csv" }]);
  return second;
}

/** Spells a part so that a reader which trusts the local header sees another size. */
export const hostileArchives: readonly Hostile[] = [
  { what: "a zip bomb in a sheet", make: () => xlsx({ rows: megabytes(64) }), code: "file-bomb" },
  {
    what: "a zip bomb in a part that nobody reads",
    make: () => withPart({ name: "xl/media/image1.png", text: Buffer.alloc(70 * 1_048_576) }),
    code: "file-bomb",
  },
  {
    what: "more unpacked bytes in all than the cap",
    make: () => xlsx({ more: [{ name: "a.bin", text: "ab".repeat(900) }] }),
    code: "file-bomb",
    limits: { unpackedBytes: 2000 },
  },
  { what: "entries that share their bytes", make: overlapping, code: "file-damaged" },
  {
    what: "100,000 entries",
    make: () => zip(Array.from({ length: 65_534 }, (_, at) => ({ name: `x/${at}.csv`, text: "", method: 0 }))),
    code: "file-too-many-parts",
  },
  {
    what: "a size that lies, in both places",
    make: () => withPart({ name: "a.xml", text: "<a/>", size: 2 }),
    code: "file-damaged",
  },
  {
    what: "a size that lies before the bytes only",
    make: () => withPart({ name: "a.xml", text: "<a/>", localSize: 2 }),
    code: "file-damaged",
  },
  {
    what: "a name that lies before the bytes only",
    make: () => withPart({ name: "a.xml", text: "<a/>", localName: "b.xml" }),
    code: "file-damaged",
  },
  {
    what: "a checksum that is not so",
    make: () => withPart({ name: "a.xml", text: "<a/>", checksum: 1 }),
    code: "file-damaged",
  },
  {
    what: "a directory that points behind the file",
    make: () => withPart({ name: "a.xml", text: "<a/>", offset: 0x7fffffff }),
    code: "file-damaged",
  },
  { what: "more entries stated than there are", make: () => zip(bookParts(), { entries: 60 }), code: "file-damaged" },
  { what: "an archive in an archive, 20 deep", make: () => nested(20), code: "file-archive-nested" },
  {
    what: "a workbook that only names itself a text",
    make: () => zip([{ name: "a.csv", text: xlsx() }]),
    code: "file-archive-nested",
  },
  { what: "entities that grow", make: () => xlsx({ sheet: entity + sheetXml(plainRows) }), code: "file-doctype" },
  { what: "an entity from outside", make: () => xlsx({ sheet: outside + sheetXml(plainRows) }), code: "file-doctype" },
  {
    what: "a document type in UTF-16",
    make: () => xlsx({ sheet: utf16(entity + sheetXml(plainRows)) }),
    code: "file-doctype",
  },
  {
    what: "a document type in UTF-16 without a mark",
    make: () => xlsx({ sheet: utf16(entity + sheetXml(plainRows), false) }),
    code: "file-doctype",
  },
  {
    what: "a document type in small letters, far into a part nobody reads",
    make: () => withPart({ name: "xl/drawings/d.xml", text: `<a>${"x".repeat(70_000)}<!doctype a></a>` }),
    code: "file-doctype",
  },
  {
    what: "a document type in the shared texts",
    make: () => zip([...bookParts(), { name: "xl/sharedStrings.xml", text: `${entity}<sst/>` }]),
    code: "file-doctype",
  },
  {
    what: "a document type in an OpenDocument sheet",
    make: () =>
      zip([
        { name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", text: `${entity}<a/>` },
      ]),
    code: "file-doctype",
  },
  { what: "a name that climbs out", make: () => withPart({ name: "../../evil.csv", text: "x" }), code: "file-damaged" },
  { what: "a name from the root", make: () => withPart({ name: "/etc/evil.csv", text: "x" }), code: "file-damaged" },
  {
    what: "a name that climbs out with backslashes",
    make: () => withPart({ name: "..\\..\\evil.csv", text: "x" }),
    code: "file-damaged",
  },
  { what: "a drive letter", make: () => withPart({ name: "C:/evil.csv", text: "x" }), code: "file-damaged" },
  {
    what: "one name twice",
    make: () => withPart({ name: "xl/worksheets/sheet1.xml", text: sheetXml("") }),
    code: "file-damaged",
  },
  {
    what: "one name twice but for the case",
    make: () => withPart({ name: "XL/Worksheets/SHEET1.xml", text: sheetXml("") }),
    code: "file-damaged",
  },
  {
    what: "a part behind a password",
    make: () => withPart({ name: "a.xml", text: "<a/>", flags: 0x0801 }),
    code: "file-encrypted",
  },
  {
    what: "a part behind strong encryption",
    make: () => withPart({ name: "a.xml", text: "<a/>", flags: 0x0841 }),
    code: "file-encrypted",
  },
  {
    what: "an encrypted OpenDocument sheet",
    make: () =>
      ods("", "", [
        {
          name: "META-INF/manifest.xml",
          text: "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
        },
      ]),
    code: "file-encrypted",
  },
  {
    what: "a packing that nobody knows",
    make: () => withPart({ name: "a.xml", text: "<a/>", method: 97 }),
    code: "file-compression",
  },
  { what: "half an archive", make: () => xlsx().subarray(0, 300), code: "file-damaged" },
  { what: "an archive without its last byte", make: () => xlsx().subarray(0, -1), code: "file-damaged" },
  {
    what: "bytes of a part torn",
    make: () => {
      const book = Buffer.from(xlsx({ rows: row(1, word("A1", "가나다라".repeat(50))) }));
      const at = book.indexOf("xl/worksheets/sheet1.xml") + 40;
      book.fill(0xff, at, at + 20);
      return book;
    },
    code: "file-sheet-damaged",
  },
  { what: "nothing but an end of a directory", make: () => zip([]), code: "file-not-a-table" },
  {
    what: "macros beside the sheets",
    make: () => withPart({ name: "xl/vbaProject.bin", text: compound("VBA", Buffer.from("Sub Auto_Open()")) }),
    cells: ["x"],
  },
  {
    what: "links to other files, and a call of another program",
    make: () =>
      xlsx({
        rows: row(1, `<c r="A1" t="str"><f>cmd|'/c calc'!A0</f><v>saved</v></c>`),
        links: '<Relationship Id="rId9" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/>',
      }),
    cells: ["saved"],
  },
  {
    what: "a text archive with a name that climbs out",
    make: () => zip([{ name: "../a.csv", text: "a,b\n1,2\n" }]),
    code: "file-damaged",
  },
  {
    what: "two JSON files in one archive",
    make: () =>
      zip([
        { name: "a.json", text: "{}" },
        { name: "b.json", text: "{}" },
      ]),
    code: "file-archive-mixed",
  },
  {
    what: "an archive of pictures",
    make: () => zip([{ name: "a.png", text: "x" }]),
    code: "file-not-a-table",
  },
  {
    what: "an old workbook whose chain of sectors turns back",
    make: () => {
      const book = xls([]);
      const folder = book.readUInt32LE(48);
      book.writeUInt32LE(0, 512 * (2 + folder) + 4 * 3);
      return book;
    },
    code: "file-damaged",
  },
  {
    what: "bytes packed behind the end that a stream states",
    make: () => {
      const packed = deflateRawSync("<a/>");
      return withPart({ name: "a.xml", text: Buffer.concat([packed, Buffer.alloc(40, 0xff)]), method: 0, size: 4 });
    },
    code: "file-damaged",
  },
];
