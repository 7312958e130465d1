import type { AsIs, AsIsSet } from "../model/spending.ts";
import type { Plan } from "../model/plan.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Workload } from "../model/workload.ts";
import { type Currency, type MoneyRange, addMoneyRange, roundMoneyRange } from "../units/money.ts";
import { convertSize } from "../units/quantity.ts";
import { type Range, exactly, range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type AsIsLine, type Machines, koreanLines, vendorLines } from "./cost/as-is.ts";
import { minorFigure, rateFigure } from "./cost/line.ts";
import { type Figure, computed, given, sumOf } from "./explain.ts";
import { oncePer } from "./once.ts";
import type { Landed } from "./spend-lines.ts";

/** One way to tell today's cost of some workloads. */
type TodaySet = AsIs["sets"][number] & Readonly<{ figures: () => readonly Figure[] }>;

/** Today's cost of the placed workloads, by what the sheets state, the Korean set and the vendor's constants. */
export function costToday(assessment: Assessment, landed: readonly Landed[]): AsIs {
  const sets = setsOf(assessment, landed);
  return {
    scenario: assessment.scenario.id,
    currency: assessment.pricing.currency,
    used: landed.length === 0 ? null : (sets.find(({ yearly }) => yearly !== null)?.set ?? null),
    workloads: landed.length,
    sets:
      landed.length === 0
        ? []
        : sets.map(({ set, lines, yearly, because, notes, figure }) => ({
            set,
            lines,
            yearly,
            because,
            notes,
            figure,
          })),
  };
}

/** Today's cost as a figure: the set that is used, with its lines; or the one that is named. */
export function todayFigure(assessment: Assessment, landed: readonly Landed[], named = ""): Figure | null {
  if (landed.length === 0) return null;
  const one = setsOf(assessment, landed).find(({ set }) => set === named);
  if (one) return figureOf(assessment, one);
  const sets = setsOf(assessment, landed).map((set) => figureOf(assessment, set));
  const used = sets.find(({ value }) => value !== null);
  const because = used ? null : (sets[0]?.because ?? null);
  return computed(
    "cost/as-is",
    say("spending.as-is"),
    assessment.pricing.currency,
    used?.value ?? null,
    "sum",
    "Σ",
    used ? [used] : sets,
    because,
  );
}

/** What some of the placed workloads cost a year by one set; `null`: not computable. Whole minor units. */
export function yearlyToday(assessment: Assessment, set: AsIsSet, landed: readonly Landed[]): MoneyRange | null {
  return setsOf(assessment, landed).find((one) => one.set === set)?.yearly ?? null;
}

/**
 * What each workload costs a year by the set that is used; `null` in place of the function: none is.
 *
 * Made for many of them: what a group states is shared among all its workloads, whoever else has moved.
 */
export function eachToday(
  assessment: Assessment,
  landed: readonly Landed[],
): ((one: Landed) => MoneyRange | null) | null {
  const { plan, pricing } = assessment;
  const set = costToday(assessment, landed).used;
  if (set === null) return null;
  if (set !== "stated") return (one) => yearlyToday(assessment, set, [one]);
  const members = membersOf(plan);
  return ({ facts: { group } }) => {
    const cost = group?.details.annualCost;
    if (!group || !cost) return null;
    const major = toPlan(pricing, cost.amount / members.get(group.id)!, cost.currency);
    return major && roundMoneyRange(major, pricing.currency);
  };
}

function figureOf({ pricing }: Assessment, set: TodaySet): Figure {
  if (set.yearly === null || set.lines.length === 0)
    return given(set.figure, say(`spending.as-is-set-${set.set}`), pricing.currency, null, [], set.because);
  return sumOf(set.figure, say(`spending.as-is-set-${set.set}`), pricing.currency, set.figures());
}

/** In the order they are believed: what the agency states itself, its own rates, one vendor's constants. */
function setsOf(assessment: Assessment, landed: readonly Landed[]): TodaySet[] {
  const { plan, assumptions, pricing } = assessment;
  const { currency } = pricing;
  const workloads = landed.map(({ facts }) => facts.workload);
  const open = workloads.filter(
    ({ vcpu, memoryGib, storageGib }) => vcpu === null || memoryGib === null || storageGib === null,
  );
  const machines = machinesOf(workloads);
  const vendor = vendorLines(machines, assumptions, pricing.rate("USD"), currency);
  const unknown = open.length > 0 ? say("spending.as-is-unknown", { count: open.length }) : null;
  const notes = [
    say("spending.as-is-vendor-note"),
    say("spending.as-is-unit"),
    ...(assumptions["as-is.kwh-price"] === null ? [say("spending.as-is-no-power")] : []),
  ];
  return [
    statedSet(assessment, landed),
    setOf("korea", koreanLines(machines, plan.workloads.length, assumptions, currency), null, [
      say("spending.as-is-korea-note"),
    ]),
    setOf("vendor", vendor, unknown, notes),
  ];

  function setOf(set: AsIsSet, lines: readonly AsIsLine[], lost: Sentence | null, said: readonly Sentence[]): TodaySet {
    const missing =
      lost ??
      lines.find(({ yearly }) => yearly === null)?.because ??
      (lines.length === 0 ? say("spending.as-is-none-stated") : null);
    return {
      set,
      lines: lines.map(({ item, yearly, because, figure }) => ({
        item,
        yearly: lost ? null : yearly,
        because: lost ?? because,
        figure: figure().id,
      })),
      yearly: missing ? null : lines.map(({ yearly }) => yearly!).reduce(addMoneyRange),
      because: missing,
      notes: [...said],
      figure: `cost/as-is/${set}`,
      figures: () => lines.map(({ figure }) => figure()),
    };
  }
}

