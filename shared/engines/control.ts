import type { Provider } from "../model/catalogue.ts";
import type { ChangeOfControl, Drill } from "../model/drill.ts";
import type { ProviderId, WorkloadId } from "../model/id.ts";
import type { ControlDrill, FallenWorkload, TakenProvider } from "../model/mastery.ts";
import type { Comparison } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type Currency, type MoneyRange, addMoneyRange } from "../units/money.ts";
import { type Range, range } from "../units/range.ts";
import { type Assessment, assess } from "./assess.ts";
import { compareAll } from "./compare.ts";
import type { ReadyControl } from "./control-ready.ts";
import { type Exit, exitOf } from "./exit-of.ts";
import { type Landed, landedOf } from "./landed.ts";
import { type TriedControl, masteryOf, triedOn } from "./mastery.ts";
import { chainOf, minimumOf, profileOf, questionOf, readingOf } from "./mastery-overview.ts";
import { objectives } from "./sovereignty/levels.ts";
import { scoredFrom, sharesOf } from "./sovereignty/score.ts";

/** How many fallen workloads are listed; all of them are counted. */
const MOST_LISTED = 1000;

/** The scenario as the change of control leaves it. */
export const assessAfter = ({ plan, catalogue, scenario, asPlaced }: Assessment, tried: TriedControl): Assessment =>
  assess(plan, catalogue, scenario, asPlaced, null, tried);

/**
 * What if a buyer takes a provider over, or a law reaches it: over the whole portfolio (domain 4.3).
 *
 * Levels become min(level, ceiling); every gate is judged again with them, and with the new owner where there is one. A
 * drill never raises a level and never makes anything lawful.
 */
export function controlDrill(
  assessment: Assessment,
  comparison: Comparison,
  change: ChangeOfControl,
  { caps, tried, providers }: ReadyControl,
): ControlDrill {
  const { after, landed, touched, changed, fallen } = portfolioAfter(assessment, tried);
  const compared = compareAll(after);
  const rows = new Map(compared.workloads.map((row) => [row.workload, row]));
  const minimum = minimumOf(assessment);
  const { currency } = assessment.plan.agency;

  const listed = changed.map((one): FallenWorkload => {
    const row = rows.get(one.workload);
    return { ...one, elsewhere: row?.lawfulRegions ?? 0, best: row?.best ?? null };
  });
  return {
    scenario: assessment.scenario.id,
    footing: comparison.footing,
    change,
    framework: readingOf(assessment.framework!, profileOf(assessment)), // ready only with a framework
    text: caps.text,
    source: caps.source,
    figure: controlFigureId(change),
    providers: providers.map((provider) => takenProvider(assessment, provider, tried, change)),
    inPart: inPartOf(assessment, tried, change),
    minimum,
    placed: {
      all: landed.length,
      touched: touched.length,
      fails: changed.filter((one) => one.after === "fail").length,
      opens: changed.filter((one) => one.after === "unknown").length,
      fallen: fallen.length,
      fallenShare: shareOf(landed, workloadsOf(fallen))?.share ?? null,
      touchedShare: shareOf(landed, idsOf(touched))?.share ?? null,
      fallenMonthly: sumOf(
        fallen.map(({ monthly }) => monthly),
        currency,
      ),
      touchedMonthly: sumOf(
        touched.map(({ cell }) => cell.monthly),
        currency,
      ),
      uncosted: landed.filter(({ cell }) => cell.monthly === null).length,
      stranded: fallen.filter(({ workload }) => (rows.get(workload)?.lawfulRegions ?? 0) === 0).length,
    },
    lawful: {
      before: lawfulPairs(comparison),
      after: lawfulPairs(compared),
      nowhereBefore: nowhere(assessment, comparison),
      nowhereAfter: nowhere(assessment, compared),
    },
    workloads: listed.sort(costliestFirst).slice(0, MOST_LISTED),
    moving: {
      fallen: movingOf(assessment, workloadsOf(fallen))?.answer ?? null,
      touched: movingOf(assessment, idsOf(touched))?.answer ?? null,
    },
    notes: notesOf(minimum, tried, providers, landed.length),
  };
}

