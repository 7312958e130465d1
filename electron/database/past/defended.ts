import { canonicalJson } from "../../../shared/exchange/canonical.ts";
import type { Catalogue } from "../../../shared/model/catalogue.ts";
import type { FrozenPlan } from "../../../shared/model/frozen-plan.ts";
import {
  DecisionId,
  ExitTestId,
  ExitTriggerId,
  GroupId,
  IndicatorId,
  MilestoneId,
  OpenQuestionId,
  ProviderId,
  RiskId,
  RunbookTaskId,
  RunbookTemplateId,
  ScenarioId,
  TeamId,
  WaveId,
} from "../../../shared/model/id.ts";
import type { Writing } from "../database.ts";
import { saveExitTests, saveExitTriggers } from "../exit-plan.ts";
import { keepBytes } from "../kept-bytes.ts";
import { readPlan } from "../plan.ts";
import { saveApprovals, savePlanVersion } from "../plan-versions.ts";
import { saveProcurements } from "../procurements.ts";
import { saveDecisions, saveIndicators, saveOpenQuestions, saveRisks } from "../registers.ts";
import { saveReportSection, saveReportSettings } from "../report-settings.ts";
import { saveRunbook, saveRunbookTemplates } from "../runbooks.ts";
import { nextId } from "../steps.ts";
import { saveTeams } from "../teams.ts";
import { saveMilestones, saveWaveAcceptances, saveWaveRules } from "../wave-rules.ts";

const scenario = ScenarioId.parse("s-1");
const wave = WaveId.parse("wave-1");

/** What came with the seventh version, a row or two of each kind, as it stands in `v7.sql`; all of it in one step. */
export function defended(writing: Writing): void {
  saveTeams(writing, [
    {
      id: TeamId.parse(nextId(writing, "tm")),
      name: "이전 1팀",
      people: 4,
      hoursPerDay: 7.5,
      periods: [{ from: "2027-05-01", to: "2027-05-05", people: 0 }],
      groups: [GroupId.parse("g-2")],
    },
  ]);
  saveProcurements(writing, [
    {
      provider: ProviderId.parse("naver"),
      route: "catalogue",
      done: [{ step: "project-plan", on: "2026-11-02" }],
      note: null,
    },
  ]);
  saveWaveRules(writing, {
    pilotWorkloads: 1,
    minWorkloads: null,
    doubleRunningDays: 14,
    freezes: [{ from: "2027-02-06", to: "2027-02-09", reason: "설 연휴" }],
  });
  const accepted = {
    scenario,
    acceptedBy: "정보화담당관",
    acceptedOn: "2026-11-20",
    reason: "운영 시간에 여유가 있음",
  };
  saveWaveAcceptances(writing, [
    { ...accepted, wave: "wave-1", rule: 6 },
    { ...accepted, wave: null, rule: 13 },
  ]);
  saveMilestones(writing, [
    { id: MilestoneId.parse(nextId(writing, "ms")), scenario, name: "계약 체결", day: "2027-01-29", note: null },
  ]);
  saveRunbook(writing, wave, [
    {
      id: RunbookTaskId.parse(nextId(writing, "rt")),
      wave,
      position: 0,
      phase: "prepare",
      text: "백업 확인",
      owner: "이전 1팀",
      minutes: 60,
      done: true,
    },
    {
      id: RunbookTaskId.parse(nextId(writing, "rt")),
      wave,
      position: 1,
      phase: "roll-back",
      text: "주소를 되돌림",
      owner: null,
      minutes: null,
      done: false,
    },
  ]);
  saveRunbookTemplates(writing, [
    {
      id: RunbookTemplateId.parse(nextId(writing, "tp")),
      name: "우리 기관의 절차",
      tasks: [{ phase: "verify", text: "민원 한 건 접수", owner: null, minutes: 10 }],
    },
  ]);
  registers(writing);
  saveReportSettings(writing, {
    template: "K",
    style: "short",
    numbering: "marks",
    bilingual: false,
    bodyPt: 12,
    margins: { top: 30, bottom: 15, left: 20, right: 15 },
    approvers: ["담당", "과장"],
    consulted: ["예산과"],
  });
  saveReportSection(writing, { scenario, section: "16", on: false, remark: "따로 보고함" });
  frozen(writing);
}

