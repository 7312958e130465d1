import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { plainReading } from "../../shared/exchange/draft.ts";
import { sovplanTables } from "../../shared/exchange/formats/sovplan-tables.ts";
import { guarded, unguarded } from "../../shared/exchange/guard.ts";
import type { Workbook } from "../../shared/exchange/workbook.ts";
import { csvRows, csvTable } from "../../shared/exchange/write/csv.ts";
import { inventoryOut } from "../../shared/exchange/write/inventory-tables.ts";
import { ownPlan } from "../../shared/exchange/write/own-plan.ts";
import { choose, everything } from "../../shared/exchange/write/selection.ts";
import type { OutTable } from "../../shared/exchange/write/table.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { makePlan, makeWorkload } from "../../shared/samples/make.ts";
import { disguises, formulaStarts, randomInventory } from "./random-inventory.ts";
import { readHere } from "./read-here.ts";
import { writeArchive } from "./write-archive.ts";
import { encodeText, unwritable } from "./write-text.ts";
import { writeWorkbook } from "./write-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-write-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readBack = async (bytes: Uint8Array, name: string): Promise<Workbook> => ({
  ...(await readHere(bytes, name)),
  digest: name,
});

type Inventory = Pick<Plan, "groups" | "workloads" | "dataSets" | "dependencies">;
const tablesOf = (plan: Inventory): OutTable[] =>
  inventoryOut(choose({ ...plan, commitments: [], waves: [] }, everything));
const xlsxOf = (plan: Inventory): Promise<Uint8Array> => writeWorkbook(tablesOf(plan), "Plan", "2026-11-21");
/** As a page saves them: the text files of all tables in one archive. */
const csvOf = (plan: Inventory): Uint8Array =>
  writeArchive(
    tablesOf(plan).map((table) => ({ name: `${table.id}.csv`, bytes: encodeText(csvTable(table), "utf-8") })),
  );
const inventoryIn = async (bytes: Uint8Array, name: string) =>
  ownPlan(sovplanTables.read(await readBack(bytes, name), plainReading).drafts);

const inventory = ({ groups, workloads, dataSets, dependencies }: Inventory): Inventory => ({
  groups,
  workloads,
  dataSets,
  dependencies,
});

describe("the inventory, written and read back", () => {
  it("is the same from a workbook, to the letter, whatever its texts are; and writes the same bytes again", async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory(), async (plan) => {
        const bytes = await xlsxOf(plan);
        const back = await inventoryIn(bytes, "plan.xlsx");
        expect(inventory(back)).toEqual(inventory(plan));
        expect(Buffer.from(await xlsxOf(back)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("is the same from text files in an archive", async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory(), async (plan) => {
        const bytes = csvOf(plan);
        const back = await inventoryIn(bytes, "plan.zip");
        expect(inventory(back)).toEqual(inventory(plan));
        expect(Buffer.from(csvOf(back)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it("writes decomposed Hangul composed, as every reader takes it", async () => {
    const plan = makePlan({ workloads: [makeWorkload({ name: "한글".normalize("NFD") })] });
    const back = await inventoryIn(await xlsxOf(plan), "plan.xlsx");
    expect(back.workloads[0]!.name).toBe("한글".normalize("NFC"));
  });

  it.skipIf(!existsSync("/usr/bin/unzip"))("says neither who made the workbook nor where (unzip)", async () => {
    const bytes = await xlsxOf(makePlan());
    const path = join(folder, "named.xlsx");
    writeFileSync(path, bytes);
    const { stdout } = spawnSync("unzip", ["-p", path, "docProps/*"], { encoding: "utf8" });
    expect(stdout).toContain("Sovplan");
    const { env } = process;
    for (const secret of [folder, env["USER"], env["HOSTNAME"], env["LOGNAME"]])
      if (secret !== undefined && secret.length > 3) expect(stdout).not.toContain(secret);
    expect(stdout.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["2026-11-21T", "2026-11-21T"]);
  });
});

describe("text that a spreadsheet would compute", () => {
  it("is guarded by one apostrophe, which comes off again and leaves every other one", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...formulaStarts, ...disguises, "a", "1", "'") }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^[\s\u00a0]*[=+\-@]/);
      }),
    );
    expect(csvRows([[-5, "-5", "'=1", "it's", null, true]])).toBe(`-5,"'-5","''=1","it's",,true\r\n`);
  });

  const cells = formulaStarts.flatMap((start) =>
    disguises.flatMap((disguise) => [`${disguise}${start}1+1`, `${disguise}${start}cmd|' /C calc'!A0`]),
  );
  const office = "/usr/bin/soffice";
  it.skipIf(!existsSync(office))(
    "holds no formula and no link when LibreOffice opens it (libreoffice-calc)",
    async () => {
      expect(cells.length).toBeGreaterThanOrEqual(200);
      const plan = makePlan({ workloads: cells.map((note, at) => makeWorkload({ number: at + 1, name: note, note })) });
      const [table] = tablesOf(plan);
      writeFileSync(join(folder, "out.xlsx"), await xlsxOf(plan));
      writeFileSync(join(folder, "out.csv"), encodeText(csvTable(table!), "utf-8"));
      // what it would look like without a guard: the test must be able to see a formula
      writeFileSync(join(folder, "control.csv"), "\ufeffname\r\n=1+1\r\n");
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
      const convert = (...words: string[]) =>
        spawnSync(office, [profile, "--headless", "--convert-to", "fods", "--outdir", folder, ...words], {
          cwd: folder,
          timeout: 120_000,
        });
      // comma, quotation mark, UTF-8, and formulae computed where there are any
      convert(
        "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,,true",
        "out.csv",
        "control.csv",
      );
      const opened = (name: string): string => readFileSync(join(folder, name), "utf8");
      expect(opened("control.fods")).toMatch(/table:formula/);
      const csv = opened("out.fods");
      convert("out.xlsx");
      for (const text of [csv, opened("out.fods")]) {
        expect(text).toContain("cmd|");
        expect(text).not.toMatch(/table:formula|table:table-source|xlink:href="(?!#)/);
      }
    },
    300_000,
  );
});

describe("Korean Windows text", () => {
  it("names every character it lacks, and composes Hangul first", () => {
    expect(unwritable(["한글".normalize("NFD"), "똠방각하", "ⓐ"])).toEqual([]);
    expect(unwritable(["a😀b😀", "é"])).toEqual([
      { character: "😀", count: 2 },
      { character: "é", count: 1 },
    ]);
    expect(Buffer.from(encodeText("펲😀", "cp949")).at(-1)).toBe("?".charCodeAt(0));
  });

  it("is read back by its bytes alone", async () => {
    const plan = makePlan({ workloads: [makeWorkload({ name: "쀍 기록 서버", note: "=합계" })] });
    const [table] = tablesOf(plan);
    const book = await readBack(encodeText(csvTable(table!), "cp949"), "workloads.csv");
    expect(book.encoding).toBe("cp949");
    expect(inventory(ownPlan(sovplanTables.read(book, plainReading).drafts))).toEqual(inventory(plan));
  });
});
