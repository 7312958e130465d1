import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { conversionOf } from "../engines/eligibility/certificate.ts";
import { makePlan, makeWorkload } from "../samples/make.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { dictionary } from "../text/dictionary.ts";
import { sayIn } from "../text/text.ts";
import type { Block, ReportDocument, Section } from "./document.ts";
import { planDocument, producer } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const agencyPlan = makeAgencyPlan(catalogue);
const languages = ["ko", "en"] as const;
const whole = {
  ko: planDocument(makeReportInput(agencyPlan, catalogue, "ko")),
  en: planDocument(makeReportInput(agencyPlan, catalogue, "en")),
};
const bare = {
  ko: planDocument(makeReportInput(makePlan({ workloads: [makeWorkload()] }), catalogue, "ko")),
  en: planDocument(makeReportInput(makePlan({ workloads: [makeWorkload()] }), catalogue, "en")),
};
const numbers = [...Array.from({ length: 21 }, (_, index) => String(index)), ..."ABCDEFGHI"];

describe.each(languages)("the plan document, %s", (language) => {
  it("has sections 0 to 20 and appendices A to I, in order, whatever is known", () => {
    expect(whole[language].sections.map(({ number }) => number)).toEqual(numbers);
    expect(bare[language].sections.map(({ number }) => number)).toEqual(numbers);
  });

  it("says in every section why it is empty, before anything is placed", () => {
    for (const { number, blocks } of bare[language].sections) {
      expect(blocks, number).not.toHaveLength(0);
      expect(words(blocks).join("").length, number).toBeGreaterThan(number === "2" ? -1 : 20);
    }
    const why = dictionary["report.not-placed-why"][language];
    for (const number of ["9", "10", "13", "19"]) expect(words(section(bare[language], number).blocks)).toContain(why);
    expect(words(section(bare[language], "11").blocks)).toContain(dictionary["report.no-waves-why"][language]);
  });

  it("leaves no key, no gap and no blank cell behind", () => {
    for (const document of [whole[language], bare[language]]) {
      for (const text of words(document.sections.flatMap(({ blocks }) => blocks))) {
        expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
        expect(Object.hasOwn(dictionary, text), text).toBe(false);
      }
      for (const { number, columns, rows } of tables(document)) {
        expect(rows.length, number).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row, number).toHaveLength(columns.length);
          for (const cell of row) expect(cell.trim(), `table ${number}: ${row.join(" | ")}`).not.toBe("");
        }
      }
    }
  });

  it("numbers tables and figures within their section and names a source under each but document control", () => {
    for (const { number, blocks } of whole[language].sections) {
      const found = blocks.filter((block) => block.kind === "table");
      expect(found.map((table) => table.number)).toEqual(found.map((_, index) => `${number}-${index + 1}`));
      for (const table of found) if (number !== "0") expect(table.source, table.number).toBeTruthy();
      for (const block of blocks) if (block.kind === "figure") expect(block.source, block.number).toBeTruthy();
    }
  });

  it("names every workload, namesakes apart, and prints an unknown size as not known", () => {
    const rows = section(whole[language], "A").blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const firsts = rows.map((row) => row[0]!);
    for (const { name } of agencyPlan.workloads) expect(firsts.some((first) => first.startsWith(name))).toBe(true);
    expect(firsts).toContain("쌍둥이 (w-4)");
    expect(firsts).toContain("쌍둥이 (w-5)");
    const unknown = dictionary["report.unknown"][language];
    expect(rows[5]![2]!.startsWith(`${unknown} /`)).toBe(true);
  });

  it("prints no sovereignty score without overall level and weakest objective in the same cell", () => {
    const list = tables(whole[language]).find(({ number }) => number === "8-1")!;
    const scores = list.rows.map((row) => row[5]!).filter((cell) => cell !== dictionary["report.unknown"][language]);
    expect(scores.length).toBeGreaterThan(0);
    for (const score of scores) expect(score).toMatch(/% · SEAL \d(–\d)? · SOV-\d/);
  });

  it("prints coverage beside the totals, and the five years only where the month is computable", () => {
    const { placement } = makeReportInput(agencyPlan, catalogue, language);
    const [month, year, five] = tables(whole[language]).find(({ number }) => number === "13-1")!.rows;
    for (const row of [month!, year!, five!]) expect(row[2]).toMatch(/\d %/);
    expect(placement?.monthly?.low).toBeGreaterThan(0);
    const low = (row: readonly string[]): number => Number(row[1]!.split("–")[0]!.replaceAll(",", ""));
    expect(low(month!)).toBe(placement!.monthly!.low);
    expect(low(year!)).toBe(12 * placement!.monthly!.low);
    expect(low(five!)).toBe(60 * placement!.monthly!.low);
  });

  it("prints how a certificate from before the grades was read", () => {
    const used = new Set(
      makeReportInput(agencyPlan, catalogue, language).placement!.byRegion.map(({ region }) => region.split(":")[0]),
    );
    const sentences = catalogue.certifications
      .filter(({ provider }) => used.has(provider))
      .flatMap((certificate) => conversionOf(certificate) ?? []);
    expect(sentences.length).toBeGreaterThan(0);
    const printed = words(section(whole[language], "15").blocks).join("\n");
    for (const sentence of sentences) expect(printed).toContain(sayIn(language, sentence));
  });

  it("gives every excluded provider its commonest reason", () => {
    const { excluded } = makeReportInput(agencyPlan, catalogue, language);
    expect(excluded.length).toBeGreaterThan(3);
    const printed = tables(whole[language]).find(
      ({ caption }) => caption === dictionary["report.t-excluded"][language],
    )!.rows;
    const names = printed.map((row) => row[2]).join(", ");
    for (const { provider, reason } of excluded) {
      expect(reason).not.toBeNull();
      expect(names).toContain(catalogue.providers.find(({ id }) => id === provider)!.name[language]);
    }
    expect(printed.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(excluded.length);
  });

  it("asks on the first page what section 20 asks", () => {
    const asked = tables(whole[language])
      .find(({ number }) => number === "20-1")!
      .rows.map((row) => row[1]!);
    const summary = words(section(whole[language], "1").blocks).join("\n");
    expect(asked.length).toBeGreaterThan(1);
    for (const question of asked) expect(summary).toContain(question);
  });
});