/** What of a drill is kept with it: counts and sums. */
export function outcomeOfControl({ placed, lawful, providers }: ControlDrill): Drill["outcome"] {
  const lowest = providers.flatMap(({ after }) => (after ? [after.score.low] : []));
  return {
    providers: providers.length,
    placed: placed.all,
    touched: placed.touched,
    fails: placed.fails,
    opens: placed.opens,
    fallen: placed.fallen,
    stranded: placed.stranded,
    "lawful-before": lawful.before,
    "lawful-after": lawful.after,
    "fallen-share-low": placed.fallenShare?.low ?? null,
    "fallen-share-high": placed.fallenShare?.high ?? null,
    "lowest-score-after": lowest.length > 0 ? Math.min(...lowest) : null,
  };
}

/** Id under which the figures of a change of control are asked for: `control/cloud-act:US`, `control/cloud-act:US:ovh`. */
export const controlFigureId = ({ caps, buyer, provider }: ChangeOfControl): string =>
  `control/${[caps, buyer, ...(provider === null ? [] : [provider])].join(":")}`;

export type Changed = Omit<FallenWorkload, "elsewhere" | "best">;

/** What is placed, what of it stands with a reached provider, and what of that changes its verdict or may no longer stand. */
export function portfolioAfter(assessment: Assessment, tried: TriedControl) {
  const after = assessAfter(assessment, tried);
  const landed = landedOf(assessment);
  const touched = landed.filter(({ place }) => tried.reach.has(place.provider.id));
  const changed = touched.flatMap((one) => changeOf(assessment, after, one) ?? []);
  return { after, landed, touched, changed, fallen: changed.filter((one) => !mayStand(assessment, one.after)) };
}

/** What moving some workloads away takes, on the plan's date; `null`: there are none. */
export function movingOf(assessment: Assessment, workloads: ReadonlySet<WorkloadId>): Exit | null {
  if (workloads.size === 0) return null;
  return exitOf(assessment, { provider: null, date: assessment.plan.agency.planDate, workloads });
}

export const workloadsOf = (list: readonly Changed[]): ReadonlySet<WorkloadId> =>
  new Set(list.map(({ workload }) => workload));
export const idsOf = (list: readonly Landed[]): ReadonlySet<WorkloadId> =>
  new Set(list.map(({ facts }) => facts.workload.id));

/** A placed workload whose verdict is another one afterwards; `null`: it stands as it stood. */
function changeOf(before: Assessment, after: Assessment, { facts, place, cell }: Landed): Changed | null {
  const placeAfter = after.region(place.region.id);
  if (!placeAfter) return null;
  const found = after.cellAsPlaced(facts, placeAfter);
  if (found.verdict === cell.verdict) return null;
  const wasSaid = new Set(cell.reasons.map(({ rule, verdict }) => `${rule} ${verdict}`));
  const fresh = found.reasons.find(({ rule, verdict }) => !wasSaid.has(`${rule} ${verdict}`)) ?? found.reasons[0];
  return {
    workload: facts.workload.id,
    name: facts.workload.name,
    group: facts.workload.group,
    region: place.region.id,
    provider: place.provider.id,
    before: cell.verdict,
    after: found.verdict,
    because: fresh?.sentence ?? say("control.falls"),
    monthly: before.cellAsPlaced(facts, place).monthly,
  };
}

function takenProvider(
  assessment: Assessment,
  provider: Provider,
  tried: TriedControl,
  change: ChangeOfControl,
): TakenProvider {
  const framework = assessment.framework!.framework!; // ready only with a framework
  const before = masteryOf(questionOf(assessment), provider).levels!; // same reason
  const after = triedOn(before, tried, provider.id);
  const shares = sharesOf(framework);
  const reach = tried.reach.get(provider.id)!; // the list was made from this very map
  return {
    provider: provider.id,
    name: provider.name,
    reach,
    because: say(`control.${reach}`, {
      provider: provider.name,
      owner: provider.owner.name ?? "?",
      buyer: change.buyer,
    }),
    levels: objectives.map((objective) => ({
      objective,
      weight: shares ? Math.round(shares[objective] * 1e5) / 1e3 : 0,
      before: before[objective].evidenced,
      after: after[objective].evidenced,
      limit: tried.caps[objective] ?? null,
    })),
    before: scoredFrom(before, framework, "evidenced"),
    after: scoredFrom(after, framework, "evidenced"),
  };
}

