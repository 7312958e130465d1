import type { Figure } from "../../engines/explain.ts";
import type { WorkloadId } from "../../model/id.ts";
import type { Sentence, Text } from "../../model/sentence.ts";
import type { PlanResults } from "../../report/input.ts";
import { type TextKey, inBothLanguages, text } from "../../text/text.ts";
import { type Currency, type MoneyRange, minorPerMajor } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";
import type { Chosen } from "./selection.ts";
import {
  type OutCell,
  type OutColumn,
  type OutKind,
  type OutTable,
  type TableId,
  nameOfTable,
  outColumn,
} from "./table.ts";

/** Results of one scenario as the report prints them; nothing is computed here. */
export type Results = PlanResults;

type Plain = Readonly<Record<string, OutCell | undefined>>;
type Shape = readonly (readonly [field: string, kind: OutKind, unit?: string])[];

const workload: Shape = [
  ["workload", "text"],
  ["workloadName", "text"],
];
const money: Shape = [
  ["low", "number"],
  ["high", "number"],
  ["unit", "text"],
];
const shapes = {
  verdicts: [
    ...workload,
    ["region", "text"],
    ["verdict", "text"],
    ["rule", "text"],
    ["pack", "text"],
    ["reasonKo", "text"],
    ["reasonEn", "text"],
  ],
  placement: [
    ...workload,
    ["groupName", "text"],
    ["region", "text"],
    ["providerKo", "text"],
    ["providerEn", "text"],
    ["offer", "text"],
    ["term", "text"],
    ["secondRegion", "text"],
    ["recoveryMode", "text"],
    ["monthlyLow", "number"],
    ["monthlyHigh", "number"],
    ["currency", "text"],
    ["pricedOn", "text"],
    ["scoreLow", "number"],
    ["scoreHigh", "number"],
    ["pinned", "boolean"],
    ["wave", "number"],
  ],
  cost: [["line", "text"], ["depth", "number"], ["nameKo", "text"], ["nameEn", "text"], ...money],
  latency: [
    ...workload,
    ["region", "text"],
    ["p10", "number", "ms"],
    ["p50", "number", "ms"],
    ["p90", "number", "ms"],
    ["method", "text"],
  ],
  "lock-in": [["sort", "text"], ["id", "text"], ["nameKo", "text"], ["nameEn", "text"], ...money],
  waves: [
    ["number", "number"],
    ["name", "text"],
    ["start", "day"],
    ["cutOver", "day"],
    ["risk", "text"],
    ["hours", "number", "h"],
    ["dataLow", "number", "GiB"],
    ["dataHigh", "number", "GiB"],
    ["transferLow", "number", "h"],
    ["transferHigh", "number", "h"],
    ...workload,
  ],
  assumptions: [
    ["nameKo", "text"],
    ["nameEn", "text"],
    ["value", "number"],
    ["unit", "text"],
    ["saidKo", "text"],
    ["saidEn", "text"],
  ],
  sources: [
    ["id", "text"],
    ["title", "text"],
    ["date", "day"],
    ["licence", "text"],
    ["address", "text"],
  ],
} as const satisfies Partial<Record<TableId, Shape>>;

/** Tables that say what was found, for the chosen workloads. They are not read back. */
export function resultsOut(results: Results, chosen: Chosen): OutTable[] {
  const names = new Map<WorkloadId, string>(chosen.workloads.map(({ id, name }) => [id, name]));
  const make = (id: keyof typeof shapes, rows: readonly Plain[]): OutTable => {
    const columns = shapes[id].map(([field, kind, unit]): OutColumn => outColumn(id, field, kind, unit ?? null));
    return {
      id,
      name: nameOfTable(id),
      columns,
      rows: rows.map((row) => columns.map(({ field }) => row[field] ?? null)),
    };
  };
  return [
    make("verdicts", verdicts(results, names)),
    make("placement", placements(results, chosen, names)),
    make("cost", results.cost === null ? [] : costLines(results.cost, names, 0)),
    make("latency", latencies(results, names)),
    make("lock-in", lockIn(results)),
    make("waves", waves(results, names)),
    make("assumptions", assumptions(results)),
    make(
      "sources",
      results.catalogue.sources.map(({ id, title, date, licence, address }) => ({ id, title, date, licence, address })),
    ),
  ];
}

