import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { hostileSheets } from "./hostile-sheets.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { number, ods, row, word, xlsx } from "./made-files.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-memory-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = join(import.meta.dirname, "read-in-child.ts");
const run = promisify(execFile);

const named = (what: string): (() => Buffer | string) =>
  [...hostileSheets, ...hostileTexts].find((one) => one.what === what)!.make;

/** Letters without end: 300 MB of sheet in 300 KB of file. */
const letters = Buffer.alloc(300 * 1_048_576, 97);

describe("files made to fill memory", () => {
  it.each<[string, string, () => Buffer | string]>([
    ["300 MB of one letter", "file-sheet-damaged", () => xlsx({ sheet: letters })],
    ["300 MB of nothing between two rows", "file-bomb", () => xlsx({ rows: " ".repeat(300 * 1_048_576) })],
    [
      "300 MB of one letter in a part nobody reads",
      "file-bomb",
      () => xlsx({ more: [{ name: "xl/worksheets/a.xml", text: letters }] }),
    ],
    [
      "the same, said to be 1,000 bytes",
      "file-damaged",
      () => xlsx({ more: [{ name: "a.xml", text: letters, size: 1000 }] }),
    ],
    ["a cell of 50 MB", "file-cell-too-long", named("a cell of 50 MB")],
    [
      "a cell of 50 MB that packs badly",
      "file-cell-too-long",
      () => xlsx({ rows: row(1, word("A1", noise(25_000_000))) }),
    ],
    ["a million shared texts", "read", named("a million shared texts")],
    ["a million rows of nothing but styles", "read", named("a million rows of nothing but styles")],
    ["a lone cell at the far end of each row", "file-too-many-cells", () => xlsx({ rows: far(100_000) })],
    [
      "16,384 × 1,048,576 repeated cells",
      "file-too-many-cells",
      named("16,384 × 1,048,576 repeated cells (OpenDocument)"),
    ],
    ["a million repeated rows with content", "read", () => ods(repeated(1_048_576))],
    ["a quote that never closes", "file-quote-open", named("a quote that never closes")],
    ["a line of ten million commas", "file-too-many-columns", named("a line of ten million commas")],
    ["ten million empty arrays", "read", () => `[${"[],".repeat(3_000_000)}[]]`],
    ["20 million cells and one", "file-too-many-cells", () => "1,".repeat(40).concat("1\n").repeat(490_000)],
  ])(
    "%s: %s, within 10 s and 512 MB",
    async (what, code, make) => {
      const path = join(folder, "file");
      writeFileSync(path, make());
      const { stdout } = await run(process.execPath, [program, path, "file.xlsx"]);
      const took = JSON.parse(stdout) as { outcome: string; seconds: number; grownMb: number };
      expect({ what, ...took }).toMatchObject({ what, outcome: code });
      expect(took.grownMb, what).toBeLessThan(512);
      expect(took.seconds, what).toBeLessThan(10);
      expect(readdirSync(folder)).toEqual(["file"]);
    },
    60_000,
  );
});

function noise(length: number): string {
  let state = 1;
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = 97 + ((state >>> 16) % 26);
  }
  return bytes.toString("latin1");
}

const far = (count: number): string => {
  const rows = Array.from({ length: count }, (_, at) => row(at + 1, number(`XFD${at + 1}`, String(at * 7919))));
  return rows.join("");
};

const repeated = (count: number): string =>
  `<table:table-row table:number-rows-repeated="${count}"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