/** Chains that lead to the buyer's country, or to the provider that is bought, only in part. */
function inPartOf(assessment: Assessment, tried: TriedControl, { buyer, provider }: ChangeOfControl) {
  const sellers = [...new Map(assessment.regions.map(({ seller }) => [seller.id, seller])).values()].sort(byId);
  return sellers
    .filter(({ id }) => !tried.reach.has(id))
    .flatMap((seller) =>
      chainOf(assessment, seller)
        .filter((link) => link.provider !== seller.id)
        .filter((link) => (provider === null ? link.country === buyer : link.provider === provider))
        .map((link) => ({ provider: seller.id, name: seller.name, link })),
    );
}

function notesOf(
  minimum: ControlDrill["minimum"],
  { reach }: TriedControl,
  providers: readonly Provider[],
  placed: number,
): Sentence[] {
  const open = [...reach.values()].filter((one) => one === "open").length;
  return [
    ...(placed === 0 ? [say("control.nothing-placed")] : []),
    ...(Object.keys(minimum).length === 0 ? [say("control.no-minimum")] : []),
    ...(providers.length === 0 ? [say("control.nobody")] : []),
    ...(open > 0 ? [say("control.open-owners", { count: open })] : []),
    say("control.caps-are-rules"),
  ];
}

const mayStand = ({ scenario }: Assessment, verdict: "pass" | "fail" | "unknown"): boolean =>
  verdict === "pass" || (verdict === "unknown" && scenario.unknown === "allow");

/** Their share of what all cost, in %; the rest moves against them: unknown ends widen it both ways. */
export function shareOf(
  landed: readonly Landed[],
  some: ReadonlySet<WorkloadId>,
): Readonly<{ share: Range; part: MoneyRange; rest: MoneyRange }> | null {
  const currency = landed[0]?.cell.monthly?.currency;
  if (currency === undefined) return null;
  const amounts = (isIn: boolean) =>
    landed.filter(({ facts }) => some.has(facts.workload.id) === isIn).map(({ cell }) => cell.monthly);
  const part = sumOf(amounts(true), currency);
  const rest = sumOf(amounts(false), currency);
  if (!part || !rest || !(part.low + rest.high > 0) || !(part.high + rest.low > 0)) return null;
  const share = range((100 * part.low) / (part.low + rest.high), (100 * part.high) / (part.high + rest.low));
  return { share, part, rest };
}

/** `null` as soon as one amount is not known; nothing costs nothing. */
function sumOf(amounts: readonly (MoneyRange | null)[], currency: Currency): MoneyRange | null {
  let sum: MoneyRange = { low: 0, high: 0, currency };
  for (const amount of amounts) {
    if (amount === null) return null;
    sum = addMoneyRange(sum, amount);
  }
  return sum;
}

const lawfulPairs = ({ regions }: Comparison): number => regions.reduce((sum, { lawful }) => sum + lawful, 0);

/** Workloads that are to move and may lawfully go nowhere. */
const nowhere = (assessment: Assessment, { workloads }: Comparison): number =>
  workloads.filter(({ workload, lawfulRegions }) => lawfulRegions === 0 && !assessment.workload(workload)?.stays)
    .length;

const costliestFirst = (a: FallenWorkload, b: FallenWorkload): number =>
  (b.monthly?.high ?? 0) - (a.monthly?.high ?? 0) ||
  a.workload.length - b.workload.length ||
  (a.workload < b.workload ? -1 : 1);
const byId = (a: { id: ProviderId }, b: { id: ProviderId }): number => (a.id < b.id ? -1 : 1);
