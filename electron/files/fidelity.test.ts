import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Cell, Workbook } from "../../shared/exchange/workbook.ts";
import { biff8, number, ods, row, sheetXml, word, xls, xlsx, zip } from "./made-files.ts";
import { readHere } from "./read-here.ts";
import { xlsbSample } from "./xlsb-sample.ts";

/** Texts that spreadsheets like to turn into something else. */
const texts = [
  "007", "0341", "00000000000000000000", "12345678901234567890", "1E10", "1e5", "3-4", "1/2", "10.0.0.1", "2001:db8::1",
  "2026-11-21", "2026. 11. 21.", "11/21/2026", "45%", "0.45", "+82-2-1234-5678", "TRUE", "false", "=1+1", "-",
  "N/A", " leading", "trailing ", "two  spaces", "line\nbreak", "가나다", "똠방각하", "시스템ID", "서버명\n(호스트)", "１２３",
  "½", "1,234", "1.234,5", "16 GiB", "e3", "#N/A", "'quoted", '"quote"', "<b>&amp;", "_x0041_", "_x000D_", "😀", "Ünïcödé", "漢字",
]; // prettier-ignore

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const excelText = (text: string): string => escaped(text).replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");
const odsText = (text: string): string => `<text:p>${escaped(text).replaceAll("\n", "</text:p><text:p>")}</text:p>`;

const written: Readonly<Record<string, () => Buffer>> = {
  "XLSX, texts in the cells": () =>
    xlsx({ rows: texts.map((text, at) => row(at + 1, word(`A${at + 1}`, excelText(text)))).join("") }),
  "XLSX, shared texts": () =>
    xlsx({
      rows: texts.map((_, at) => row(at + 1, `<c r="A${at + 1}" t="s"><v>${at}</v></c>`)).join(""),
      texts: texts
        .map((text) => `<si><r><t>${excelText(text.slice(0, 2))}</t></r><r><t>${excelText(text.slice(2))}</t></r></si>`)
        .join(""),
    }),
  "XLSX, shared texts in one run, some pretty-printed, some with an attribute": () =>
    xlsx({
      rows: texts.map((_, at) => row(at + 1, `<c r="A${at + 1}" t="s"><v>${at}</v></c>`)).join(""),
      texts: texts
        .map((text, at) =>
          at % 5 === 3
            ? `\n  <si>\n    <t>${excelText(text)}</t>\n  </si>\n`
            : `<si><t${at % 5 === 4 ? ' xml:space="preserve"' : ""}>${excelText(text)}</t></si>`,
        )
        .join(""),
    }),
  ODS: () =>
    ods(
      texts
        .map(
          (text) =>
            `<table:table-row><table:table-cell office:value-type="string">${odsText(text)}</table:table-cell></table:table-row>`,
        )
        .join(""),
    ),
  XLS: () => xls(texts.map((text, at) => biff8(0x204, [2, at], [2, 0], [2, 0], [2, text.length], [1, 1], text))),
  "CSV, quoted": () => Buffer.from(texts.map((text) => `"${text.replaceAll('"', '""')}",x\n`).join("")),
};

describe("texts stay texts", () => {
  it.each(Object.entries(written))(`%s: ${texts.length} cells, each as it was written`, async (_format, make) => {
    const { sheets } = await readHere(make());
    expect(sheets[0]!.rows.map(({ number: at, cells }) => [at, cells[0]])).toEqual(
      texts.map((text, at) => [at + 1, text]),
    );
    expect(sheets[0]!.longNumbers.count).toBe(0);
  });
});

const styles = `<numFmts>${["yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;", "yyyy-mm-dd hh:mm", "[h]:mm", "#,##0&quot;대&quot;", "[Red]0.0;-0.0", "0.00E+00", "[$-412]yyyy/m/d;@", "\\d0"].map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/>${Array.from({ length: 8 }, (_, at) => `<xf numFmtId="${164 + at}"/>`).join("")}<xf numFmtId="31"/><xf numFmtId="20"/></cellXfs>`;
/** A number, the style it has (by its place in the list above), and what the sheet shows. */
const styled: readonly (readonly [string, number, Cell])[] = [
  ["46347", 1, { date: "2026-11-21" }],
  ["46347.6041666667", 1, { date: "2026-11-21T14:30" }],
  ["46347.604201", 4, { date: "2026-11-21T14:30:03" }],
  ["46347", 3, { date: "2026-11-21" }],
  ["46347", 9, { date: "2026-11-21" }],
  ["46347", 11, { date: "2026-11-21" }],
  ["59", 1, { date: "1900-02-28" }],
  ["61", 1, { date: "1900-03-01" }],
  ["0.5", 12, "12:00"],
  ["1.5", 5, "36:00"],
  ["0.45", 2, 0.45],
  ["1234", 6, 1234],
  ["-5.5", 7, -5.5],
  ["5", 8, 5],
  ["5", 10, 5],
  ["46347", 0, 46_347],
  ["1.7976931348623157E+308", 0, 1.797_693_134_862_315_7e308],
  ["0.1", 0, 0.1],
];

