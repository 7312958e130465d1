import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Block, ReportDocument } from "../../shared/report/document.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { makeAgencyPlan, makeReportInput } from "../../shared/samples/make-report.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { tableSetting } from "./table-setting.ts";
import { readTypesetting, typeset } from "./typeset.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-table-setting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const catalogue = loadCatalogue(assetsFolder());
const typesetting = readTypesetting(import.meta.dirname, join(assetsFolder(), "fonts"));
const whole = planDocument(makeReportInput(makeAgencyPlan(catalogue, 60), catalogue, "ko"));
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!poppler) console.warn("SKIPPED ALOUD: poppler-utils is not installed; the places of words are not compared");

/** One table of one column, whose cells are these. */
const oneLineOf = (...cells: string[]): readonly boolean[] => {
  const table: Extract<Block, { kind: "table" }> = {
    kind: "table",
    number: "1-1",
    caption: "",
    unit: null,
    columns: [
      { head: "", align: "start", width: 1 },
      { head: "", align: "end", width: 3, method: "M" },
    ],
    rows: cells.map((cell) => [cell, ""]),
    source: null,
    dense: false,
  };
  return tableSetting(table, {}, whole, typesetting.letters).oneLine;
};

describe("which rows are one line high is known before the engine sets them", () => {
  it("counts what surely fits, and nothing that could need a second line", () => {
    expect(
      oneLineOf("short", "짧은 글", "a long sentence that needs more than a quarter of the width of a page"),
    ).toEqual([true, true, false]);
  });

  it("leaves to the engine what the font cannot draw, what is broken on purpose and what is empty", () => {
    expect(oneLineOf("漢字", "one\ntwo", "tab\there", "\u2028", "")).toEqual([false, false, false, false, false]);
  });

  it.runIf(poppler)("puts every word where the engine would put it by itself", { timeout: 120_000 }, async () => {
    const document: ReportDocument = { ...whole, form: { ...whole.form, bodyPt: 11 } };
    const known = document.sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === "table" ? tableSetting(block, section, document, typesetting.letters).oneLine : [],
      ),
    );
    expect(known.filter((one) => one).length).toBeGreaterThan(known.length / 3);
    const places: string[] = [];
    for (const letters of [typesetting.letters, null]) {
      const file = join(folder, `${places.length}.pdf`);
      writeFileSync(file, (await typeset(document, { ...typesetting, letters }, null)).pdf);
      places.push(spawnSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 1e9 }).stdout);
    }
    expect(places[0]?.length).toBeGreaterThan(10_000);
    expect(places[0] === places[1]).toBe(true);
  });
});
