import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "../../shared/contract/contract.ts";
import { figureById } from "../../shared/engines/figures.ts";
import type { Cell } from "../../shared/exchange/workbook.ts";
import type { ScenarioId } from "../../shared/model/id.ts";
import { Plan } from "../../shared/model/plan.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { redacted } from "../../shared/report/redact.ts";
import { figureValue } from "../../shared/text/figure.ts";
import { readWorkbook } from "../files/read.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { assessments } from "./assessments.ts";
import { type DeskForTests, openDesk } from "./desk-for-tests.ts";
import { hiddenCopy, inputOf, openPlan } from "./printed.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-annex-"));
const calm: Job = { progress: () => undefined, signal: new AbortController().signal };
let desk: DeskForTests;
let scenario: ScenarioId;

beforeAll(async () => {
  const copyOf = await sampleWorkspace(folder, "korea");
  desk = openDesk(folder);
  await desk.session.open(copyOf(join(folder)));
  scenario = desk.session.plan().scenarios[0]!.id;
}, 200_000);
afterAll(() => {
  desk.session.close();
  rmSync(folder, { recursive: true, force: true });
});

const results = () => assessments({ ...desk.session, solved: () => null });
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const qpdf = spawnSync("qpdf", ["--version"]).error === undefined;

/** A made file as it lies, and its bytes. */
function fileOf(file: Parameters<DeskForTests["desk"]["read"]>[0], name: string) {
  const { bytes } = desk.desk.read(file);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes };
}

/** Every sheet as rows of words, read by the reader that reads anybody's files. */
async function sheetsOf(path: string): Promise<Map<string, string[][]>> {
  const book = await readWorkbook({ path, name: "annex.xlsx" }, calm);
  const word = (cell: Cell): string => (cell === null ? "" : typeof cell === "object" ? cell.date : String(cell));
  return new Map(book.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(word))]));
}
const figuresOf = (sheets: ReadonlyMap<string, string[][]>): Map<string, string[]> =>
  new Map([...sheets].find(([name]) => name.includes("Figures"))![1].map((row) => [row[0]!, row]));

describe("the annex", () => {
  let figures: Map<string, string[]>;
  beforeAll(async () => {
    const { file, sheets } = await desk.work("report.annex", { scenario, language: "ko" });
    const found = await sheetsOf(fileOf(file, "annex.xlsx").path);
    expect(found.size).toBe(sheets);
    figures = figuresOf(found);
  }, 300_000);

  it("holds every printed figure under its id with the printed value, and the month of each placed workload", () => {
    const input = { ...inputOf(openPlan(desk.session, results()), scenario), language: "ko" as const };
    const listed = planDocument(input)
      .sections.flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === "table" && block.figures && block.number.startsWith("B-"));
    if (listed?.kind !== "table") throw new Error("appendix B lists no figures");
    expect(listed.rows.length).toBeGreaterThan(100);
    expect(listed.figures).toEqual(listed.rows.map(([id]) => id));
    const assessment = results().assessment(scenario);
    for (const [id, , value] of listed.rows) {
      const [low, high, unit] = figures.get(id!)!.slice(4);
      const figure = figureById(assessment, id!)!;
      expect(figureValue("ko", figure), id).toBe(value);
      const minor = /^(EUR|USD)/.test(unit!) ? 100 : 1;
      if (figure.value === null) expect([low, high], id).toEqual(["", ""]);
      else {
        expect(Number(low) * minor, id).toBeCloseTo(figure.value.low, 4);
        expect(Number(high) * minor, id).toBeCloseTo(figure.value.high, 4);
      }
    }
    const { placements } = desk.session.plan().scenarios[0]!;
    expect(placements.length).toBeGreaterThan(300);
    for (const { workload, region } of placements) expect(figures.has(`cost/${workload}@${region}`)).toBe(true);
  });

  it("comes to the won to what section 13 prints and the JSON plan says", () => {
    const months = [...figures.values()].filter(([id]) => /^cost\/w-\d+@/.test(id!));
    const sum = (at: number): number => months.reduce((total, row) => total + Number(row[at]), 0);
    const plan = figures.get("cost/plan")!;
    const { monthly } = results().placement(scenario)!;
    expect([sum(4), sum(5)].map(Math.round)).toEqual([monthly!.low, monthly!.high]);
    expect([Number(plan[4]), Number(plan[5])].map(Math.round)).toEqual([monthly!.low, monthly!.high]);
  });

  it("says where each figure came from and of what it was made", () => {
    const month = figures.get("cost/plan")!;
    expect(month[7]).not.toBe("");
    expect(month[8]).toMatch(/cost\//);
    expect(month[9]).toMatch(/\d{4}-\d\d-\d\d/);
  });

  it("is the same file for the same plan", async () => {
    const twice = [];
    for (let at = 0; at < 2; at += 1) {
      const { file } = await desk.work("report.annex", { scenario, language: "ko" });
      twice.push(createHash("sha256").update(desk.desk.read(file).bytes).digest("hex"));
    }
    expect(twice[0]).toBe(twice[1]);
  });
});