it("prints no total and no zero where prices cannot be converted, and says why", () => {
  const input = makeReportInput({ ...agencyPlan, fxRates: [] }, catalogue, "ko");
  expect(input.placement!.monthly).toBeNull();
  const document = planDocument(input);
  const rows = tables(document).find(({ number }) => number === "13-1")!.rows;
  for (const row of rows) expect(row[1]).toBe("산출 불가");
  const all = words(document.sections.flatMap(({ blocks }) => blocks)).join("\n");
  for (const { columns, rows } of tables(document))
    for (const row of rows)
      columns.forEach(({ head }, index) => {
        if (/비용|금액/.test(head)) expect(row[index], row.join(" | ")).not.toMatch(/^₩?0(\.0+)?(원| \(|$)/);
      });
  expect(all).toContain(sayIn("ko", input.cost!.because!));
  expect(
    tables(document)
      .find(({ number }) => number === "13-3")!
      .rows.some((row) => row[1]!.startsWith("산출 불가 (")),
  ).toBe(true);
});

it("says aloud which placements do not pass on their cut-over day, in sections 1, 14 and 20 and appendix E", () => {
  const late = {
    ...agencyPlan,
    waves: agencyPlan.waves.map((wave) => ({ ...wave, start: "2039-01-03", cutOver: "2039-01-14" })),
  };
  const input = makeReportInput(late, catalogue, "ko");
  const count = [...input.cells.values()].filter(({ verdict }) => verdict !== "pass").length;
  expect(count).toBeGreaterThan(0);
  const document = planDocument(input);
  for (const number of ["1", "14", "20"])
    expect(words(section(document, number).blocks).join("\n"), number).toMatch(
      new RegExp(`통과하지 못한 배치 ${count}개`),
    );
  expect(words(section(document, "E").blocks).join("\n")).toContain(`(워크로드 ${count}개)`);
});

it("groups what could not be placed by reason and names each of them in appendix E", () => {
  const { placement } = makeReportInput(agencyPlan, catalogue, "ko");
  const rows = tables(whole.ko).find(({ caption }) => caption === dictionary["report.t-unplaced"].ko)!.rows;
  expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(placement!.unplaced.length);
  const all = words(section(whole.ko, "E").blocks).join("\n");
  for (const { workload } of placement!.unplaced)
    expect(all).toContain(agencyPlan.workloads.find(({ id }) => id === workload)!.name);
});

it.each(languages)("lists every verdict set by hand with rule, place, reason and who decides, %s", (language) => {
  const [first] = agencyPlan.scenarios;
  const workload = agencyPlan.workloads[0]!;
  const set = { workload: workload.id, verdict: "pass" as const, reason: "공문 2026-113" };
  const overrides = [
    { ...set, rule: "kr-csap-2023/csap-grade", region: null, decidedBy: "정보보안담당관" },
    { ...set, rule: "residency", region: null, decidedBy: null },
  ];
  const plan = { ...agencyPlan, scenarios: [{ ...first!, overrides }] };
  const document = planDocument(makeReportInput(plan, catalogue, language));
  const table = tables(document).find(({ caption }) => caption === dictionary["report.t-overrides"][language])!;
  expect(table.rows.map((row) => [row[0], row[4], row[5]])).toEqual([
    [workload.name, "공문 2026-113", "정보보안담당관"],
    [workload.name, "공문 2026-113", dictionary["report.not-signed"][language]],
  ]);
  expect(table.rows[0]![1]).toContain("kr-csap-2023/csap-grade");
  expect(tables(whole[language]).some(({ caption }) => caption === table.caption)).toBe(false);
});

it("is the same document for the same input", () => {
  expect(planDocument(makeReportInput(agencyPlan, catalogue, "ko"))).toEqual(whole.ko);
});

it("refuses an empty workspace with a sentence", () => {
  expect(() => planDocument(makeReportInput(makePlan(), catalogue, "ko"))).toThrow(
    expect.objectContaining({ failure: expect.objectContaining({ code: "report-empty" }) as unknown }),
  );
});

it("names the version of this product", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  }; // our own file
  expect(producer).toBe(`Sovplan ${version}`);
});

const section = (document: ReportDocument, number: string): Section =>
  document.sections.find((one) => one.number === number)!;

const tables = (document: ReportDocument) =>
  document.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "table" ? [block] : []));

/** Every text a reader would meet in these blocks. */
function words(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "paragraph":
      case "note":
      case "heading":
        return [block.text];
      case "call-out":
        return [block.title, block.text];
      case "list":
        return [...block.items];
      case "facts":
        return block.facts.flatMap(({ label, value, note }) => [label, value, ...(note === null ? [] : [note])]);
      case "contents":
        return [];
      case "table":
        return [
          block.caption,
          ...block.columns.map(({ head }) => head),
          ...block.rows.flat(),
          block.source ?? block.caption,
        ];
      case "figure":
        return [block.caption, block.drawing.title];
    }
  });
}
