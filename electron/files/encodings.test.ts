import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../shared/exchange/workbook.ts";
import { CsvReader } from "./csv.ts";
import { zip } from "./made-files.ts";
import { readHere } from "./read-here.ts";

const korean = [
  ["시스템명", "부서", "비고", "용량"],
  ["주민등록시스템", "행정안전부 정보화담당관실", "2대, 이중화 구성", "1,5"],
  ["똠방각하 펲시 쀍", "국토교통부", "줄이\n바뀝니다", "12"],
  ["서버-01", "전산실", '따옴표 "둘"', "0341"],
];
const western = [
  ["Système", "Behörde", "Notes", "Größe"],
  ["Portail des impôts", "Städtische Behörde, Amt 9", "déjà migré – 25 °C", "1,5"],
  ["Señal", "Übergangsamt", "two\nlines", "12"],
  ["Café", "naïve", 'say "no"', "0341"],
];
const japanese = [
  ["システム名", "部署", "備考", "容量"],
  ["住民記録システム", "総務部情報政策課", "冗長構成, 2台", "1,5"],
  ["サーバー", "電算室", "改行\nあり", "12"],
  ["ﾎｽﾄ名", "東京都", '引用 "符"', "0341"],
];
const plain = [
  ["name", "unit", "note", "size"],
  ["web-01", "dc1", "a, b; c", "1,5"],
  ["db-01", "dc2", "two\nlines", "12"],
  ["app-01", "dc3", 'say "no"', "0341"],
];