function registers(writing: Writing): void {
  saveRisks(writing, [
    {
      id: RiskId.parse(nextId(writing, "rk")),
      scenario,
      origin: "certificate/naver",
      title: "인증 만료",
      cause: "갱신 심사 지연",
      likelihood: 2,
      impact: 4,
      owner: "정보보호과",
      measure: null,
      residual: null,
      trigger: null,
      status: "open",
    },
  ]);
  saveDecisions(writing, [
    {
      id: DecisionId.parse(nextId(writing, "dc")),
      scenario,
      origin: null,
      question: "언제 시작합니까?",
      options: [{ text: "봄", consequence: null }],
      advised: 0,
      ifNot: null,
      due: "2027-01-31",
      body: "정보화위원회",
      chosen: 0,
      decidedBy: "정보화위원회",
      decidedOn: "2026-11-19",
      why: null,
    },
  ]);
  const question = { scenario, origin: null, asked: null, due: null, answer: null, answeredOn: null };
  saveOpenQuestions(writing, [
    { ...question, id: OpenQuestionId.parse(nextId(writing, "oq")), question: "누가 운영합니까?" },
  ]);
  saveIndicators(writing, [
    {
      id: IndicatorId.parse(nextId(writing, "in")),
      scenario,
      origin: null,
      name: "가용률",
      unit: "%",
      baseline: 99.1,
      baselineSource: "2025년 장애 기록",
      target: 99.5,
      due: null,
    },
  ]);
  saveExitTriggers(writing, [
    {
      id: ExitTriggerId.parse(nextId(writing, "xt")),
      scenario,
      kind: "price-rise",
      indicator: "연간 인상률",
      threshold: "10 %",
      owner: null,
    },
  ]);
  saveExitTests(writing, [
    {
      id: ExitTestId.parse(nextId(writing, "et")),
      scenario,
      kind: "desk",
      on: "2026-11-02",
      scope: "민원 포털",
      outcome: "passed-with-findings",
      findings: "키 인계 절차가 없음",
    },
  ]);
}

/** A version of the plan, with a catalogue that knows no provider: a real one would be four hundred kilobytes of this file. */
function frozen(writing: Writing): void {
  const plan: FrozenPlan = {
    frozenFormat: 1,
    scenario,
    plan: readPlan(writing),
    prices: [{ scenario, offers: [], services: [] }],
    holidays: [{ day: "2027-02-07", name: { ko: "설날", en: "Lunar New Year" } }],
    imports: [],
    headline: [
      {
        id: "placed",
        label: { key: "difference.headline-placed", args: {} },
        unit: "count",
        value: { low: 1, high: 1 },
        day: null,
        isFigure: false,
      },
    ],
    changed: null,
  };
  const keep = (value: unknown): string => keepBytes(writing, Buffer.from(canonicalJson(value)), { packed: true });
  savePlanVersion(writing, {
    number: 1,
    scenario,
    label: "1.0",
    on: "2026-11-21",
    unit: "정보화담당관",
    reason: "결재 상신",
    inputs: "1".repeat(64),
    results: "2".repeat(64),
    plan: keep(plan),
    catalogue: keep(emptyCatalogue),
  });
  saveApprovals(writing, 1, [
    { version: 1, position: 0, title: "담당", by: "정보화과", verdict: "approved", on: "2026-11-21", note: null },
    { version: 1, position: 1, title: "과장", by: null, verdict: null, on: null, note: null },
  ]);
}

const emptyCatalogue: Omit<Catalogue, "reference" | "latency"> = {
  edition: { id: "2026-11", date: "2026-11-21", title: { ko: "빈 판", en: "Empty edition" }, digest: "0".repeat(64) },
  sources: [],
  cities: [],
  providers: [],
  certifications: [],
  regions: [],
  offers: [],
  services: [],
  benchmarks: [],
  rulePacks: [],
};
