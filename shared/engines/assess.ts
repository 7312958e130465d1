import { equivalentOf } from "../catalogue/gpu-equivalents.ts";
import type { FxRate } from "../model/agency.ts";
import { type Assumptions, assumptionsOf, numberOf } from "../model/assumption.ts";
import type { Catalogue, Certification, Offer, Provider, Region, ServicePrice } from "../model/catalogue.ts";
import type { DataSet } from "../model/data-set.ts";
import type { Group } from "../model/group.ts";
import type { OfferId, RegionId, WorkloadId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import type { PriceTerm } from "../model/price-term.ts";
import type { Gate } from "../model/requirement.ts";
import type { Cell, CellPart, Latency, Verdict } from "../model/result.ts";
import type { DataClass, RulePack } from "../model/rule-pack.ts";
import type { Placement, Scenario } from "../model/scenario.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Workload } from "../model/workload.ts";
import type { Day } from "../units/date.ts";
import { type Range, range } from "../units/range.ts";
import { classesAsked, costQuestion } from "./asked.ts";
import type { GpuUse, Gpus } from "./eligibility/gpu.ts";
import type { FacetAnswer } from "./lock-in/facets.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import type { TriedControl } from "./mastery.ts";
import type { Levels } from "./sovereignty/levels.ts";
import { frameworkRead } from "./sovereignty/reading.ts";
import type { SovereigntyScore } from "./sovereignty/score.ts";
import { isPricedOn } from "./cost/price.ts";
import { type Pricing, type WorkloadCost, pricingFor } from "./cost/workload-cost.ts";
import { type Network, networkFor } from "./latency/network.ts";
import type { UserLatency } from "./latency/users.ts";
import { regionFacts } from "./region-facts.ts";
import { scoreParts, weightsOf } from "./score-parts.ts";
import { type Fit, fitter } from "./sizing/fit.ts";
import { type GpuFit, gpuFit } from "./sizing/gpu-fit.ts";
import type { NeededSize } from "./sizing/needed.ts";
import { type VerdictClasses, verdictClasses } from "./verdict-classes.ts";
import { workloadFacts } from "./workload-facts.ts";

/** What is known of a workload before any region is looked at. */
export type WorkloadFacts = Readonly<{
  workload: Workload;
  group: Group | null;
  dataSets: readonly DataSet[];
  dataClass: DataClass | null;
  classReasons: readonly Sentence[];
  residency: readonly string[] | null;
  needed: NeededSize;
  /** GPUs it has today; `null`: the inventory names none. */
  gpuNeed: Gpus | null;
  /** What they are for; `null`: nobody has said. */
  gpuUse: GpuUse | null;
  /** GB a month to the outside; `null`: nobody said, so no egress line is claimed. */
  egressGb: number | null;
  /** The day its verdicts are for: its cut-over, or the plan's first day. */
  day: Day;
  /** Retained and retired groups are not placed. */
  stays: boolean;
}>;

/** What is known of a region before any workload is looked at. */
export type RegionFacts = Readonly<{
  region: Region;
  /** Who answers for it: the federation member where there is one. */
  provider: Provider;
  seller: Provider;
  certifications: readonly Certification[];
  offers: readonly Offer[];
  /** GPU sizes that are sold there, alike ones once. */
  gpusSold: readonly Gpus[];
  services: readonly ServicePrice[];
  users: UserLatency | null;
  latency: Latency | null;
  sovereignty: SovereigntyScore | null;
  levels: Levels | null;
  /** Levels on another day: certificates and papers end, each on its day. */
  levelsOn: (day: Day) => Levels | null;
  lockIn: Range;
  facets: readonly FacetAnswer[];
}>;

export type CellFacts = Omit<Cell, "parts"> & Readonly<{ cost: WorkloadCost | null; parts: ScorePart[] }>;
/** `weight`: of 100; `share`: between the fixed points, 0–1; `points` is their product. */
export type ScorePart = CellPart & Readonly<{ weight: number; points: Range }>;

/** Every workload in every region, compute bought on one term; each cell computed when it is first asked for. */
export type OnTerm = Readonly<{
  pricing: Pricing;
  /** Which offer a workload would take. */
  fit: (workload: WorkloadFacts, region: RegionFacts) => Fit;
  /** What a workload would meet in a region today. */
  cell: (workload: WorkloadFacts, region: RegionFacts) => CellFacts;
  /** The cells workloads may go to, as numbers, computed when it is first asked for: for what looks at all of them. */
  matrix: () => Matrix;
}>;

/** One scenario, assessed, on the scenario's term. */
export type Assessment = OnTerm &
  Readonly<{
    plan: Plan;
    catalogue: Catalogue;
    scenario: Scenario;
    asPlaced: PricesAsPlaced | null;
    /** The numbers no fact gives, as this plan states them. */
    assumptions: Assumptions;
    packs: readonly RulePack[];
    framework: RulePack | null;
    workloads: readonly WorkloadFacts[];
    regions: readonly RegionFacts[];
    network: Network;
    /** Which GPUs do for which. */
    gpus: GpuFit;
    workload: (id: WorkloadId) => WorkloadFacts | null;
    region: (id: RegionId) => RegionFacts | null;
    offer: (id: OfferId) => Offer | null;
    /** What the gates say, once for all that no rule can tell apart. */
    verdicts: VerdictClasses;
    /** The same where compute is bought on another term: only offers priced on it take part; on demand, all. */
    on: (term: PriceTerm) => OnTerm;
    /** The same question at other rates of exchange. */
    withRates: (fxRates: readonly FxRate[]) => Assessment;
    /** Where the scenario has placed it, the cell on the term it was placed on; elsewhere as `cell`. */
    cellOfToday: (workload: WorkloadFacts, region: RegionFacts) => CellFacts;
    /** The same at the prices the placement was made with. */
    cellAsPlaced: (workload: WorkloadFacts, region: RegionFacts) => CellFacts;
  }>;

/** Prices a placement was made with, where the catalogue has moved on since. */
export type PricesAsPlaced = Readonly<{
  /** Every offer that is placed on; the catalogue's own where it says the same still. */
  offers: ReadonlyMap<OfferId, Offer>;
  /** Price lists of the regions where they say something else now. */
  services: ReadonlyMap<RegionId, readonly ServicePrice[]>;
}>;

/**
 * Joins the engines over one scenario of a plan.
 *
 * Gates first, scores second: a region's cell carries its verdict with every reason; only a lawful cell (or one the
 * scenario lets stand open) has a score. Regions without any known offer take no part. `asPlaced`: `null` where every
 * placement was made with this very catalogue. `day`: what would hold on another day, for every workload; `null`: on the day
 * of its cut-over. `tried`: a change of control to try out; levels give way to its ceilings.
 */
export function assess(
  plan: Plan,
  catalogue: Catalogue,
  scenario: Scenario,
  asPlaced: PricesAsPlaced | null = null,
  day: Day | null = null,
  tried: TriedControl | null = null,
): Assessment {
  const asked = scenario.requirements.filter((requirement) => requirement.on);
  const gates = asked.filter((requirement): requirement is Gate => requirement.kind === "gate");
  const weights = weightsOf(scenario);
  const packIds = new Set(gates.flatMap(({ gate }) => (gate.is === "rule-pack" ? [gate.pack] : [])));
  const packs = catalogue.rulePacks.filter(({ id }) => packIds.has(id));
  const profile = plan.profiles?.find(({ id }) => id === scenario.profile) ?? null;
  const framework = frameworkRead(packs, catalogue.rulePacks, profile);
  const classes = classesAsked(scenario);
  const assumptions = assumptionsOf(plan.assumptions);

  const { currency, planDate } = plan.agency;
  const ownTerm = scenario.term ?? "on-demand";
  const pricingOn = (term: PriceTerm): Pricing =>
    pricingFor(catalogue, plan.fxRates, currency, planDate, { term, assumptions });
  const gpus = gpuFit((model) => equivalentOf(model, catalogue.reference.gpuEquivalents));
  const network = networkFor(catalogue.latency, catalogue.regions, catalogue.cities, plan.latencies);
  const regions = regionFacts(plan, catalogue, framework, network, day ?? plan.agency.planDate, tried);
  const workloads = workloadFacts(plan, scenario, assumptions, day);
  const verdicts = verdictClasses(packs, gates, {
    overrides: scenario.overrides ?? [],
    warnDays: numberOf(assumptions, "evidence.warn-days"),
  });

  function onTerm(term: PriceTerm, takes: (offer: Offer) => boolean): OnTerm {
    const pricing = pricingOn(term);
    const fits = new Map(
      regions.map(({ region, offers }) => [region.id, fitter(offers.filter(takes), classes, gpus, pricing.monthOf)]),
    );
    const fit = (workload: WorkloadFacts, { region }: RegionFacts): Fit =>
      fits.get(region.id)!(workload.needed, workload.gpuNeed);
    const cells = new Map<string, CellFacts>();
    let matrix: Matrix | null = null;
    const makeMatrix = (): Matrix =>
      matrixOf({
        workloads,
        regions,
        weights,
        allowsUnknown: scenario.unknown === "allow",
        currency,
        verdicts,
        fit,
        price: (workload, offer, services) => pricing.monthly(costQuestion(workload, offer, services)),
      });
    return {
      pricing,
      fit,
      cell: (workload, facts) => {
        const key = `${workload.workload.id}@${facts.region.id}`;
        const held = cells.get(key);
        if (held) return held;
        const made = makeCell(workload, facts, fit(workload, facts), { pricing, services: facts.services });
        cells.set(key, made);
        return made;
      },
      matrix: () => (matrix ??= makeMatrix()),
    };
  }
  const own = onTerm(ownTerm, () => true);
  const byTerm = new Map<PriceTerm, OnTerm>(ownTerm === "on-demand" ? [[ownTerm, own]] : []);
  function on(term: PriceTerm): OnTerm {
    const held = byTerm.get(term) ?? onTerm(term, (offer) => isPricedOn(offer, term));
    byTerm.set(term, held);
    return held;
  }

  const placements = new Map(scenario.placements.map((placement) => [placement.workload, placement]));
  const placedCells = new Map<WorkloadId, CellFacts>();
  // of their own: they remember prices by the id of the offer
  const pricingsAsPlaced = new Map<PriceTerm, Pricing>();
  const placementIn = ({ workload }: WorkloadFacts, { region }: RegionFacts): Placement | null => {
    const placement = placements.get(workload.id);
    return placement?.region === region.id ? placement : null;
  };

  function cellOfToday(workload: WorkloadFacts, facts: RegionFacts): CellFacts {
    const term = placementIn(workload, facts)?.term;
    return (term === undefined ? own : on(term)).cell(workload, facts);
  }

  function cellAsPlaced(workload: WorkloadFacts, facts: RegionFacts): CellFacts {
    const { id } = workload.workload;
    const placement = placementIn(workload, facts);
    const offer = placement ? asPlaced?.offers.get(placement.offer) : undefined;
    const today = cellOfToday(workload, facts);
    if (!offer) return today;
    const lists = asPlaced?.services.get(facts.region.id);
    if (today.offer === offer.id && byOffer.get(offer.id) === offer && !lists) return today;
    const held = placedCells.get(id);
    if (held) return held;
    const fit = fitter([offer], classes, gpus)(workload.needed, workload.gpuNeed);
    const term = placement?.term ?? ownTerm;
    const pricing = pricingsAsPlaced.get(term) ?? pricingOn(term);
    pricingsAsPlaced.set(term, pricing);
    // a workload that has outgrown its offer is to be placed anew, at the prices of today
    const made = fit.offer ? makeCell(workload, facts, fit, { pricing, services: lists ?? facts.services }) : today;
    placedCells.set(id, made);
    return made;
  }

  type Prices = Readonly<{ pricing: Pricing; services: readonly ServicePrice[] }>;
  function makeCell(workload: WorkloadFacts, facts: RegionFacts, fit: Fit, { pricing, services }: Prices): CellFacts {
    const offer = fit.offer;
    const gated = verdicts.judged(verdicts.classOf(workload), facts, verdicts.kindOf(offer));
    const verdict: Verdict = fit.noFit ? "fail" : gated.verdict;
    const cost = offer ? pricing.cost(costQuestion(workload, offer, services)) : null;
    const mayStand = verdict === "pass" || (verdict === "unknown" && scenario.unknown === "allow");
    const parts = mayStand && offer ? scoreParts(weights, workload, facts, cost) : [];
    return {
      region: facts.region.id,
      verdict,
      reasons: gated.reasons,
      offer: offer?.id ?? null,
      offerClass: offer?.class ?? null,
      pricedOn: offer?.price?.asOf ?? null,
      noFit: fit.noFit,
      monthly: cost?.monthly ?? null,
      latency: facts.latency,
      score: parts.some(({ weight }) => weight > 0)
        ? parts.map(({ points }) => points).reduce((a, b) => range(a.low + b.low, a.high + b.high))
        : null,
      cost,
      parts,
    };
  }

  const byWorkload = new Map(workloads.map((facts) => [facts.workload.id, facts]));
  const byRegion = new Map(regions.map((facts) => [facts.region.id, facts]));
  const byOffer = new Map(catalogue.offers.map((offer) => [offer.id, offer]));
  return {
    plan,
    catalogue,
    scenario,
    asPlaced,
    assumptions,
    packs,
    framework,
    workloads,
    regions,
    network,
    gpus,
    verdicts,
    ...own,
    on,
    cellOfToday,
    cellAsPlaced,
    withRates: (fxRates) => assess({ ...plan, fxRates: [...fxRates] }, catalogue, scenario, null, day, tried),
    workload: (id) => byWorkload.get(id) ?? null,
    region: (id) => byRegion.get(id) ?? null,
    offer: (id) => byOffer.get(id) ?? null,
  };
}
