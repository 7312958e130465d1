import { describe, expect, it } from "vitest";
import type { LaidWave, RunbookLine } from "../../shared/contract/waving.ts";
import { GroupId, ProviderId, ScenarioId, TeamId, WaveId, WorkloadId } from "../../shared/model/id.ts";
import { NOW } from "../three-doors.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";
import { heirsOf } from "./waves-heirs.ts";

const scenario = ScenarioId.parse("s-1");
const desk = deskOfEachTest("eu");

const laid = async (): Promise<LaidWave[]> =>
  (await desk.ask("waves.current", { scenario })).waves.map(({ wave }) => wave);
const line = (text: string): RunbookLine => ({
  id: null,
  phase: "cut-over",
  text,
  owner: null,
  minutes: 5,
  done: false,
});
const digest = () => desk.ask("workspace.check", {}).then((found) => found.digest);
const undo = () => desk.ask("workspace.undo", {});

describe("waves while they are moved", () => {
  it("are checked as they would lie, and nothing is saved", async () => {
    const before = await digest();
    const waves = await laid();
    const [first, ...rest] = waves;
    const moved = { ...first!, start: "2027-05-01", cutOver: "2027-05-01" }; // Labour Day, a public holiday
    const live = await desk.ask("waves.check", { scenario, waves: [moved, ...rest] });
    expect(live.issues.some(({ wave, rule, severity }) => wave === first!.id && rule === 9 && severity === "critical")).toBe(true); // prettier-ignore
    expect(await digest()).toBe(before);
    await desk.ask("waves.adopt", { scenario, waves: [moved, ...rest] });
    expect(await desk.ask("waves.current", { scenario })).toEqual(live);
  });

  it("give a wave without an id one for the answer, that no other bears", async () => {
    const waves = await laid();
    const empty = { ...waves[0]!, id: null, name: "new", workloads: [] };
    const live = await desk.ask("waves.check", { scenario, waves: [...waves, empty, empty] });
    const ids = live.waves.map(({ wave }) => wave.id);
    expect(new Set(ids).size).toBe(waves.length + 2);
  });

  it("are refused with a sentence where they can be none at all, and stay as they were", async () => {
    const before = await digest();
    const [first, ...rest] = await laid();
    const twice = [first!, { ...rest[0]!, workloads: [...rest[0]!.workloads, first!.workloads[0]!] }];
    const reversed = [{ ...first!, start: "2027-03-02", cutOver: "2027-03-01" }];
    const strange = [{ ...first!, workloads: [WorkloadId.parse("w-99999")] }];
    for (const name of ["waves.check", "waves.adopt"] as const) {
      expect((await refused(desk.ask(name, { scenario, waves: twice }))).code).toBe("wave-workload-twice");
      expect(await refused(desk.ask(name, { scenario, waves: reversed }))).toMatchObject({ code: "wave-days-reversed", field: "waves.0.cutOver" }); // prettier-ignore
      expect((await refused(desk.ask(name, { scenario, waves: strange }))).code).toBe("no-such-workload");
    }
    const nowhere = { scenario: ScenarioId.parse("s-77"), waves: [] };
    expect((await refused(desk.ask("waves.adopt", nowhere))).code).toBe("no-such-scenario");
    expect(await digest()).toBe(before);
  });
});

