import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import type { Refusal } from "../../shared/contract/failure.ts";
import { readingLimits } from "./limits.ts";
import { readWorkbook } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

function read(name: string, bytes: Uint8Array | string, limits: Partial<typeof readingLimits> = {}) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readWorkbook({ path, name }, quiet(), { ...readingLimits, ...limits });
}

async function refusalOf(reading: Promise<unknown>): Promise<{ code: string; ko: string }> {
  const error = await reading.then(
    () => new Error("it was read"),
    (reason: unknown) => reason as Refusal,
  );
  if (!("failure" in error)) throw error;
  expect(error.failure.sentence.ko).not.toMatch(/\{\{|refusal[.]/);
  expect(error.failure.sentence.en).not.toMatch(/\{\{|refusal[.]/);
  return { code: error.failure.code, ko: error.failure.sentence.ko };
}

type Part = Readonly<{ name: string; text: string | Buffer; size?: number }>;

/** A ZIP file by hand, so that it can lie: names twice, sizes that are not so. */
function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, text, size } of parts) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? raw.length, 18);
    common.writeUInt16LE(title.length, 22);
    local.push(Buffer.from("PK\x03\x04", "latin1"), common, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, title);
    at += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const frame: Part[] = [
  {
    name: "[Content_Types].xml",
    text: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  },
  {
    name: "_rels/.rels",
    text: `<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: "xl/workbook.xml",
    text: `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="표" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    text: `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
];
const cells = (text: string): Part => ({
  name: "xl/worksheets/sheet1.xml",
  text: `<worksheet xmlns="${main}"><sheetData>${text}</sheetData></worksheet>`,
});
const word = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("reading", () => {
  it("reads typed cells, dates without a zone, merged ranges, hidden sheets and saved results of formulas", async () => {
    const sheets: WriteSheet[] = [
      {
        name: "표",
        rows: [
          ["제목", null],
          ["0341", new Date("2026-11-21T00:00:00Z")],
          [1.5, true],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        cells: new Map([["2,2", { formula: "A3*0", formulaResult: 0, type: "formula" }]]),
      },
      { name: "숨김", rows: [["x"]], hidden: true },
    ];
    const book = await read("typed.xlsx", await writeXlsx({ sheets }));
    expect(book.sheets[0]).toEqual({
      name: "표",
      hidden: false,
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      formulas: { count: 1, first: "C3" },
      hiddenRows: 0,
      longNumbers: { count: 0, first: null },
      rows: [
        { number: 1, cells: ["제목"] },
        { number: 2, cells: ["0341", { date: "2026-11-21" }] },
        { number: 3, cells: [1.5, true, 0] }, // a result of 0 is 0, not unknown
      ],
    });
    expect(book.sheets[1]).toMatchObject({ name: "숨김", hidden: true });
    expect(book.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  const korean = '이름,값\r\n똠방각하 펲시 쀍,"1,234"\r\n';
  it.each([
    ["CP949 without a mark", iconv.encode(korean, "cp949"), "cp949", true],
    ["UTF-8 without a mark", Buffer.from(korean), "utf-8", false],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${korean}`), "utf-8", false],
    ["UTF-16 with a mark", iconv.encode(korean, "utf-16le", { addBOM: true }), "utf-16le", false],
  ])("reads %s, rare syllables whole", async (_name, bytes, encoding, encodingGuessed) => {
    const book = await read("한글.csv", bytes);
    expect(book).toMatchObject({ encoding, encodingGuessed, delimiter: "," });
    expect(book.sheets[0]!.rows.map((row) => row.cells)).toEqual([
      ["이름", "값"],
      ["똠방각하 펲시 쀍", "1,234"],
    ]);
  });

  it.each([
    [";", "a;b\n1;2\n3;4\n"],
    ["\t", "a\tb\n1\t2\n3\t4\n"],
    ["|", "a|b\n1|2\n3|4\n"],
    [";", "sep=;\na;b\n1;2\n3;4\n"],
  ])("finds the delimiter %j", async (delimiter, text) => {
    const book = await read("d.csv", text);
    expect(book.delimiter).toBe(delimiter);
    expect(book.sheets[0]!.rows.map((row) => row.cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("keeps a character whole that lies across two pieces of a long file", async () => {
    const text = `a,b\n${"가나다,라\n".repeat(40_000)}`;
    const book = await read("long.csv", text);
    expect(book.sheets[0]!.rows).toHaveLength(40_001);
    expect(new Set(book.sheets[0]!.rows.slice(1).map((row) => row.cells[0]))).toEqual(new Set(["가나다"]));
  });

  it("stops within a second when the work is cancelled", async () => {
    const path = join(folder, "cancel.csv");
    writeFileSync(path, "a,b\n" + "1,2\n".repeat(2_000_000));
    const stopper = new AbortController();
    const started = { at: 0 };
    const reading = readWorkbook({ path, name: "cancel.csv" }, { progress: () => stop(), signal: stopper.signal });
    const stop = () => {
      if (started.at === 0) started.at = performance.now();
      stopper.abort();
    };
    expect(await refusalOf(reading)).toMatchObject({ code: "cancelled" });
    expect(performance.now() - started.at).toBeLessThan(1000);
  });
});

describe("hostile and hapless files", () => {
  const sheet = cells(`<row r="1">${word("A1", "x")}</row>`);
  const entity = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  const megabytes = (count: number): string => " ".repeat(count * 1_048_576);

  it("reads the plain book the hostile ones are made from", async () => {
    expect((await read("plain.xlsx", zip([...frame, sheet]))).sheets[0]!.rows).toEqual([{ number: 1, cells: ["x"] }]);
  });

  it.each<[string, string, () => Buffer | string, Partial<typeof readingLimits>?]>([
    ["an empty file", "file-empty", () => ""],
    ["a file above the cap", "file-too-large", () => "a,b\n1,2\n", { fileBytes: 4 }],
    ["a zip bomb", "file-bomb", () => zip([...frame, cells(megabytes(64))])],
    [
      "a part above its cap",
      "file-bomb",
      () => zip([...frame, sheet, { name: "xl/x.bin", text: "ab".repeat(90) }]),
      { partBytes: 100 },
    ],
    ["a size that lies", "file-damaged", () => zip([...frame, { ...sheet, size: 10 }])],
    ["entities that grow", "file-doctype", () => zip([...frame, { ...sheet, text: entity + sheet.text.toString() }])],
    [
      "a doctype far into a part",
      "file-doctype",
      () => zip([...frame, { ...sheet, text: `<a>${"x".repeat(70_000)}${entity}` }]),
    ],
    ["one name twice", "file-damaged", () => zip([...frame, sheet, sheet])],
    ["a name that climbs out", "file-damaged", () => zip([...frame, sheet, { name: "../../evil.txt", text: "x" }])],
    [
      "thousands of parts",
      "file-too-many-parts",
      () => zip([...frame, sheet, ...Array.from({ length: 2000 }, (_, at) => ({ name: `x/${at}`, text: "" }))]),
    ],
    ["half a file", "file-damaged", () => zip([...frame, sheet]).subarray(0, 300)],
    ["a book without sheets' parts", "file-sheet-damaged", () => zip(frame)],
    ["an archive that is no book", "file-not-a-table", () => zip([{ name: "a.txt", text: "x" }])],
    [
      "an OpenDocument sheet",
      "file-ods",
      () => zip([{ name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet" }]),
    ],
    [
      "an endless cell",
      "file-cell-too-long",
      () => zip([...frame, cells(`<row r="1">${word("A1", "가나".repeat(20_000))}</row>`)]),
    ],
    [
      "too many cells",
      "file-too-many-cells",
      () => zip([...frame, cells(`<row r="1">${word("A1", "x")}${word("B1", "y")}</row>`)]),
      { cells: 1 },
    ],
    [
      "too many rows",
      "file-too-many-rows",
      () => zip([...frame, cells(`<row r="9">${word("A9", "x")}</row>`)]),
      { rows: 8 },
    ],
    ["a web page as .xls", "file-html", () => "\ufeff  <html><table><tr><td>1</td></tr></table></html>"],
    [
      "a scrambled file",
      "file-protected",
      () => Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 251)),
    ],
    [
      "an OLE file that is no book",
      "file-protected",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    ],
    [
      "an encrypted book",
      "file-encrypted",
      () =>
        Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.alloc(600),
          Buffer.from("EncryptedPackage", "utf16le"),
        ]),
    ],
    ["JSON", "file-not-a-table", () => '{"a": 1}'],
    ["a file that keeps the reader silent", "file-stuck", () => "a,b\n1,2\n", { idleMs: 1 }],
  ])("refuses %s in a sentence", async (_name, code, make, limits = {}) => {
    const before = readdirSync(tmpdir()).length;
    const { code: said, ko } = await refusalOf(read("파일.xlsx", make(), limits));
    expect(said).toBe(code);
    if (code === "file-protected") expect(ko).toContain("문서보안(DRM) 해제 후 다시 시도하십시오");
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
    expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before + 1);
  });

  it("refuses what would need too much memory, and goes on living", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 1}">${word(`A${at + 1}`, `행 ${at} `.repeat(20))}</row>`,
    );
    const reading = read("wide.xlsx", zip([...frame, cells(rows.join(""))]), { heapMb: 12, ratio: 10_000 });
    expect((await refusalOf(reading)).code).toBe("file-memory");
  });

  it("takes headings like __proto__ as words", async () => {
    const book = await read("p.csv", "__proto__,constructor\npolluted,1\n");
    expect(book.sheets[0]!.rows[0]!.cells).toEqual(["__proto__", "constructor"]);
  });
});
