import { MilestoneId, OfferId, RegionId, ScenarioId, TeamId, WorkloadId } from "../../../model/id.ts";
import type { WavePlan } from "../../../model/result.ts";
import { say } from "../../../model/sentence.ts";
import { makeAgency, makeGroup, makePlan, makeScenario, makeWave, makeWorkload } from "../../../samples/make.ts";
import type { WavesFile, WavesOut } from "./waves-out.ts";

export const scenario = ScenarioId.parse("s-1");
export const team = TeamId.parse("tm-1");
export const id = (number: number): WorkloadId => WorkloadId.parse(`w-${number}`);
export const strange = '=HYPERLINK("x"); 민원, 포털\\n\r\nBEGIN:VEVENT <&> ]]> \u0007';

/** Two waves and what hangs on them: a team, a milestone, a freeze, a broken order, a workload left over. */
export function sample(change: Partial<WavesOut> = {}, name = strange): WavesOut {
  const group = makeGroup({ number: 1, name: "포털", disposition: "rehost", ownerUnit: "정보화담당관" });
  const workloads = [1, 2, 3].map((number) =>
    makeWorkload({ number, name: number === 1 ? name : `서버${number}`, group: number === 2 ? null : group.id }),
  );
  const first = makeWave({ number: 1, start: "2027-02-01", cutOver: "2027-02-12", workloads: [id(1)] });
  const second = makeWave({ number: 2, start: "2027-02-15", cutOver: "2027-02-26", workloads: [id(2)], pinned: true });
  const measured = {
    risk: "low",
    confidence: 1,
    hours: 16.5,
    dataGib: null,
    transferHours: null,
    slackDays: null,
  } as const;
  const [one, two] = [first.id, second.id];
  const waves: WavePlan = {
    scenario,
    waves: [first, second].map((wave) => ({ wave, ...measured })),
    issues: [],
    unscheduled: [{ workload: id(3), sentence: say("waves.unscheduled-in-none", { name: "서버3" }) }],
    cycles: [],
    critical: [],
    teams: [
      { team, wave: one, hours: 16.5, capacityHours: 80 },
      { team: null, wave: two, hours: 16.5, capacityHours: 800 },
    ],
    crossings: [
      { from: two, to: one, user: id(2), used: id(1), order: "before", kind: "strict" },
      { from: one, to: two, user: id(1), used: id(2), order: "after", kind: "strict" },
      { from: two, to: one, user: id(2), used: id(1), order: "before", kind: "loose" },
    ],
    bound: null,
  };
  const plan = makePlan({
    agency: makeAgency({ planDate: "2026-11-21" }),
    workloads,
    groups: [group],
    scenarios: [makeScenario()],
    waves: [first, second],
    teams: [{ id: team, name: "1조", people: 4, hoursPerDay: 8, periods: [], groups: [group.id] }],
    milestones: [{ id: MilestoneId.parse("ms-1"), scenario, name: "계약; 서명, 완료", day: "2027-01-29", note: null }],
    waveRules: {
      pilotWorkloads: null,
      minWorkloads: null,
      doubleRunningDays: null,
      freezes: [{ from: "2027-12-20", to: "2027-12-31", reason: "결산" }],
    },
  });
  const region = RegionId.parse("naver:KR");
  return {
    plan,
    waves,
    placements: [{ workload: id(1), region, offer: OfferId.parse("naver:KR:c2-g3") }],
    holidays: [
      { day: "2027-02-08", name: { ko: "설날", en: "New Year" } },
      { day: "2027-02-09", name: { ko: "설날", en: "New Year" } },
    ],
    language: "ko",
    digest: "sha256:0",
    ...change,
  };
}
export const textOf = ({ file }: WavesFile): string => ("text" in file ? file.text : "");

/** A strict reader of XML, as far as this file needs one: matching tags, known entities, nothing outside the root. */
export type Node = { name: string; text: string; inside: Node[] };
export function readXml(text: string): Node {
  const [, body] = /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n([\s\S]*)$/.exec(text) ?? [];
  const root: Node = { name: "", text: "", inside: [] };
  const open = [root];
  for (const [, closes, name, empty, words] of body!.matchAll(
    /<(\/?)([A-Za-z]+)(?: xmlns="[^"<&]+")?(\/?)>|([^<]+)/g,
  )) {
    if (words !== undefined) {
      if (words.replace(/&(amp|lt|gt|quot);/g, "").includes("&")) throw new Error(`unknown entity in “${words}”`);
      open.at(-1)!.text += words.replace(
        /&(amp|lt|gt|quot);/g,
        (_, word: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[word]!,
      );
    } else if (closes) {
      const { name: opened } = open.pop()!;
      if (opened !== name) throw new Error(`</${name}> closes <${opened}>`);
    } else {
      const node: Node = { name: name!, text: "", inside: [] };
      open.at(-1)!.inside.push(node);
      if (!empty) open.push(node);
    }
  }
  if (open.length !== 1 || root.inside.length !== 1) throw new Error("not one element around everything");
  return root.inside[0]!;
}
export const all = (node: Node, name: string): Node[] => node.inside.filter((one) => one.name === name);
export const one = (node: Node, name: string): string | undefined => all(node, name)[0]?.text;
