import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { DecisionId, ExitTestId, ExitTriggerId, IndicatorId, RiskId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { Language } from "../model/sentence.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { entryOf } from "../text/found-entry.ts";
import { text } from "../text/text.ts";
import type { Block, ReportDocument } from "./document.ts";
import { planDocument } from "./plan-document.ts";

const catalogue = loadCatalogue(assetsFolder());
const plan = makeAgencyPlan(catalogue);
const scenario = plan.scenarios[0]!.id;
const { findings } = makeReportInput(plan, catalogue, "ko");
const finding = findings.find(({ register }) => register === "risks")!;
const entry = entryOf(finding, scenario, "ko");
if (entry.register !== "risks") throw new Error("it is a risk");
const asFound = { ...entry.row, id: RiskId.parse("rk-1") };

const printed = (change: Partial<Plan>, language: Language): ReportDocument =>
  planDocument(makeReportInput({ ...plan, ...change }, catalogue, language));
const tablesOf = (document: ReportDocument, number: string) =>
  document.sections
    .find((section) => section.number === number)!
    .blocks.filter((block): block is Extract<Block, { kind: "table" }> => block.kind === "table");
const all = (document: ReportDocument, number: string): string =>
  JSON.stringify(document.sections.find((section) => section.number === number)!.blocks);

describe("registers in the printed plan", () => {
  it("say what was taken over unchanged in the language of the document", () => {
    const inEnglish = entryOf(finding, scenario, "en");
    if (inEnglish.register !== "risks") throw new Error("it is a risk");
    const section = all(printed({ risks: [asFound] }, "en"), "14");
    expect(section).toContain(inEnglish.row.title);
    expect(section).not.toContain(asFound.title);
  });

  it("print what a person has written word for word, in either language, and propose it no more", () => {
    const own = { ...asFound, title: "우리가 고쳐 쓴 위험", status: "accepted" as const, likelihood: 1, impact: 2 };
    for (const language of ["ko", "en"] as const) {
      const document = printed({ risks: [own] }, language);
      const rows = tablesOf(document, "14").flatMap(({ rows }) => rows);
      const row = rows.find((cells) => cells[1]!.includes("우리가 고쳐 쓴 위험"))!;
      expect(row.at(-1)).toBe(text(language, "registers.status-accepted"));
      expect(row[2]).toBe("1 × 2 = 2");
      expect(rows).toHaveLength(findings.filter(({ register }) => register === "risks").length);
    }
  });

  it("mark what nobody has taken over yet as proposed", () => {
    const statuses = tablesOf(printed({}, "en"), "14").flatMap(({ rows }) => rows.map((row) => row.at(-1)));
    expect(new Set(statuses)).toEqual(new Set(["proposed"]));
  });

  it("list a decision that was taken apart from those still asked, with who and why", () => {
    const decided = {
      id: DecisionId.parse("dc-1"),
      scenario,
      origin: null,
      question: "어디에 둡니까?",
      options: [
        { text: "국내", consequence: null },
        { text: "국외", consequence: null },
      ],
      advised: 0,
      ifNot: null,
      due: null,
      body: null,
      chosen: 1,
      decidedBy: "정보화위원회",
      decidedOn: "2026-11-20",
      why: "비용",
    };
    const [asked, taken] = tablesOf(printed({ decisions: [decided] }, "ko"), "20");
    expect(JSON.stringify(asked!.rows)).not.toContain(decided.question);
    expect(taken!.rows).toEqual([["어디에 둡니까?", "국외", "정보화위원회", "2026. 11. 20.", "비용"]]);
  });

  it("print an indicator with its baseline, its source and its target, and never one without a baseline", () => {
    const indicator = {
      id: IndicatorId.parse("in-1"),
      scenario,
      origin: null,
      name: "가용률",
      unit: "%",
      baseline: 99.1,
      baselineSource: "2025년 장애 기록",
      target: 99.5,
      due: null,
    };
    const [table] = tablesOf(printed({ indicators: [indicator] }, "ko"), "19");
    expect(table!.rows[0]).toEqual(["가용률", "%", "99.1", "미상", "99.5", "미정", "2025년 장애 기록"]);
    for (const row of table!.rows) expect(row[2]).toMatch(/\d/);
  });

  it("say in the exit plan what was set and what was tried, and that nothing was where nothing is", () => {
    expect(all(printed({}, "ko"), "17")).toContain(text("ko", "report.no-exit-tests"));
    const written = printed(
      {
        exitTriggers: [
          {
            id: ExitTriggerId.parse("xt-1"),
            scenario,
            kind: "price-rise",
            indicator: "연간 인상률",
            threshold: "10 %",
            owner: null,
          },
        ],
        exitTests: [
          {
            id: ExitTestId.parse("et-1"),
            scenario,
            kind: "desk",
            on: "2026-11-02",
            scope: "민원 포털",
            outcome: "passed-with-findings",
            findings: "키 인계 절차 없음",
          },
        ],
      },
      "ko",
    );
    const rows = tablesOf(written, "17").flatMap((table) => table.rows);
    expect(rows).toContainEqual(["가격 인상", "연간 인상률", "10 %", "미정"]);
    expect(rows).toContainEqual(["2026. 11. 2.", "도상", "민원 포털", "지적 있는 통과", "키 인계 절차 없음"]);
    expect(all(written, "17")).not.toContain(text("ko", "report.no-exit-tests"));
  });
});
