import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import type { Refusal } from "../../shared/contract/failure.ts";
import { readingLimits } from "./limits.ts";
import { plainRows, row, word, xlsx, zip } from "./made-files.ts";
import { type ReadOptions, readWorkbook } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

type How = ReadOptions & { limits?: Partial<typeof readingLimits> };
function read(name: string, bytes: Uint8Array | string, { limits = {}, ...options }: How = {}) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readWorkbook({ path, name }, quiet(), options, { ...readingLimits, ...limits });
}

async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => new Error("it was read"),
    (reason: unknown) => reason as Refusal,
  );
  if (!("failure" in error)) throw error;
  return error.failure.code;
}

describe("reading in a thread of its own", () => {
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
    expect(book).toMatchObject({ kind: "xlsx", encoding: null, json: null });
  });

  it("brings each cell of each kind across unchanged, however often a text repeats", async () => {
    const text = Array.from({ length: 3000 }, (_, at) => `name-${at};same;${"long ".repeat(60)}${at % 7};;x`).join(
      "\n",
    );
    const [sheet] = (await read("many.csv", text)).sheets;
    expect(sheet!.rows).toHaveLength(3000);
    for (const [at, { number, cells }] of sheet!.rows.entries()) {
      expect(number).toBe(at + 1);
      expect(cells).toEqual([`name-${at}`, "same", `${"long ".repeat(60)}${at % 7}`, null, "x"]);
    }
  });

  it("goes on right when more different texts come than are remembered", async () => {
    const rows = Array.from({ length: 90_000 }, (_, at) => `id-${at},${at % 3}`);
    const [sheet] = (await read("ids.csv", rows.join("\n"))).sheets;
    expect(sheet!.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.split(",")));
  });

  it("reads an archive of text files as one book, and a JSON file as its value", async () => {
    const parts = [
      { name: "b/RVTools_tabvInfo.csv", text: "VM;CPUs\nweb01;4\n" },
      { name: "RVTools_tabvHost.csv", text: iconv.encode("Host,이름\nesx1,가나다라\n", "cp949") },
      { name: "__MACOSX/._x.csv", text: "\0" },
    ];
    const book = await read("rv.zip", zip(parts));
    expect(book).toMatchObject({ kind: "archive", encoding: "cp949", encodingGuessed: true, json: null });
    expect(book.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)])).toEqual([
      [
        "RVTools_tabvHost",
        [
          ["Host", "이름"],
          ["esx1", "가나다라"],
        ],
      ],
      [
        "RVTools_tabvInfo",
        [
          ["VM", "CPUs"],
          ["web01", "4"],
        ],
      ],
    ]);

    const json = await read("a.json", '\ufeff{"id": 12345678901234567890, "__proto__": {"x": [1.5, null]}}');
    expect(json).toMatchObject({ kind: "json", sheets: [], encoding: "utf-8" });
    const value = json.json as Record<string, unknown>; // an object, as written above
    expect(Object.getPrototypeOf(value)).toBe(null);
    expect(Object.entries(value)).toEqual([
      ["id", "12345678901234567890"],
      ["__proto__", expect.objectContaining({ x: [1.5, null] })],
    ]);
    expect(await read("one.zip", zip([{ name: "a.json", text: "[1]" }]))).toMatchObject({ kind: "json", json: [1] });
  });

  it("takes a person's word for encoding and delimiter", async () => {
    const bytes = iconv.encode("이름;a,b\n가;1,2\n", "cp949");
    const book = await read("t.csv", bytes, { encoding: "euc-kr", delimiter: "," });
    expect(book).toMatchObject({ encoding: "cp949", encodingGuessed: false, delimiter: "," });
    expect(book.sheets[0]!.rows[1]!.cells).toEqual(["가;1", "2"]);
    expect(await refusalOf(read("t.csv", bytes, { encoding: "klingon" }))).toBe("encoding-unknown");
    expect(await refusalOf(read("t.csv", bytes, { delimiter: "ab" }))).toBe("delimiter-unknown");
    expect(await refusalOf(read("t.csv", bytes, { encoding: "utf-8" }))).toBe("file-encoding");
  });

  it("tells what share of a file has been read, so that the time left can be reckoned", async () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => [`서버-${at}`, at]);
    const made: [string, Uint8Array | string][] = [
      ["long.csv", lines.map((line) => line.join(",")).join("\n")],
      ["long.xlsx", await writeXlsx({ sheets: [{ name: "표", rows: lines }] })],
    ];
    for (const [name, bytes] of made) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const shares: number[] = [];
      const progress = (done: number, of: number | null) => {
        if (of === 100) shares.push(done);
      };
      await readWorkbook({ path, name }, { progress, signal: new AbortController().signal });
      expect(new Set(shares).size, name).toBeGreaterThan(5);
      expect(shares, name).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1), name).toBeLessThanOrEqual(100);
    }
  });

  it("stops within a second when the work is cancelled", async () => {
    const path = join(folder, "cancel.csv");
    writeFileSync(path, "a,b\n" + "1,2\n".repeat(1_000_000));
    const stopper = new AbortController();
    const started = { at: 0 };
    const reading = readWorkbook({ path, name: "cancel.csv" }, { progress: () => stop(), signal: stopper.signal });
    const stop = () => {
      if (started.at === 0) started.at = performance.now();
      stopper.abort();
    };
    expect(await refusalOf(reading)).toBe("cancelled");
    expect(performance.now() - started.at).toBeLessThan(1000);
  });

  it("refuses a file that keeps the reader silent", async () =>
    expect(await refusalOf(read("silent.csv", "a,b\n1,2\n", { limits: { idleMs: 1 } }))).toBe("file-stuck"));

  it("refuses what would need too much memory, and goes on living", async () => {
    const texts = Array.from({ length: 200_000 }, (_, at) => `<si><t>${`행 ${at} `.repeat(20)}</t></si>`).join("");
    const reading = read("wide.xlsx", xlsx({ rows: plainRows, texts }), { limits: { heapMb: 24, ratio: 10_000 } });
    expect(await refusalOf(reading)).toBe("file-memory");
    expect((await read("small.xlsx", xlsx({ rows: row(1, word("A1", "x")) }))).sheets[0]!.rows).toHaveLength(1);
  });
});