type Spelled = Readonly<{
  said: string;
  spell: string;
  mark: boolean;
  table: string[][];
  found: string;
  guessed: boolean;
}>;
const spellings: readonly Spelled[] = [
  { said: "UTF-8", spell: "utf-8", mark: false, table: korean, found: "utf-8", guessed: false },
  { said: "UTF-8 with a mark", spell: "utf-8", mark: true, table: korean, found: "utf-8", guessed: false },
  { said: "ASCII", spell: "ascii", mark: false, table: plain, found: "utf-8", guessed: false },
  { said: "UTF-16 LE with a mark", spell: "utf-16le", mark: true, table: korean, found: "utf-16le", guessed: false },
  { said: "UTF-16 BE with a mark", spell: "utf-16be", mark: true, table: korean, found: "utf-16be", guessed: false },
  { said: "UTF-16 LE", spell: "utf-16le", mark: false, table: korean, found: "utf-16le", guessed: true },
  { said: "UTF-16 BE", spell: "utf-16be", mark: false, table: western, found: "utf-16be", guessed: true },
  { said: "CP949", spell: "cp949", mark: false, table: korean, found: "cp949", guessed: true },
  {
    said: "EUC-KR",
    spell: "euc-kr",
    mark: false,
    table: korean.filter((_, at) => at !== 2),
    found: "cp949",
    guessed: true,
  },
  { said: "Windows-1252", spell: "windows-1252", mark: false, table: western, found: "windows-1252", guessed: true },
  {
    said: "Latin-1",
    spell: "iso-8859-1",
    mark: false,
    table: western.map((row) => row.map((cell) => cell.replace("–", "-"))),
    found: "windows-1252",
    guessed: true,
  },
  { said: "Shift-JIS", spell: "shift_jis", mark: false, table: japanese, found: "shift_jis", guessed: true },
];
const dialects = [",", ";", "\t", "|"].flatMap((delimiter) =>
  ["\n", "\r\n", "\r"].map((line) => ({ delimiter, line })),
);
const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "");
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe("encodings and dialects", () => {
  const combinations = spellings.flatMap((spelled) => dialects.map((dialect) => ({ ...spelled, ...dialect })));

  it(`are told apart in all of ${combinations.length} combinations, to the last character`, async () => {
    const wrong: unknown[] = [];
    for (const { said, spell, mark, table, found, guessed, delimiter, line } of combinations) {
      const text = table.map((row) =>
        row.map((cell) => (/[,;|\t"\n]/.test(cell) ? quoted(cell) : cell)).join(delimiter),
      );
      const bytes = iconv.encode(text.join(line) + line, spell, { addBOM: mark });
      const book = await readHere(bytes, "표.csv");
      const read = book.sheets[0]!.rows.map(({ cells }) => cells);
      const asMade = { encoding: found, encodingGuessed: guessed, delimiter, read: table };
      const asRead = {
        encoding: book.encoding,
        encodingGuessed: book.encodingGuessed,
        delimiter: book.delimiter,
        read,
      };
      if (JSON.stringify(asRead) !== JSON.stringify(asMade)) wrong.push([said, delimiter, line, asRead]);
    }
    expect(wrong).toEqual([]);
    expect(combinations.length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ["one Korean word", "이름,값\n가,1\n", "cp949"],
    ["one degree sign", "place,temp\nroom,25°C\n", "windows-1252"],
    ["a pound and a euro", "what,cost\ndisk,£5\nnet,€7\n", "windows-1252"],
    ["capital umlauts before letters", "name,x\nÄrger,1\nÖsterreich,2\nÜbung,3\n", "windows-1252"],
    ["Japanese without kana", "東京,大阪\n総務部,情報課\n", "shift_jis"],
    ["Korean among much ASCII", `id,name\n${"srv-001,host.example\n".repeat(500)}srv-002,전산실 서버\n`, "cp949"],
    ["Korean with Chinese characters", "이름,한자\n행정,行政\n부서,部署\n", "cp949"],
  ])("guesses right from little: %s", async (_what, text, encoding) => {
    const book = await readHere(iconv.encode(text, encoding));
    expect([book.encoding, book.sheets[0]!.rows.at(-1)!.cells]).toEqual([
      encoding,
      text.trim().split("\n").at(-1)!.split(","),
    ]);
  });

  it("puts letters together that were stored apart (NFD), also across two pieces of a long file", async () => {
    const text = `이름,값\n${"가나다각,라\n".repeat(30_000)}`.normalize("NFD");
    const [sheet] = (await readHere(text)).sheets;
    expect(new Set(sheet!.rows.flatMap(({ cells }) => cells))).toEqual(new Set(["이름", "값", "가나다각", "라"]));
  });

  it("keeps characters whole that lie across two pieces, in each encoding", async () => {
    for (const encoding of ["utf-8", "cp949", "utf-16le", "utf-16be"]) {
      const text = `a,b\n${"가나다😀,라\n".repeat(20_000)}`.replaceAll("😀", encoding === "cp949" ? "" : "😀");
      const [sheet] = (await readHere(iconv.encode(text, encoding))).sheets;
      expect(new Set(sheet!.rows.slice(1).map(({ cells }) => cells[0]))).toHaveProperty("size", 1);
      expect(sheet!.rows).toHaveLength(20_001);
    }
  });

  it("keeps a replacement character that stands in the file itself", async () => {
    expect((await readHere("a,b\n\ufffd,2\n")).sheets[0]!.rows[1]!.cells).toEqual(["\ufffd", "2"]);
  });

  it("honours a `sep=` line, and a title above the table does not mislead", async () => {
    const said = await readHere("sep=;\na,b;c\n1,2;3\n");
    expect([said.delimiter, said.sheets[0]!.rows]).toEqual([
      ";",
      [
        { number: 2, cells: ["a,b", "c"] },
        { number: 3, cells: ["1,2", "3"] },
      ],
    ]);
    const titled = await readHere("서버 현황, 2026년\n\nname;cpu;mem\na;1,5;2\nb;2,5;4\nc;3,5;8\n");
    expect(titled.delimiter).toBe(";");
  });
});

describe("archives of text", () => {
  it("name their sheets as their files, spelled as Korean Windows or as a Mac does; the folder parts two of one name", async () => {
    const text = "a,b\n1,2\n";
    const book = await readHere(
      zip([
        { name: "", rawName: iconv.encode("서버 목록.csv", "cp949"), text },
        { name: "디스크.tsv".normalize("NFD"), text: "a\tb\n1\t2\n" },
        { name: "one/vm.csv", text },
        { name: "two/vm.csv", text: "" },
      ]),
    );
    expect(book.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["one/vm", 2],
      ["two/vm", 0],
      ["디스크", 2],
      ["서버 목록", 2],
    ]);
  });
});

describe("delimited text", () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r 가|\t'") }), { minLength: 2, maxLength: 5 }),
    { minLength: 1 },
  );

  it("comes back as it was written, in whatever pieces it arrives", () => {
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 1, max: 9 }),
        (table, delimiter, line, piece) => {
          const text = table.map((row) => row.map(quoted).join(delimiter)).join(line);
          const reader = new CsvReader(delimiter, { cellCharacters: 1000, columns: 1000 }, null);
          for (let at = 0; at < text.length; at += piece) reader.write(text.slice(at, at + piece));
          reader.end();
          const rows = reader.take();
          expect(rows.map((row) => row.cells.map((cell) => cell ?? ""))).toEqual(table);
          expect(rows.map(({ number }) => number)).toEqual(table.map((_, at) => at + 1));
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it("takes a quote inside a field, and text behind a closing quote, as they stand", async () => {
    const [sheet] = (await readHere('24" monitor,"a"b\n5\'1",x"y\n')).sheets;
    expect(sheet!.rows.map(({ cells }) => cells)).toEqual([
      ['24" monitor', "ab"],
      ["5'1\"", 'x"y'],
    ]);
  });

  const published = join(import.meta.dirname, "../../../shared/samples/csv-spectrum");
  it.skipIf(!existsSync(published))(
    "reads the published csv-spectrum to the letter (skipped where it is not at hand)",
    async () => {
      const expected = JSON.parse(readFileSync(join(published, "expected.json"), "utf8")) as Record<string, string>;
      // the record expected of location_coordinates.csv is not the one that its file holds
      const files = readdirSync(published).filter((name) => /^(?!location).*[.]csv$/.test(name));
      expect(files.length).toBeGreaterThan(9);
      for (const file of files) {
        const [sheet] = (await readHere(readFileSync(join(published, file)), file)).sheets;
        const [head, ...rows] = sheet!.rows;
        const records = rows.map(({ cells }) =>
          Object.fromEntries(head!.cells.map((title, at) => [textOf(title), cells[at] ?? ""])),
        );
        expect([file, records]).toEqual([file, JSON.parse(expected[file.replace(".csv", ".json")]!) as unknown]);
      }
    },
  );
});