describe("a wave that is proposed again", () => {
  it("keeps its id, its run-book and what was accepted where most of its workloads stay", async () => {
    const waves = await laid();
    const [first] = waves;
    await desk.ask("runbook.save", { wave: first!.id!, tasks: [line("Switch the names")] });
    await desk.ask("waves.adopt", { scenario, waves: waves.map((wave) => ({ ...wave, id: null })) });
    expect((await laid()).map(({ id }) => id)).toEqual(waves.map(({ id }) => id));
    expect(await desk.ask("runbook.list", { wave: first!.id! })).toMatchObject([{ text: "Switch the names" }]);
  });

  it("takes its run-book and what was accepted with it where it goes, and one undo brings all back", async () => {
    const waves = await laid();
    const [first, ...rest] = waves;
    const wave = first!.id!;
    await desk.ask("runbook.save", { wave, tasks: [line("Switch the names")] });
    await desk.ask("waves.adopt", {
      scenario,
      waves: [{ ...first!, start: "2026-01-01", cutOver: "2027-05-01" }, ...rest],
    });
    const issue = (await desk.ask("waves.current", { scenario })).issues.find((one) => one.wave === wave)!;
    const accepted = { scenario, wave, rule: issue.rule, acceptedBy: "Director", acceptedOn: "2026-11-20", reason: "No other day" }; // prettier-ignore
    await desk.ask("waves.accept", accepted);
    const before = await digest();

    await desk.ask("waves.adopt", { scenario, waves: rest });
    expect(await desk.ask("waves.acceptances", { scenario })).toEqual([]);
    expect((await refused(desk.ask("runbook.list", { wave }))).code).toBe("no-such-wave");
    expect(desk.session.plan().runbookTasks ?? []).toEqual([]);

    await undo();
    expect(await digest()).toBe(before);
    expect(await desk.ask("waves.acceptances", { scenario })).toEqual([accepted]);
    expect((await desk.ask("runbook.list", { wave })).length).toBe(1);
  });

  it("leaves an id to the one heir that keeps most, and never to two", () => {
    const wave = (number: number | null, ...workloads: number[]): LaidWave => ({
      id: number === null ? null : WaveId.parse(`wave-${number}`),
      scenario,
      number: 1,
      name: "x",
      start: NOW.slice(0, 10),
      cutOver: NOW.slice(0, 10),
      workloads: workloads.map((id) => WorkloadId.parse(`w-${id}`)),
      pinned: false,
    });
    const old = [wave(1, 1, 2, 3), wave(2, 4, 5), wave(3, 6)].map((one) => ({ ...one, id: one.id! }));
    expect(heirsOf(old, [wave(null, 1, 2), wave(null, 3, 4, 5), wave(null, 6)])).toEqual([
      "wave-1",
      "wave-2",
      "wave-3",
    ]);
    expect(heirsOf(old, [wave(null, 1, 2, 3, 4, 5), wave(null, 7)])).toEqual(["wave-1", null]); // a merger is the heir of the greater
    expect(heirsOf(old, [wave(1, 9), wave(null, 1, 2, 3)])).toEqual(["wave-1", null]); // who keeps his id has no heir
    expect(heirsOf(old, [wave(99, 1, 2, 3), wave(2, 4), wave(2, 5)])).toEqual(["wave-1", "wave-2", null]); // wave-99 is none
    expect(heirsOf(old, [wave(null, 1), wave(null, 2), wave(null, 3)])).toEqual([null, null, null]);
  });
});