describe("numbers, days and what belongs to a sheet", () => {
  const facts = (book: Omit<Workbook, "digest">) => book.sheets.map((sheet) => ({ ...sheet, rows: undefined }));

  it("reads a number as its format shows it, in both day counts", async () => {
    const rows = row(
      1,
      styled.map(([value, style], at) => number(`${String.fromCharCode(65 + at)}1`, value, style)).join(""),
    );
    const [sheet] = (await readHere(xlsx({ rows, styles }))).sheets;
    expect(sheet!.rows[0]!.cells).toEqual(styled.map(([, , shown]) => shown));
    const book = '<workbook><workbookPr date1904="1"/><sheets><sheet name="표" r:id="rId1"/></sheets></workbook>';
    const since1904 = await readHere(
      xlsx({ rows: row(1, number("A1", "44885", 1) + number("B1", "0.5", 12)), styles, book }),
    );
    expect(since1904.sheets[0]!.rows[0]!.cells).toEqual([{ date: "2026-11-21" }, "12:00"]);
  });

  it("names numbers too long to be exact, hidden rows, formulas and merged ranges", async () => {
    const rows =
      row(2, number("B2", "1.2345678901234567E+19") + number("C2", "123456789012345")) +
      row(
        3,
        `<c r="A3" t="str"><f>A1&amp;A2</f><v>가나</v></c><c r="B3"><f>1/0</f><v>0</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
        ' hidden="1"',
      ) +
      row(4, "", ' hidden="true"');
    const book = await readHere(xlsx({ rows, behind: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' }));
    expect(facts(book)).toEqual([
      {
        name: "표",
        hidden: false,
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        formulas: { count: 3, first: "A3" },
        hiddenRows: 1,
        longNumbers: { count: 1, first: "B2" },
      },
    ]);
    expect(book.sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      [null, 12_345_678_901_234_567_000, 123_456_789_012_345],
      ["가나", 0, "#DIV/0!"],
    ]);
  });

  it("reads an OpenDocument sheet: types, repetition, spans, hidden rows and sheets, notes left out", async () => {
    const cell = (type: string, value: string, text = ""): string =>
      `<table:table-cell office:value-type="${type}" office:${value}><text:p>${text}</text:p></table:table-cell>`;
    const rows = `
      <table:table-row><table:table-cell table:number-columns-spanned="3" office:value-type="string"><text:p>제목</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
      <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
      <table:table-header-rows><table:table-row table:visibility="filter">${cell("float", 'value="12345678901234567"')}${cell("percentage", 'value="0.45"', "45%")}${cell("date", 'date-value="2026-11-21"')}${cell("date", 'date-value="2026-11-21T14:30:00"')}${cell("time", 'time-value="PT12H30M00S"')}${cell("boolean", 'boolean-value="true"')}${cell("currency", 'value="1000"')}</table:table-row></table:table-header-rows>
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" table:formula="of:=1" office:value-type="string" office:string-value="식"><office:annotation><text:p>메모</text:p></office:annotation><text:p>식</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell office:value-type="string"><text:p>가<text:span>나</text:span><text:s text:c="3"/>다<text:tab/>라<text:line-break/>마</text:p><text:p>바 <text:a>사</text:a></text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const hidden = `<office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="false"/></style:style></office:automatic-styles><table:table table:name="숨김" table:style-name="ta1"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
    const book = await readHere(ods(rows, hidden));
    expect(book.kind).toBe("ods");
    expect(facts(book)).toEqual([
      {
        name: "숨김",
        hidden: true,
        merges: [],
        formulas: { count: 0, first: null },
        hiddenRows: 0,
        longNumbers: { count: 0, first: null },
      },
      {
        name: "표",
        hidden: false,
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        formulas: { count: 1, first: "C6" },
        hiddenRows: 1,
        longNumbers: { count: 1, first: "A5" },
      },
    ]);
    expect(book.sheets[1]!.rows).toEqual([
      { number: 1, cells: ["제목"] },
      {
        number: 5,
        cells: [
          12_345_678_901_234_568,
          0.45,
          { date: "2026-11-21" },
          { date: "2026-11-21T14:30" },
          "12:30",
          true,
          1000,
        ],
      },
      { number: 6, cells: [null, null, "식", "식"] },
      { number: 7, cells: [null, null, "식", "식"] },
      { number: 8, cells: ["가나   다\t라\n마\n바 사"] },
    ]);
  });

  it("reads a binary workbook put together from the published record layout", async () => {
    const book = await readHere(zip(xlsbSample()));
    expect(book.kind).toBe("xlsb");
    expect(facts(book)).toEqual([
      {
        name: "현황",
        hidden: false,
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        formulas: { count: 2, first: "G2" },
        hiddenRows: 1,
        longNumbers: { count: 0, first: null },
      },
      {
        name: "숨김",
        hidden: true,
        merges: [],
        formulas: { count: 0, first: null },
        hiddenRows: 0,
        longNumbers: { count: 0, first: null },
      },
    ]);
    expect(book.sheets.map(({ rows }) => rows)).toEqual([
      [
        { number: 1, cells: ["나눠 쓰는 글", null, "0341"] },
        { number: 2, cells: [12, 12.34, 1.5, { date: "2026-11-21" }, true, "#N/A", 3, "식"] },
      ],
      [{ number: 5, cells: [null, "x"] }],
    ]);
  });

  it("reads an old workbook: numbers in each spelling, days, truths, errors, texts that go on in another record", async () => {
    const long = "가나다라".repeat(3000);
    const shared = biff8(0xfc, [4, 1], [4, 2], [2, long.length], [1, 1], long.slice(0, 4000));
    const rest = biff8(0x3c, [1, 1], long.slice(4000, 8000));
    const last = Buffer.concat([
      biff8(0x3c, [1, 1], long.slice(8000)).subarray(0, 4),
      biff8(0x3c, [1, 1], long.slice(8000)).subarray(4),
    ]);
    const tail = biff8(0x3c, [2, 2], [1, 8], [2, 1], [1, 97], [1, 98], [4, 0]);
    const style = (format: number): Buffer => biff8(0xe0, [2, 0], [2, format], [4, 0], [4, 0], [4, 0], [4, 0]);
    const at = (line: number, column: number, kind: number): [2, number][] => [
      [2, line],
      [2, column],
      [2, kind],
    ];
    const book = await readHere(
      xls(
        [
          biff8(0x208, [2, 2], [2, 0], [2, 9], [2, 0], [2, 0], [2, 0], [2, 0x20], [2, 0]),
          biff8(0x203, ...at(0, 0, 0), [8, 1.5]),
          biff8(0x27e, ...at(0, 1, 1), [4, (46_347 << 2) | 2]),
          biff8(0xbd, [2, 0], [2, 2], [2, 0], [4, (7 << 2) | 2], [2, 0], [4, (1234 << 2) | 3], [2, 3]),
          biff8(0x205, ...at(1, 0, 0), [1, 1], [1, 0]),
          biff8(0x205, ...at(1, 1, 0), [1, 42], [1, 1]),
          biff8(0xfd, ...at(1, 2, 0), [4, 0]),
          biff8(0xfd, ...at(1, 3, 0), [4, 1]),
          biff8(0x06, ...at(2, 0, 0), [8, 3], [2, 0], [4, 0], [2, 0]),
          biff8(0x06, ...at(2, 1, 0), [2, 0], [4, 0], [2, 0xffff], [2, 0], [4, 0], [2, 0]),
          biff8(0x207, [2, 2], [1, 1], "식!"),
          biff8(0xe5, [2, 1], [2, 0], [2, 1], [2, 0], [2, 2]),
        ],
        [style(0), style(14), shared, rest, last, tail],
      ),
    );
    expect(book.kind).toBe("xls");
    expect(facts(book)).toEqual([
      {
        name: "S",
        hidden: false,
        merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
        formulas: { count: 2, first: "A3" },
        hiddenRows: 1,
        longNumbers: { count: 0, first: null },
      },
    ]);
    expect(book.sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      [1.5, { date: "2026-11-21" }, 7, 12.34],
      [true, "#N/A", long, "ab"],
      [3, "식!"],
    ]);
  });
});

