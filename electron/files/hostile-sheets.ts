import type { Hostile } from "./hostile-archives.ts";
import { biff8, bookParts, compound, number, ods, row, sheetXml, word, xls, xlsx, zip } from "./made-files.ts";

const odsCell = (text: string, more = ""): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const odsRow = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
const MOST = 1_048_576;

/** Sheets that are well packed and badly made. */
export const hostileSheets: readonly Hostile[] = [
  {
    what: "a cell of 50 MB",
    make: () => xlsx({ rows: row(7, word("C7", "가나다라마바사아".repeat(2_200_000))) }),
    code: "file-cell-too-long",
    place: ["표", 7, "C"],
    limits: { ratio: 100_000 },
  },
  {
    what: "a shared text of 50 MB",
    make: () =>
      xlsx({ rows: row(2, '<c r="B2" t="s"><v>0</v></c>'), texts: `<si><t>${"가나다라".repeat(4_400_000)}</t></si>` }),
    code: "file-cell-too-long",
    place: ["표", 2, "B"],
    limits: { ratio: 100_000 },
  },
  {
    what: "a million shared texts",
    make: () => {
      const texts = Array.from({ length: 1_000_000 }, (_, at) => `<si><t>text ${at}</t></si>`).join("");
      return xlsx({ rows: row(1, '<c r="A1" t="s"><v>999999</v></c>'), texts });
    },
    cells: ["text 999999"],
  },
  {
    what: "elements in elements, 100,000 deep",
    make: () => xlsx({ sheet: "<a>".repeat(100_000) }),
    code: "file-too-deep",
    limits: { ratio: 100_000 },
  },
  {
    what: "tags that cross",
    make: () => xlsx({ rows: "<row><c></row></c>" }),
    code: "file-sheet-damaged",
    place: ["표", 2],
  },
  {
    what: "a sheet that stops in the middle",
    make: () => xlsx({ sheet: sheetXml(row(1, word("A1", "x"))).slice(0, -40) }),
    code: "file-sheet-damaged",
    place: ["표"],
  },
  {
    what: "an entity that nobody declared",
    make: () => xlsx({ rows: row(1, word("A1", "&boom;")) }),
    code: "file-sheet-damaged",
    place: ["표", 2],
  },
  {
    what: "a character that is none",
    make: () => xlsx({ rows: row(1, word("A1", "&#xD800;")) }),
    code: "file-sheet-damaged",
  },
  {
    what: "bytes that are no UTF-8",
    make: () =>
      xlsx({
        sheet: Buffer.concat([
          Buffer.from('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>'),
          Buffer.from([0xc0, 0xaf]),
          Buffer.from("</v></c></row></sheetData></worksheet>"),
        ]),
      }),
    code: "file-sheet-damaged",
  },
  {
    what: "a tag of 40 MB",
    make: () => xlsx({ rows: `<row r="1" a="${"x".repeat(40_000_000)}"></row>` }),
    code: "file-sheet-damaged",
    limits: { ratio: 100_000 },
  },
  {
    what: "a comment of 40 MB",
    make: () => xlsx({ rows: `<!--${"-".repeat(40_000_000)}-->` }),
    code: "file-sheet-damaged",
    limits: { ratio: 100_000 },
  },
  {
    what: "relations that lead nowhere",
    make: () =>
      zip(
        bookParts().map((part) =>
          part.name.endsWith("workbook.xml.rels") ? { ...part, text: "<Relationships/>" } : part,
        ),
      ),
    code: "file-sheet-damaged",
    place: ["표"],
  },
  {
    what: "relations that lead out of the file",
    make: () =>
      zip(
        bookParts().map((part) =>
          part.name.endsWith("workbook.xml.rels")
            ? {
                ...part,
                text: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
              }
            : part,
        ),
      ),
    code: "file-sheet-damaged",
  },
  {
    what: "a book that is its own sheet",
    make: () =>
      zip(
        bookParts().map((part) =>
          part.name.endsWith("workbook.xml.rels")
            ? {
                ...part,
                text: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
              }
            : part,
        ),
      ),
    cells: [],
  },
  {
    what: "no relations at all",
    make: () => zip(bookParts().filter(({ name }) => name !== "_rels/.rels")),
    code: "file-damaged",
  },
  {
    what: "a book of no sheets",
    make: () => xlsx({ book: "<workbook><sheets/></workbook>" }),
    code: "file-not-a-table",
  },
  {
    what: "5,000 sheets",
    make: () => xlsx({ book: `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(5000)}</sheets></workbook>` }),
    code: "file-too-many-parts",
  },
  {
    what: "merges that overlap, turn around and cover all",
    make: () =>
      xlsx({
        behind:
          '<mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/><mergeCell ref="C3:A1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1"/><mergeCell ref="??"/></mergeCells>',
      }),
    cells: ["x"],
  },
  {
    what: "200,000 merges",
    make: () => xlsx({ behind: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(200_000)}</mergeCells>` }),
    code: "file-too-many-merges",
    place: ["표"],
    limits: { ratio: 10_000 },
  },
  {
    what: "headings named like parts of every object",
    make: () =>
      xlsx({
        rows: row(1, ["__proto__", "constructor", "toString"].map((text, at) => word(`${"ABC"[at]!}1`, text)).join("")),
      }),
    cells: ["__proto__", "constructor", "toString"],
  },
  {
    what: "texts that make patterns slow",
    make: () => xlsx({ rows: row(1, word("A1", `${"a".repeat(30_000)}!`) + word("B1", `${" ".repeat(30_000)}x`)) }),
    cells: [`${"a".repeat(30_000)}!`, `${" ".repeat(30_000)}x`],
  },
  {
    what: "a million rows of nothing but styles",
    make: () =>
      xlsx({
        rows: Array.from({ length: MOST }, (_, at) => `<row r="${at + 1}" s="1"><c r="A${at + 1}" s="1"/></row>`).join(
          "",
        ),
      }),
    cells: [],
    limits: { ratio: 10_000 },
  },
  {
    what: "a declared range of the whole sheet",
    make: () =>
      xlsx({
        sheet: sheetXml(row(1, word("A1", "x"))).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
      }),
    cells: ["x"],
  },
  {
    what: "rows out of order",
    make: () => xlsx({ rows: row(5, word("A5", "x")) + row(3, word("A3", "y")) }),
    code: "file-sheet-damaged",
    place: ["표", 6],
  },
  {
    what: "a row twice",
    make: () => xlsx({ rows: row(5, word("A5", "x")) + row(5, word("B5", "y")) }),
    code: "file-sheet-damaged",
    place: ["표", 6],
  },
  {
    what: "a row beyond the sheet",
    make: () => xlsx({ rows: row(9_999_999, word("A9999999", "x")) }),
    code: "file-too-many-rows",
    place: ["표"],
  },
  {
    what: "a row number that is negative",
    make: () => xlsx({ rows: row(-4, "") }),
    code: "file-sheet-damaged",
    place: ["표", 1],
  },
  {
    what: "a row number beyond counting",
    make: () => xlsx({ rows: row("9".repeat(400), "") }),
    code: "file-sheet-damaged",
  },
  {
    what: "a cell beyond the last column",
    make: () => xlsx({ rows: row(1, word("ZZZZ1", "x")) }),
    code: "file-too-many-columns",
    place: ["표", 1],
  },
  {
    what: "a cell that says it is in another row",
    make: () => xlsx({ rows: row(4, word("B9", "x")) }),
    code: "file-cell-damaged",
    place: ["표", 4],
  },
  {
    what: "an address that is none",
    make: () => xlsx({ rows: row(4, word("!!", "x")) }),
    code: "file-cell-damaged",
    place: ["표", 4],
  },
  {
    what: "one cell twice",
    make: () => xlsx({ rows: row(4, word("B4", "x") + word("B4", "y")) }),
    code: "file-cell-damaged",
    place: ["표", 4, "B"],
  },
  {
    what: "a lone cell at the far end of each of 100,000 rows",
    make: () =>
      xlsx({ rows: Array.from({ length: 100_000 }, (_, at) => row(at + 1, number(`XFD${at + 1}`, "1"))).join("") }),
    code: "file-too-many-cells",
    limits: { ratio: 10_000 },
  },
  {
    what: "a shared text that does not exist",
    make: () => xlsx({ rows: row(3, '<c r="D3" t="s"><v>7</v></c>'), texts: "<si><t>a</t></si>" }),
    code: "file-cell-damaged",
    place: ["표", 3, "D"],
  },
  {
    what: "a shared text of a negative number",
    make: () => xlsx({ rows: row(3, '<c r="D3" t="s"><v>-1</v></c>'), texts: "<si><t>a</t></si>" }),
    code: "file-cell-damaged",
    place: ["표", 3, "D"],
  },
  {
    what: "numbers that are none",
    make: () =>
      xlsx({
        rows: row(
          1,
          number("A1", "NaN") +
            number("B1", "Infinity") +
            number("C1", "0x10") +
            number("D1", "1e999") +
            number("E1", ""),
        ),
      }),
    cells: ["NaN", "Infinity", "0x10", "1e999"],
  },
  {
    what: "100 cells of 32,000 digits and a letter",
    make: () =>
      xlsx({
        rows: Array.from({ length: 100 }, (_, at) => row(at + 1, number(`A${at + 1}`, `${"1".repeat(32_000)}x`))).join(
          "",
        ),
      }),
    cells: [`${"1".repeat(32_000)}x`],
    limits: { ratio: 10_000 },
  },
  {
    what: "a number format of nothing but brackets",
    make: () =>
      xlsx({
        rows: row(1, number("A1", "5", 0)),
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(900_000)}"/></numFmts><cellXfs>${'<xf numFmtId="164"/>'.repeat(1000)}</cellXfs>`,
      }),
    cells: [5],
  },
  {
    what: "rows of spaces between a letter and a tab (OpenDocument)",
    make: () => ods(Array.from({ length: 100 }, () => odsRow(odsCell(`a${" ".repeat(30_000)}b\t`))).join("")),
    cells: [`a${" ".repeat(30_000)}b `],
    limits: { ratio: 10_000 },
  },
  {
    what: "dates outside every calendar",
    make: () =>
      xlsx({
        rows: row(1, number("A1", "-5", 1) + number("B1", "99999999", 1)),
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      }),
    cells: [-5, 99_999_999],
  },
  {
    what: "a style that does not exist",
    make: () => xlsx({ rows: row(1, number("A1", "5", 4_000_000_000)) }),
    cells: [5],
  },
  {
    what: "a repeated tail of a million empty rows (OpenDocument)",
    make: () =>
      ods(
        odsRow(odsCell("x")) +
          odsRow("<table:table-cell table:number-columns-repeated='16384'/>", ' table:number-rows-repeated="1048575"'),
      ),
    cells: ["x"],
  },
  {
    what: "a repeated cell beyond the last column (OpenDocument)",
    make: () => ods(odsRow(odsCell("x", ' table:number-columns-repeated="999999999"'))),
    code: "file-too-many-columns",
    place: ["표", 1],
  },
  {
    what: "repeated rows beyond the sheet (OpenDocument)",
    make: () => ods(odsRow(odsCell("x"), ' table:number-rows-repeated="999999999"')),
    code: "file-too-many-rows",
    place: ["표"],
  },
  {
    what: "16,384 × 1,048,576 repeated cells (OpenDocument)",
    make: () =>
      ods(odsRow(odsCell("x", ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"')),
    code: "file-too-many-cells",
  },
  {
    what: "a billion spaces (OpenDocument)",
    make: () => ods(odsRow(odsCell('a<text:s text:c="1000000000"/>b'))),
    code: "file-cell-too-long",
    place: ["표", 1, "A"],
  },
  {
    what: "a sheet that stops in the middle (OpenDocument)",
    make: () => ods(`${odsRow(odsCell("x"))}<table:table-row>`),
    code: "file-sheet-damaged",
    place: ["표", 2],
  },
  {
    what: "copies of other files' sheets (OpenDocument)",
    make: () =>
      ods(
        odsRow(odsCell("x")),
        `<table:table table:name="'file:///etc/passwd'#a" table:style-name="ta_extref">${odsRow(odsCell("secret"))}</table:table>`,
      ),
    cells: ["x"],
  },
  {
    what: "an old workbook behind a password",
    make: () => xls([], [biff8(0x2f, [2, 1], [4, 7])]),
    code: "file-encrypted",
  },
  {
    what: "an old workbook with a text that is not there",
    make: () => xls([biff8(0xfd, [2, 4], [2, 2], [2, 0], [4, 99])]),
    code: "file-cell-damaged",
    place: ["S", 5, "C"],
  },
  {
    what: "an old workbook that states a billion texts",
    make: () => xls([], [biff8(0xfc, [4, 1], [4, 1_000_000_000])]),
    code: "file-damaged",
  },
  {
    what: "an old workbook with a text longer than its record",
    make: () => xls([biff8(0x204, [2, 0], [2, 0], [2, 0], [2, 60_000], [1, 0], "abc")]),
    code: "file-sheet-damaged",
    place: ["S"],
  },
  {
    what: "an old workbook of Excel 5",
    make: () => compound("Workbook", biff8(0x809, [2, 0x500], [2, 5])),
    code: "file-old-excel",
  },
];