describe("what bounds the waves", () => {
  it("takes an acceptance of what is broken only, and takes it back", async () => {
    const given = { scenario, wave: null, rule: 99, acceptedBy: "Director", acceptedOn: "2026-11-20", reason: "…" };
    expect(await refused(desk.ask("waves.accept", given))).toMatchObject({ code: "not-broken", field: "rule" });
  });

  it("keeps teams, and refuses a group in two of them, days the wrong way round and periods over one another", async () => {
    const [group] = await desk.ask("groups.list", {});
    const crew = { id: null, name: "Crew 1", people: 3, hoursPerDay: 8, periods: [], groups: [group!.id] };
    const { id } = await desk.ask("teams.save", crew);
    expect(await desk.ask("teams.list", {})).toEqual([{ ...crew, id }]);
    const fails = async (change: object) => refused(desk.ask("teams.save", { ...crew, ...change }));
    expect(await fails({ name: "Crew 2" })).toMatchObject({ code: "group-has-team", field: "groups.0" });
    expect((await fails({ groups: [GroupId.parse("g-9999")] })).code).toBe("gone");
    expect((await fails({ id: TeamId.parse("tm-9999") })).code).toBe("gone");
    const [from, to] = ["2027-03-01", "2027-03-10"];
    expect((await fails({ groups: [], periods: [{ from: to, to: from, people: 0 }] })).code).toBe("days-reversed");
    const over = [{ from, to, people: 1 }, { from: to, to: "2027-04-01", people: 2 }]; // prettier-ignore
    expect((await fails({ groups: [], periods: over })).code).toBe("periods-overlap");
    const before = await digest();
    await desk.ask("groups.remove", { ids: [group!.id] });
    expect(await desk.ask("teams.list", {})).toEqual([{ ...crew, groups: [], id }]);
    await undo();
    expect(await digest()).toBe(before);
    await desk.ask("teams.remove", { id });
    expect(await desk.ask("teams.list", {})).toEqual([]);
  });

  it("refuses a fewest above the most, a freeze the wrong way round, a provider that is none, a step that is there twice", async () => {
    const rules = await desk.ask("waves.rules", {});
    const { maxWorkloads } = await desk.ask("waves.settings", {});
    const most = await refused(desk.ask("waves.save-rules", { ...rules, minWorkloads: maxWorkloads + 1 }));
    expect(most.code).toBe("wave-rules-contradict");
    const freezes = [{ from: "2027-02-02", to: "2027-02-01", reason: "close of accounts" }];
    expect((await refused(desk.ask("waves.save-rules", { ...rules, freezes }))).code).toBe("days-reversed");
    const bought = { provider: ProviderId.parse("aws"), route: "tender" as const, note: null };
    const step = { step: "contract" as const, on: "2026-11-01" };
    const save = (change: object) => refused(desk.ask("procurements.save", { ...bought, done: [], ...change }));
    expect((await save({ provider: ProviderId.parse("nobody") })).code).toBe("no-such-provider");
    expect((await save({ done: [step, step] })).code).toBe("step-twice");
  });
});

describe("a circle of which a part has no place", () => {
  it("waits with a reason, and moves without it once somebody answers for that", async () => {
    const waves = await laid();
    const [{ workloads }] = waves as [LaidWave];
    const [kept, lost] = workloads as [WorkloadId, WorkloadId];
    const accept = { scenario, wave: null, rule: 1, acceptedBy: "Director", acceptedOn: "2026-11-20", reason: "A line of its own" }; // prettier-ignore
    expect((await refused(desk.ask("waves.accept", accept))).code).toBe("not-broken");
    const end = (id: WorkloadId) => ({ kind: "workload", id }) as const;
    const none = { type: null, protocol: null, port: null, gbPerMonth: null, roundTrips: null, maxRttMs: null, strict: true, proposed: false, observed: null, note: null }; // prettier-ignore
    for (const [from, to] of [
      [kept, lost],
      [lost, kept],
    ] as const)
      // prettier-ignore
      await desk.ask("dependencies.save", { ...none, id: null, from: end(from), to: end(to) });
    const placements = (await desk.ask("scenarios.list", {}))[0]!.placements.filter(
      ({ workload }) => workload !== lost,
    );
    await desk.ask("placement.adopt", { scenario, placements });
    const isScheduled = async () =>
      (await desk.ask("waves.propose", { scenario })).waves.some(({ wave }) => wave.workloads.includes(kept));
    expect(await isScheduled()).toBe(false);
    await desk.ask("waves.adopt", { scenario, waves: (await desk.ask("waves.propose", { scenario })).waves.map(({ wave }) => wave) }); // prettier-ignore
    await desk.ask("waves.accept", accept);
    expect(await isScheduled()).toBe(true);
    await desk.ask("waves.withdraw-acceptance", { scenario, wave: null, rule: 1 });
    expect(await isScheduled()).toBe(false);
  });
});