describe("a copy with names hidden", () => {
  it("is a plan as any other, with every figure the same", () => {
    const plan = desk.session.plan();
    expect(Plan.safeParse(redacted(plan, "ko")).error?.issues.slice(0, 3)).toBeUndefined();
    const open = openPlan(desk.session, results());
    const hidden = hiddenCopy(open, "ko");
    const [a, b] = [open, hidden].map(({ results }) => results.reportInput(scenario));
    expect(b!.digest).toBe(a!.digest);
    expect(b!.placement?.monthly).toEqual(a!.placement?.monthly);
    expect(b!.placement?.value).toBe(a!.placement?.value);
    expect(b!.cost?.value).toEqual(a!.cost?.value);
    expect(b!.lockIn.total?.value).toEqual(a!.lockIn.total?.value);
    expect(b!.waves.waves.map(({ wave }) => [wave.cutOver, wave.workloads.length])).toEqual(
      a!.waves.waves.map(({ wave }) => [wave.cutOver, wave.workloads.length]),
    );
    expect([...b!.cells.values()].map(({ verdict }) => verdict)).toEqual(
      [...a!.cells.values()].map(({ verdict }) => verdict),
    );
  });

  it.each(["ko", "en"] as const)(
    "names nothing of the house in PDF, JSON or XLSX, %s",
    async (language) => {
      const names = namesOf(desk.session.plan());
      expect(names.length).toBeGreaterThan(1500);
      const report = await desk.work("report.write", { scenario, language, redacted: true });
      const annex = await desk.work("report.annex", { scenario, language, redacted: true });
      const pdf = fileOf(report.file, `hidden-${language}.pdf`).path;
      const sheets = await sheetsOf(fileOf(annex.file, `hidden-${language}.xlsx`).path);
      const written = [["XLSX", [...sheets].flatMap(([name, rows]) => [name, ...rows.flat()]).join("\n")]];
      if (poppler)
        written.push(["PDF", spawnSync("pdftotext", [pdf, "-"], { encoding: "utf8", maxBuffer: 1e9 }).stdout]);
      if (qpdf)
        written.push([
          "JSON",
          spawnSync("qpdf", ["--show-attachment=plan.json", pdf], { encoding: "utf8", maxBuffer: 1e9 }).stdout,
        ]);
      for (const [kind, text] of written) {
        expect(text!.length).toBeGreaterThan(10_000);
        expect(leaked(text!, names).slice(0, 10), kind).toEqual([]);
      }
      expect(desk.desk.nameOf(report.file)).toMatch(language === "ko" ? /_가림\.pdf$/ : /_hidden\.pdf$/);
      // and what is not hidden has them
      const open = await desk.work("report.write", { scenario, language });
      const whole = fileOf(open.file, `open-${language}.pdf`).path;
      if (poppler)
        expect(
          leaked(spawnSync("pdftotext", [whole, "-"], { encoding: "utf8", maxBuffer: 1e9 }).stdout, names).length,
        ).toBeGreaterThan(300);
    },
    300_000,
  );
});

/** Every name of the agency's own house. */
function namesOf(plan: Plan): string[] {
  return [
    ...plan.groups.flatMap(({ name, ownerUnit }) => [name, ownerUnit]),
    ...plan.workloads.flatMap(({ name, hostname, ipAddresses }) => [name, hostname, ...ipAddresses]),
    ...plan.dataSets.map(({ name }) => name),
    ...plan.dependencies.flatMap(({ from, to }) =>
      [from, to].map((end) => (end.kind === "external" ? end.name : null)),
    ),
    plan.agency.unit,
  ].flatMap((name) => (name === null || name.length < 3 ? [] : [name]));
}

/** Names found in a text: Latin ones as whole words, others anywhere. Blanks count for nothing, lines break anywhere. */
function leaked(text: string, names: readonly string[]): string[] {
  const squeezed = text.replaceAll(/\s+/g, "").toLowerCase();
  return [...new Set(names)].filter((name) => {
    const wanted = name.replaceAll(/\s+/g, "").toLowerCase();
    for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
      const latin = /^[\w.-]+$/.test(wanted);
      if (!latin) return true;
      if (!/[\w.-]/.test(squeezed[at - 1] ?? "") && !/[\w.-]/.test(squeezed[at + wanted.length] ?? "")) return true;
    }
    return false;
  });
}
