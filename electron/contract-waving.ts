import type { Client } from "../shared/contract/client.ts";
import type { ScenarioId, WaveId } from "../shared/model/id.ts";
import type { RunbookTask } from "../shared/model/runbook.ts";

type Asking = Pick<Client, "call" | "run">;
type Asked = Asking & Readonly<{ scenario: ScenarioId; note: (name: string, value: unknown) => void }>;

/** Everything that can be asked about waves beside proposing and keeping them. */
export async function dayOfWaving({ call, run, scenario, note }: Asked): Promise<void> {
  const { waves } = await call("waves.current", { scenario });
  const [first, ...rest] = waves.map(({ wave }) => wave);
  const moved = { ...first!, workloads: first!.workloads.slice(1) };
  note("waves checked", await call("waves.check", { scenario, waves: [moved, ...rest] }));
  note("waves money", await call("waves.money", { scenario }));
  note("wave calendar", await call("waves.calendar", { scenario }));
  note("wave rules", await call("waves.rules", {}));
  note("acceptances", await call("waves.acceptances", { scenario }));
  note("teams", await call("teams.list", {}));
  note("procurements", await call("procurements.list", {}));
  note("milestones", await call("milestones.list", { scenario }));
  note("run-book", await call("runbook.list", { wave: first!.id }));
  note("run-book proposed", await call("runbook.propose", { wave: first!.id, template: null, language: "en" }));
  note("templates", await call("runbook-templates.list", {}));
  for (const as of ["csv", "ics", "msproject"] as const) {
    const written = await run("waves.export", { scenario, as, language: "ko" });
    note(`waves as ${as}`, [written, await call("files.read", { file: written.file })]);
  }
  const built = await run("handover.export", { scenario, as: "opentofu" });
  note("hand-over", [built, await call("files.read", { file: built.file })]);
}

const crew = { id: null, name: "1조", people: 4, hoursPerDay: 8, periods: [], groups: [] };
const line = { id: null, phase: "cut-over", text: "전환", owner: null, minutes: 30, done: false } as const;

/** The scenario, and a wave that is there; laid where a change before has taken all away. */
async function someWave({ call }: Asking): Promise<{ scenario: ScenarioId; wave: WaveId }> {
  const scenario = (await call("scenarios.list", {}))[0]!.id;
  const current = async () => (await call("waves.current", { scenario })).waves[0]?.wave.id;
  const there = await current();
  if (there) return { scenario, wave: there };
  const laid = { id: null, scenario, number: 1, name: "1", start: "2027-01-04", cutOver: "2027-01-05" };
  await call("waves.adopt", { scenario, waves: [{ ...laid, workloads: [], pinned: true }] });
  return { scenario, wave: (await current())! };
}

/** Breaks a rule for sure (9: a cut-over inside a freeze), and says which wave does. */
async function broken(given: Asking): Promise<{ scenario: ScenarioId; wave: WaveId | null; rule: number }> {
  const { scenario } = await someWave(given);
  const day = "2027-01-05";
  const workloads = (await given.call("workloads.list", {})).slice(0, 1).map(({ id }) => id);
  const laid = { id: null, scenario, number: 1, name: "1", start: "2027-01-04", cutOver: day, pinned: true };
  await given.call("waves.adopt", { scenario, waves: [{ ...laid, workloads }] });
  await given.call("waves.save-rules", {
    ...(await given.call("waves.rules", {})),
    freezes: [{ from: day, to: day, reason: "결산" }],
  });
  const { issues } = await given.call("waves.current", { scenario });
  const [issue] = issues;
  return { scenario, wave: issue!.wave, rule: issue!.rule };
}
const word = { acceptedBy: "정보화담당관", acceptedOn: "2026-11-20", reason: "다른 날이 없음" };

/** Every call about waves that changes the workspace, beside keeping waves and their settings. */
export const wavingChanges: Readonly<Record<string, (given: Asking) => Promise<unknown>>> = {
  "waves.save-rules": async ({ call }) => {
    const rules = await call("waves.rules", {});
    return call("waves.save-rules", {
      ...rules,
      pilotWorkloads: (rules.pilotWorkloads ?? 1) + 1,
      doubleRunningDays: 30,
    });
  },
  "waves.accept": async (given) => given.call("waves.accept", { ...(await broken(given)), ...word }),
  "waves.withdraw-acceptance": async (given) => {
    const found = await broken(given);
    await given.call("waves.accept", { ...found, ...word });
    return given.call("waves.withdraw-acceptance", found);
  },
  "teams.save": ({ call }) => call("teams.save", crew),
  "teams.remove": async ({ call }) => {
    const { id } = await call("teams.save", { ...crew, name: "2조" });
    await call("teams.save", { ...crew, name: "3조" });
    return call("teams.remove", { id });
  },
  "procurements.save": async ({ call }) => {
    const [first] = (await call("catalogue.overview", {})).providers;
    const done = [{ step: "project-plan" as const, on: "2026-10-01" }];
    const note = `${(await call("procurements.list", {})).length + 1}차 협의`;
    return call("procurements.save", { provider: first!.provider.id, route: "catalogue", done, note });
  },
  "procurements.remove": async ({ call }) => {
    const [first, second] = (await call("catalogue.overview", {})).providers.map(({ provider }) => provider.id);
    const bought = { route: "direct" as const, done: [], note: "둘째" };
    await call("procurements.save", { ...bought, provider: first! });
    await call("procurements.save", { ...bought, provider: second! });
    return call("procurements.remove", { provider: first! });
  },
  "milestones.save": async (given) =>
    given.call("milestones.save", {
      id: null,
      scenario: (await someWave(given)).scenario,
      name: "계약",
      day: "2027-01-29",
      note: null,
    }),
  "milestones.remove": async (given) => {
    const { scenario } = await someWave(given);
    const on = { id: null, scenario, day: "2027-02-26", note: null };
    const { id } = await given.call("milestones.save", { ...on, name: "착수" });
    await given.call("milestones.save", { ...on, name: "중간 보고" });
    return given.call("milestones.remove", { id });
  },
  "runbook.save": async (given) => {
    const { wave } = await someWave(given);
    const tasks: RunbookTask[] = await given.call("runbook.list", { wave });
    const kept = tasks.map(({ id, phase, text, owner, minutes, done }) => ({ id, phase, text, owner, minutes, done }));
    return given.call("runbook.save", { wave, tasks: [line, ...kept] });
  },
  "runbook-templates.save": ({ call }) =>
    call("runbook-templates.save", { id: null, name: "야간", tasks: [{ phase: "prepare", text: "{wave}", owner: null, minutes: null }] }), // prettier-ignore
  "runbook-templates.remove": async ({ call }) => {
    const { id } = await call("runbook-templates.save", { id: null, name: "주간", tasks: [] });
    await call("runbook-templates.save", { id: null, name: "휴일", tasks: [] });
    return call("runbook-templates.remove", { id });
  },
};
