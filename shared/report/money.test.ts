import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { moneyOverTime } from "../engines/money-over-time.ts";
import { assess } from "../engines/assess.ts";
import { figureById } from "../engines/figures.ts";
import { reportSwings } from "../engines/spend-report-swings.ts";
import { Commitment } from "../model/commitment.ts";
import { RequirementId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import { Procurement } from "../model/procurement.ts";
import { defaultWaveRules } from "../model/wave-rules.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { budget } from "./chapters/budget.ts";
import { dataMigration } from "./chapters/data-migration.ts";
import { procedures } from "./chapters/procedures.ts";
import type { Block, Section } from "./document.ts";
import { penFor } from "./pen.ts";

const catalogue = loadCatalogue(assetsFolder());
const agency = makeAgencyPlan(catalogue);
const seller = "nhn"; // where the sample's own scores place everything
const commitment = Commitment.parse({
  id: "c-1",
  name: "기본계약",
  provider: seller,
  currency: "KRW",
  kind: "annual",
  minimums: [2027, 2028].map((year) => ({ year, minor: 30_000_000 })),
  note: null,
});
const bought = (more: object = {}): Procurement =>
  Procurement.parse({ provider: seller, route: "catalogue", done: [], note: null, ...more });
const numbers = [
  { key: "cost.person-month", value: 9_000_000, reason: null },
  { key: "cost.effort-rehost", value: 0.2, reason: null },
  { key: "cost.training", value: 5_000_000, reason: null },
] as const;
const decided = agency.groups.map((group) => ({ ...group, disposition: group.disposition ?? ("rehost" as const) }));
const limited = (minor: number): Plan["scenarios"] => [
  {
    ...agency.scenarios[0]!,
    requirements: [
      ...agency.scenarios[0]!.requirements,
      {
        id: RequirementId.parse("r-99"),
        on: true,
        decidedBy: null,
        note: null,
        kind: "limit",
        limit: { is: "budget", perYear: { minor, currency: "KRW" } },
      },
    ],
  },
];

function written(change: Partial<Plan>, language: "ko" | "en" = "ko"): { money: Section; buying: Section; plan: Plan } {
  const plan = { ...agency, groups: decided, assumptions: [...numbers], ...change };
  const input = makeReportInput(plan, catalogue, language);
  const pen = penFor(input);
  return { money: budget(input, pen), buying: procedures(input, pen), plan };
}
type Table = Extract<Block, { kind: "table" }>;
const tables = ({ blocks }: Section): Table[] => blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const tableOf = (section: Section, column: string): Table =>
  tables(section).find(({ columns }) => columns.some(({ head }) => head === column))!;
const texts = ({ blocks }: Section): string =>
  blocks.map((block) => ("text" in block ? block.text : "items" in block ? block.items.join("\n") : "")).join("\n");
const amounts = (cell: string): number[] => cell.split("–").map((word) => Number(word.replaceAll(",", "")));

describe("section 13", () => {
  it("prints fiscal years whose columns add up to the last won and equal the results", () => {
    const { money, plan } = written({
      scenarios: limited(40_000_000),
      commitments: [commitment],
      waveRules: { ...defaultWaveRules, doubleRunningDays: 30 },
    });
    const table = tableOf(money, "예산 한도");
    const results = moneyOverTime(assess(plan, catalogue, plan.scenarios[0]!));
    expect(table.rows).toHaveLength(results.years.length);
    table.rows.forEach((row, at) => {
      const { paid, standing } = results.years[at]!;
      // year, waves, then the parts, their sum, the budget and the word
      const [sum, limit, word] = row.slice(-3);
      const parts = row.slice(2, -3).map((cell) => amounts(cell));
      expect(amounts(sum!)).toEqual(paid!.low === paid!.high ? [paid!.low] : [paid!.low, paid!.high]);
      expect(parts.reduce((all, cell) => all + cell[0]!, 0)).toBe(paid!.low);
      expect(parts.reduce((all, cell) => all + cell.at(-1)!, 0)).toBe(paid!.high);
      expect(limit).toBe("40,000,000");
      expect(word).toBe({ within: "예산 안", over: "예산 초과", open: "판단 불가", "no-budget": "" }[standing]);
    });
    expect(results.years[0]!.standing).toBe("over");
  });

  it("says what is not there instead of leaving it out: a budget, a commitment, today's cost", () => {
    const { money } = written({ fxRates: [] });
    expect(texts(money)).toContain("연간 예산 한도를 아무도 정하지 않아");
    expect(texts(money)).toContain("약정 계약이 등록되지 않았습니다");
    expect(texts(money)).toContain("현행 비용을 아는 바가 없어");
  });

  it("prints how far the sum moves by rate, use and price, the rates, the commitment and what today's cost rests on", () => {
    const { money } = written({ commitments: [commitment] });
    const captions = tables(money).map(({ caption }) => caption);
    for (const word of ["민감도", "적용 환율", "약정 소진", "현행 비용의 가정"])
      expect(`${captions.join(" ")} ${texts(money)}`).toContain(word);
    const swings = tableOf(money, "요인").rows;
    expect(swings.map(([name]) => name)).toEqual(["사용량 ±20 %", "단가 ±10 %"]);
    for (const [, low, base, high] of swings) {
      expect(amounts(low!)[0]).toBeLessThan(amounts(base!)[0]!);
      expect(amounts(high!)[0]).toBeGreaterThan(amounts(base!)[0]!);
    }
    const drawn = money.blocks.flatMap((block) => (block.kind === "figure" ? [block.drawing] : []));
    expect(drawn).toHaveLength(2);
    for (const { title } of drawn) expect(title).not.toBe("");
  });

  it("has a figure behind every sum that moves, found by its id", () => {
    const assessment = assess(
      { ...agency, groups: decided, assumptions: [...numbers] },
      catalogue,
      agency.scenarios[0]!,
    );
    for (const { figures, low, high } of reportSwings(assessment)) {
      const found = figures.map((id) => figureById(assessment, id));
      expect(found.map((figure) => figure?.id)).toEqual(figures);
      expect(found.map((figure) => figure?.value?.low)).toEqual([low!.low, high!.low]);
    }
    expect(figureById(assessment, "cost/swing/price@2/low")).toBeNull();
  });

  it("never prints a nought for what is not known", () => {
    const { money } = written({ groups: agency.groups });
    const months = tableOf(money, "누적 지출");
    const february = months.rows.find(([month]) => month === "2027-02")!;
    expect(february.filter((cell) => cell === "산출 불가")).toHaveLength(3);
    expect(tables(money).flatMap(({ rows }) => rows.flat())).not.toContain("");
  });
});

describe("section 12", () => {
  it("says what is copied ahead and from when, and what cannot be told, data set by data set", () => {
    const waveSettings = { ...agency.waveSettings, windowHours: 0.1 };
    const of = (share: number | null) => {
      const assumptions = share === null ? [] : [{ key: "waves.daily-change", value: share, reason: null } as const];
      const plan = { ...agency, waveSettings, assumptions };
      const input = makeReportInput(plan, catalogue, "ko");
      return tableOf(dataMigration(input, penFor(input)), "늦어도 복제 시작").rows;
    };
    const [whole, set] = of(0.001);
    expect(whole!.slice(0, 2)).toEqual(["1", "차수 전체"]);
    expect([whole![4], whole!.at(-1)]).toEqual(["2027. 2. 14.", "미리 복제 후 변경분"]);
    expect(set!.slice(0, 3)).toEqual(["1", "민원 접수", "120"]);
    expect(of(null)[0]!.slice(5)).toEqual(["산출 불가", expect.stringContaining("아무도 입력하지 않아")]);
  });
});

describe("section 18", () => {
  const known = [
    { key: "procurement.project-plan", value: 14, reason: "지난해 실적" },
    { key: "procurement.fee-estimate", value: 7, reason: null },
    { key: "procurement.budget", value: 0, reason: null },
  ] as const;

  it("dates every step of every wave backwards, and calls out what is overdue", () => {
    const { buying } = written({
      procurements: [bought({ done: [{ step: "project-plan", on: "2026-10-01" }] })],
      assumptions: [...known],
    });
    const [row] = tableOf(buying, "계약 방식").rows;
    expect(row!.slice(0, 5)).toEqual([
      "1",
      "NHN클라우드",
      "카탈로그계약",
      "완료 2026. 10. 1.",
      "기한 경과 2026. 11. 12.",
    ]);
    expect(row!.at(-1)).toBe("2027. 2. 1.");
    const warning = buying.blocks.find((block) => block.kind === "call-out")!;
    expect(warning).toMatchObject({ tone: "warning", title: "기한 경과 1건" });
    const durations = tableOf(buying, "일수").rows;
    expect(durations).toContainEqual(["사업계획 기간", "14", "지난해 실적"]);
    expect(durations).toContainEqual(["사전협의 기간", "30", "확인하지 않은 값"]);
  });

  it("says for whom nobody has decided how it is bought, and that there are no waves", () => {
    expect(texts(written({}).buying)).toContain("계약 방식을 아무도 정하지 않아");
    const none = written({ waves: [] }).buying;
    expect(texts(none)).toContain("전환 차수를 아직 정하지 않았습니다");
    expect(tables(none)).toEqual([]);
  });

  it("has an EU tender's own steps, in English", () => {
    const { buying } = written(
      { agency: { ...agency.agency, edition: "eu" }, procurements: [bought({ route: "tender" })] },
      "en",
    );
    const heads = tableOf(buying, "Route").columns.map(({ head }) => head);
    expect(heads).toEqual(
      expect.arrayContaining(["publication, until tenders close", "evaluation and award", "standstill"]),
    );
    expect(heads).not.toContain("prior consultation");
  });
});