describe("the run-book of a wave", () => {
  it("is drawn up in either language, with every phase, and is not saved", async () => {
    const [first] = await laid();
    const before = await digest();
    for (const language of ["ko", "en"] as const) {
      const lines = await desk.ask("runbook.propose", { wave: first!.id!, template: null, language });
      expect(new Set(lines.map(({ phase }) => phase))).toEqual(
        new Set(["prepare", "rehearse", "cut-over", "verify", "point-of-no-return", "roll-back", "after"]),
      );
      for (const { text, owner } of lines) {
        expect(text + (owner ?? "")).not.toMatch(/\{\{|undefined|NaN|runbook\./);
        expect(/[가-힣]/.test(text)).toBe(language === "ko");
      }
    }
    expect(await digest()).toBe(before);
  });

  it("fills a template of the agency's own, and leaves braces it does not know as they are", async () => {
    const [first] = await laid();
    const tasks = [{ phase: "prepare" as const, text: "Wave {wave}: {workloads} on {cutOver} {strange}", owner: "Ops", minutes: 9 }]; // prettier-ignore
    const { id } = await desk.ask("runbook-templates.save", { id: null, name: "Night", tasks });
    const lines = await desk.ask("runbook.propose", { wave: first!.id!, template: id, language: "en" });
    expect(lines).toMatchObject([{ owner: "Ops", minutes: 9, done: false, id: null }]);
    expect(lines[0]!.text).toMatch(new RegExp(`^Wave ${first!.name}: ${first!.workloads.length} on \\d+ \\w+ 20\\d\\d \\{strange\\}$`)); // prettier-ignore
    await desk.ask("runbook-templates.remove", { id });
    expect((await refused(desk.ask("runbook.propose", { wave: first!.id!, template: id, language: "en" }))).code).toBe("gone"); // prettier-ignore
  });

  it("keeps the lines in the order given, with the ids of those that were there", async () => {
    const [first, second] = await laid();
    const save = (wave: WaveId, tasks: RunbookLine[]) => desk.ask("runbook.save", { wave, tasks });
    await save(first!.id!, [line("one"), line("two")]);
    const [one, two] = await desk.ask("runbook.list", { wave: first!.id! });
    await save(first!.id!, [{ ...line("two"), id: two!.id, done: true }, line("three")]);
    const after = await desk.ask("runbook.list", { wave: first!.id! });
    expect(after.map(({ text, position, done }) => [text, position, done])).toEqual([["two", 0, true], ["three", 1, false]]); // prettier-ignore
    expect(after[0]!.id).toBe(two!.id);
    // a line copied to another wave is a line of its own
    await save(second!.id!, [{ ...line("two"), id: one!.id }]);
    expect((await desk.ask("runbook.list", { wave: first!.id! })).length).toBe(2);
  });
});

describe("waves and placement for other tools", () => {
  it("are refused with a sentence where there is nothing to write", async () => {
    await desk.ask("waves.adopt", { scenario, waves: [] });
    await desk.ask("placement.adopt", { scenario, placements: [] });
    expect((await refused(work(() => desk.work("waves.export", { scenario, as: "ics", language: "en" })))).code).toBe("no-waves"); // prettier-ignore
    expect((await refused(work(() => desk.work("handover.export", { scenario, as: "opentofu" })))).code).toBe("nothing-placed"); // prettier-ignore
  });

  it("are the same bytes each time", async () => {
    for (const as of ["csv", "ics", "msproject"] as const) {
      const bytes = async () => {
        const { file } = await desk.work("waves.export", { scenario, as, language: "ko" });
        return Buffer.from((await desk.ask("files.read", { file })).bytes).toString("base64");
      };
      expect(await bytes()).toBe(await bytes());
    }
  });
});

/** Long work that is refused before it has begun. */
const work = async (start: () => Promise<unknown>): Promise<unknown> => start();