type Names = ReadonlyMap<WorkloadId, string>;

const reason = (sentence: Sentence): Plain => {
  const { ko, en } = inBothLanguages(sentence);
  return { reasonKo: ko, reasonEn: en };
};
const named = ({ ko, en }: Text): Plain => ({ nameKo: ko, nameEn: en });
const span = (value: Range | null, unit: string): Plain => ({ low: value?.low, high: value?.high, unit });
const paid = (value: MoneyRange | null): { low?: number; high?: number } =>
  value === null
    ? {}
    : { low: value.low / minorPerMajor[value.currency], high: value.high / minorPerMajor[value.currency] };

function verdicts({ cells, placement }: Results, names: Names): Plain[] {
  const rows: Plain[] = [];
  for (const [id, name] of names) {
    const cell = cells.get(id);
    if (cell === undefined) continue;
    const one = { workload: id, workloadName: name, region: cell.region };
    if (cell.reasons.length === 0) rows.push({ ...one, verdict: cell.verdict });
    for (const { verdict, rule, pack, sentence } of cell.reasons)
      rows.push({ ...one, verdict, rule, pack, ...reason(sentence) });
  }
  for (const { workload, sentence } of placement?.unplaced ?? [])
    if (names.has(workload)) rows.push({ workload, workloadName: names.get(workload), ...reason(sentence) });
  return rows;
}

function placements({ scenario, catalogue, cells, plan }: Results, chosen: Chosen, names: Names): Plain[] {
  const groupOf = new Map(chosen.workloads.map(({ id, group }) => [id, group]));
  const groups = new Map(plan.groups.map(({ id, name }) => [id, name]));
  const providers = new Map(catalogue.providers.map(({ id, name }) => [id as string, name]));
  const pinned = new Set(scenario.pins.filter(({ kind }) => kind === "pinned").map(({ workload }) => workload));
  const second = new Map((scenario.recoveries ?? []).map((recovery) => [recovery.workload, recovery]));
  return scenario.placements.flatMap(({ workload, region, offer, term }): Plain[] => {
    if (!names.has(workload)) return [];
    const cell = cells.get(workload);
    const { low, high } = paid(cell?.monthly ?? null);
    const group = groupOf.get(workload) ?? null;
    const provider = providers.get(region.slice(0, region.indexOf(":")));
    return [
      {
        workload,
        workloadName: names.get(workload),
        groupName: group === null ? null : groups.get(group),
        region,
        providerKo: provider?.ko,
        providerEn: provider?.en,
        offer,
        term: term ?? scenario.term ?? "on-demand",
        secondRegion: second.get(workload)?.region,
        recoveryMode: second.get(workload)?.mode,
        monthlyLow: low,
        monthlyHigh: high,
        currency: cell?.monthly?.currency,
        pricedOn: cell?.pricedOn,
        scoreLow: cell?.score?.low,
        scoreHigh: cell?.score?.high,
        pinned: pinned.has(workload),
        wave: chosen.waveOf.get(workload)?.number,
      },
    ];
  });
}

/** The plan, its regions, their workloads, and the lines of each; what lies deeper is explained on the screen. */
const DEEPEST = 3;

