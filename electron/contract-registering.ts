import type { Client } from "../shared/contract/client.ts";
import type { ScenarioId } from "../shared/model/id.ts";

type Asking = Pick<Client, "call" | "run">;
type Asked = Asking & Readonly<{ scenario: ScenarioId; note: (name: string, value: unknown) => void }>;

/** Everything that can be asked about registers. */
export async function dayOfRegistering({ call, scenario, note }: Asked): Promise<void> {
  note("registers", await call("registers.list", { scenario }));
  note("proposals", await call("registers.proposals", { scenario }));
}

const first = async ({ call }: Asking): Promise<ScenarioId> => (await call("scenarios.list", {}))[0]!.id;
const risk = { id: null, origin: null, owner: null, title: "정전", cause: null, likelihood: 2, impact: 5, measure: "자가 발전", residual: 5, trigger: null, status: "open" } as const; // prettier-ignore
const decision = {
  id: null,
  origin: null,
  question: "언제 시작합니까?",
  options: [
    { text: "봄", consequence: null },
    { text: "가을", consequence: "예산이 다음 해로 넘어갑니다." },
  ],
  advised: 0,
  ifNot: null,
  due: "2027-01-31",
  body: "정보화위원회",
  chosen: null,
  decidedBy: null,
  decidedOn: null,
  why: null,
};
const question = { id: null, origin: null, question: "누가 운영합니까?", asked: null, due: null, answer: null, answeredOn: null }; // prettier-ignore
const indicator = { id: null, origin: null, name: "가용률", unit: "%", baseline: 99.1, baselineSource: "2025년 장애 기록", target: 99.5, due: null }; // prettier-ignore
const trigger = { id: null, kind: "price-rise" as const, indicator: "연간 인상률", threshold: "10 %", owner: "정보화담당관실" }; // prettier-ignore
const test = { id: null, kind: "desk" as const, on: "2026-11-02", scope: "민원 포털", outcome: "passed-with-findings" as const, findings: "키 인계 절차가 없음" }; // prettier-ignore

/** Every call of registers and of the exit plan that changes the workspace; of two that are there one is taken away. */
export const registeringChanges: Readonly<Record<string, (given: Asking) => Promise<unknown>>> = {
  "risks.save": async (given) => given.call("risks.save", { ...risk, scenario: await first(given) }),
  "risks.remove": async (given) => {
    const row = { ...risk, scenario: await first(given) };
    const { id } = await given.call("risks.save", row);
    await given.call("risks.save", { ...row, title: "홍수" });
    return given.call("risks.remove", { ids: [id] });
  },
  "decisions.save": async (given) => given.call("decisions.save", { ...decision, scenario: await first(given) }),
  "decisions.remove": async (given) => {
    const row = { ...decision, scenario: await first(given) };
    const { id } = await given.call("decisions.save", row);
    await given.call("decisions.save", { ...row, chosen: 1 });
    return given.call("decisions.remove", { ids: [id] });
  },
  "questions.save": async (given) => given.call("questions.save", { ...question, scenario: await first(given) }),
  "questions.remove": async (given) => {
    const row = { ...question, scenario: await first(given) };
    const { id } = await given.call("questions.save", row);
    await given.call("questions.save", { ...row, asked: "운영 부서" });
    return given.call("questions.remove", { ids: [id] });
  },
  "indicators.save": async (given) => given.call("indicators.save", { ...indicator, scenario: await first(given) }),
  "indicators.remove": async (given) => {
    const row = { ...indicator, scenario: await first(given) };
    const { id } = await given.call("indicators.save", row);
    await given.call("indicators.save", { ...row, target: null });
    return given.call("indicators.remove", { ids: [id] });
  },
  "exit-triggers.save": async (given) => given.call("exit-triggers.save", { ...trigger, scenario: await first(given) }),
  "exit-triggers.remove": async (given) => {
    const row = { ...trigger, scenario: await first(given) };
    const { id } = await given.call("exit-triggers.save", row);
    await given.call("exit-triggers.save", { ...row, threshold: null });
    return given.call("exit-triggers.remove", { ids: [id] });
  },
  "exit-tests.save": async (given) => given.call("exit-tests.save", { ...test, scenario: await first(given) }),
  "exit-tests.remove": async (given) => {
    const row = { ...test, scenario: await first(given) };
    const { id } = await given.call("exit-tests.save", row);
    await given.call("exit-tests.save", { ...row, outcome: "failed" });
    return given.call("exit-tests.remove", { ids: [id] });
  },
  "registers.adopt": async (given) => {
    const scenario = await first(given);
    const { findings } = await given.call("registers.proposals", { scenario });
    return given.call("registers.adopt", { scenario, origins: findings.slice(0, 3).map(({ origin }) => origin) });
  },
};