/** How many workloads each group has. */
const membersOf = oncePer(({ workloads }: Plan): ReadonlyMap<string, number> => {
  const members = new Map<string, number>();
  for (const { group } of workloads) if (group) members.set(group, (members.get(group) ?? 0) + 1);
  return members;
});

/** What the sheets state of each system; a system without a stated cost leaves the set open. */
function statedSet({ pricing, plan }: Assessment, landed: readonly Landed[]): TodaySet {
  const { currency } = pricing;
  const members = membersOf(plan);
  const groups = new Map<string, { name: string; here: number; cost: { amount: number; currency: string } | null }>();
  let stray = 0;
  for (const { facts } of landed) {
    if (!facts.group) {
      stray += 1;
      continue;
    }
    const { id, name, details } = facts.group;
    const held = groups.get(id);
    groups.set(id, { name, here: (held?.here ?? 0) + 1, cost: details.annualCost ?? null });
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, here, cost }]) => {
      const share = here / members.get(id)!;
      const major = cost && toPlan(pricing, cost.amount * share, cost.currency);
      return { id, name, share, cost, yearly: major && roundMoneyRange(major, currency) };
    });
  const without = rows.filter(({ cost }) => cost === null).length;
  const noRate = rows.find(({ cost, yearly }) => cost !== null && yearly === null);
  const isStated = rows.some(({ cost }) => cost !== null);
  const because = !isStated
    ? say("spending.as-is-none-stated")
    : without > 0 || stray > 0
      ? say("spending.as-is-partly-stated", { count: without, stray })
      : noRate
        ? say("cost.no-rate", { from: noRate.cost!.currency, to: currency })
        : null;
  const figureOfRow = ({ id, name, share, cost, yearly }: (typeof rows)[number]): Figure =>
    computed(
      `cost/as-is/stated/${id}`,
      say("spending.as-is-of-group", { name }),
      currency,
      yearly && range(yearly.low, yearly.high),
      "product",
      "stated × share × rate",
      [
        given(
          `cost/as-is/stated/${id}/amount`,
          say("spending.as-is-stated-amount", { currency: cost?.currency ?? "" }),
          "price",
          cost?.amount ?? null,
          [],
          say("sizing.as-stated"),
        ),
        given(`cost/as-is/stated/${id}/share`, say("spending.as-is-stated-share"), "share", share, []),
        ...(cost && isCurrency(cost.currency) ? rateFigure(pricing.rate(cost.currency)) : []),
        ...minorFigure(currency),
      ],
    );
  const known = rows.flatMap(({ yearly }) => (yearly ? [yearly] : []));
  const sum = known.length === 0 ? null : known.reduce(addMoneyRange);
  return {
    set: "stated",
    lines: isStated ? [{ item: "stated", yearly: because ? null : sum, because, figure: "cost/as-is/stated" }] : [],
    yearly: because ? null : sum,
    because,
    notes: [],
    figure: "cost/as-is/stated",
    figures: () => rows.map(figureOfRow),
  };
}

const toPlan = (pricing: Assessment["pricing"], amount: number, from: string): Range | null =>
  isCurrency(from) ? pricing.convert(exactly(amount), from) : null;
const isCurrency = (word: string): word is Currency => word === "KRW" || word === "EUR" || word === "USD";

/** Totals of some machines. What nobody knows counts as nothing here; the sets say so and are open then. */
export function machinesOf(workloads: readonly Workload[]): Machines {
  const sum = (of: (workload: Workload) => number): number => workloads.reduce((all, one) => all + of(one), 0);
  const gb = (gib: number | null): number => convertSize(gib ?? 0, "GiB", "GB");
  return {
    servers: workloads.length,
    databases: workloads.filter(({ kind }) => kind === "database").length,
    // a vCPU is a thread; two make a core where nobody has counted the cores
    cores: sum(({ vcpu, details }) => details.cores ?? (vcpu ?? 0) / 2),
    memoryGb: sum(({ memoryGib }) => gb(memoryGib)),
    storageGb: sum(({ storageGib }) => gb(storageGib)),
  };
}