function costLines({ id, label, unit, value, parts }: Figure, names: Names, depth: number): Plain[] {
  const workload = /^cost\/(w-\d+)@/.exec(id)?.[1];
  if (workload !== undefined && !names.has(workload as WorkloadId)) return []; // the pattern is that of the ids
  const currency = /^(KRW|EUR|USD)\b/.exec(unit)?.[1] as Currency | undefined; // the pattern allows these three
  if (currency === undefined) return [];
  const minor = minorPerMajor[currency];
  const major = value === null ? null : { low: value.low / minor, high: value.high / minor };
  const row = { line: id, depth, ...named(inBothLanguages(label)), ...span(major, unit) };
  return [row, ...(depth < DEEPEST ? parts.flatMap((part) => costLines(part, names, depth + 1)) : [])];
}

const latencies = ({ cells }: Results, names: Names): Plain[] =>
  [...names].flatMap(([workload, workloadName]): Plain[] => {
    const cell = cells.get(workload);
    return cell?.latency ? [{ workload, workloadName, region: cell.region, ...cell.latency }] : [];
  });

function lockIn({ lockIn: { total, layers, providers, exit } }: Results): Plain[] {
  return [
    {
      sort: "total",
      ...(total === null ? {} : { ...named(inBothLanguages(total.label)), ...span(total.value, "points") }),
    },
    ...layers.flatMap(({ layer, byCost, shares }) => [
      { sort: "concentration", id: layer, ...span(byCost, "HHI") },
      ...shares.map(({ id, name, share }) => ({
        sort: `share of ${layer}`,
        id,
        ...named(name),
        ...span(share, "share"),
      })),
    ]),
    ...providers.map(({ provider, name, lockIn }) => ({
      sort: "provider",
      id: provider,
      ...named(name),
      ...span(lockIn, "points"),
    })),
    ...exit.flatMap(({ date, cost, egress }) => [
      { sort: "exit", id: date, ...paid(cost), unit: cost?.currency },
      { sort: "exit egress", id: date, ...paid(egress), unit: egress?.currency },
    ]),
  ];
}

function waves({ waves: { waves } }: Results, names: Names): Plain[] {
  return waves.flatMap(({ wave, risk, hours, dataGib, transferHours }) => {
    const row = {
      number: wave.number,
      name: wave.name,
      start: wave.start,
      cutOver: wave.cutOver,
      risk,
      hours,
      dataLow: dataGib?.low,
      dataHigh: dataGib?.high,
      transferLow: transferHours?.low,
      transferHigh: transferHours?.high,
    };
    const inside = wave.workloads.filter((id) => names.has(id));
    return inside.length === 0
      ? wave.workloads.length === 0
        ? [row]
        : []
      : inside.map((workload) => ({ ...row, workload, workloadName: names.get(workload) }));
  });
}

function assumptions({ plan, scenario }: Results): Plain[] {
  const { waveSettings: s } = plan;
  const row = (key: TextKey, value: number, unit: string): Plain => ({
    ...named(inBothLanguages({ key, args: {} })),
    value,
    unit,
  });
  const said = (name: TextKey, value: TextKey): Plain => ({
    ...named(inBothLanguages({ key: name, args: {} })),
    saidKo: text("ko", value),
    saidEn: text("en", value),
  });
  return [
    said("report.a-unknown", `report.unknown-short-${scenario.unknown}`),
    said("report.a-comfort", "report.a-comfort-value"),
    row("report.a-hours", 730, "h"),
    row("report.a-max", s.maxWorkloads, ""),
    row("report.a-days", s.daysPerWave, "d"),
    row("report.a-engineers", s.engineers, ""),
    row("export.hours-per-day", s.hoursPerDay, "h"),
    row("report.a-per-workload", s.hoursPerWorkload, "h"),
    row("report.a-link", s.linkMbitPerSecond, "Mbit/s"),
    row("export.link-share", s.linkEfficiency, "0–1"),
    row("report.a-window", s.windowHours, "h"),
    ...plan.fxRates.map(({ base, quote, rate, date, source }) => ({
      ...named({ ko: `${base} → ${quote} ${date}`, en: `${base} → ${quote} ${date}` }),
      value: rate,
      unit: `${quote}/${base}`,
      saidKo: source,
      saidEn: source,
    })),
  ];
}