const converter = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

describe("what another program writes", () => {
  it("reads a sheet in UTF-16", async () => {
    const sheet = Buffer.from(`\ufeff${sheetXml(row(1, word("A1", "가나다")))}`, "utf16le");
    expect((await readHere(xlsx({ sheet }))).sheets[0]!.rows[0]!.cells).toEqual(["가나다"]);
  });

  it.skipIf(converter === undefined)(
    "reads the same from XLSX, ODS and XLS as LibreOffice converts them (skipped where it is not at hand)",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "sovplan-convert-"));
      try {
        const rows: CellValue[][] = [
          ["이름", "수량", "일자", "일시", "비고"],
          ...texts.map((text, at) => [
            text.trim(), // leading blanks are not kept on the way through that program
            at * 1.25,
            new Date(Date.UTC(2020, at % 12, 1 + (at % 28))),
            new Date(Date.UTC(2026, 10, 21, at % 24, 30)),
            at % 3 === 0 ? null : "여러 줄\n둘째 줄",
          ]),
        ];
        writeFileSync(
          join(folder, "book.xlsx"),
          await writeXlsx({
            sheets: [
              { name: "표", rows },
              { name: "숨김", rows: [["x"]], hidden: true },
            ],
          }),
        );
        const convert = promisify(execFile);
        const home = `-env:UserInstallation=file://${join(folder, "home")}`;
        for (const kind of ["ods", "xls"])
          await convert(converter!, [
            home,
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            folder,
            join(folder, "book.xlsx"),
          ]);
        const [first, ...others] = await Promise.all(
          ["xlsx", "ods", "xls"].map((kind) => readHere(readFileSync(join(folder, `book.${kind}`)), `book.${kind}`)),
        );
        const content = (book: typeof first) =>
          book!.sheets.map(({ name, hidden, rows: read }) => ({ name, hidden, read }));
        expect(first!.sheets[0]!.rows).toHaveLength(texts.length + 1);
        for (const other of others) expect([other.kind, content(other)]).toEqual([other.kind, content(first)]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );
});
