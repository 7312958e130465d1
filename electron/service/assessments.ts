import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { refusal } from "../../shared/contract/failure.ts";
import { type Assessment, assess } from "../../shared/engines/assess.ts";
import { compareAll } from "../../shared/engines/compare.ts";
import type { Figure } from "../../shared/engines/explain.ts";
import { figureById } from "../../shared/engines/figures.ts";
import { costOverview } from "../../shared/engines/spend.ts";
import { costOfPlan } from "../../shared/engines/spend-figures.ts";
import { spendPlan } from "../../shared/engines/spend-plan.ts";
import { costYears, yearBook } from "../../shared/engines/spend-years.ts";
import { leave } from "../../shared/engines/leave.ts";
import { currentPlacement } from "../../shared/engines/place.ts";
import { checkedWaves, currentWaves, proposeWaves, waveQuestion } from "../../shared/engines/schedule.ts";
import type { Holiday, WaveQuestion } from "../../shared/engines/waves/question.ts";
import { canonicalJson } from "../../shared/exchange/canonical.ts";
import type { ScenarioResults } from "../../shared/exchange/plan-file.ts";
import type { ScenarioId, WorkloadId } from "../../shared/model/id.ts";
import type { Plan } from "../../shared/model/plan.ts";
import type { Wave } from "../../shared/model/wave.ts";
import type { Cell, Comparison, Latency, LockIn, PlacementResult, WavePlan } from "../../shared/model/result.ts";
import { Text } from "../../shared/model/sentence.ts";
import type { Day } from "../../shared/units/date.ts";
import type { PlanResults } from "../../shared/report/input.ts";
import { assetsFolder } from "../catalogue/load.ts";
import type { Session } from "./session.ts";

export type Assessments = ReturnType<typeof assessments>;

/** What results are worked out from: the open workspace as it stands, or a version of the plan that is kept in it. */
export type Inputs = Pick<Session, "plan" | "catalogue" | "pricesAsPlaced" | "network" | "current"> &
  Readonly<{
    /** The calendar that was kept; left out: the one that comes with the program. */
    holidays?: readonly Holiday[];
    /** Figures that come of solving and cannot be made again. */
    solved: (scenario: ScenarioId | null, id: string) => Figure | null;
  }>;

/** Results of a plan, computed when asked and kept until the plan changes. */
export function assessments(session: Inputs) {
  let held: { plan: Plan; scenarios: Map<string, Held> } | null = null;
  type Held = {
    assessment: Assessment;
    comparison?: Comparison;
    lockIn?: LockIn;
    placement?: PlacementResult | null;
    waves?: WavePlan;
    waveQuestion?: WaveQuestion;
  };

  /** Everything of one scenario, the first one where none is named; judged for its own days, or all of it for one day. */
  function of(scenario: ScenarioId | null, day: Day | null = null): Held {
    const plan = session.plan();
    if (held?.plan !== plan) held = { plan, scenarios: new Map() };
    const found = scenario === null ? plan.scenarios[0] : plan.scenarios.find(({ id }) => id === scenario);
    if (!found) throw refusal("no-such-scenario", { name: scenario ?? "" });
    const key = `${found.id} ${day ?? ""}`;
    const before = held.scenarios.get(key);
    if (before) return before;
    const asPlaced = session.pricesAsPlaced(found.id);
    const made: Held = { assessment: assess(plan, session.catalogue(), found, asPlaced, day) };
    held.scenarios.set(key, made);
    return made;
  }

  const holidays = (): Holiday[] => [...(session.holidays ?? holidaysOf(session.plan().agency.country))];
  const comparison = (scenario: ScenarioId | null, day: Day | null = null): Comparison => {
    const one = of(scenario, day);
    return (one.comparison ??= compareAll(one.assessment));
  };
  const lockIn = (scenario: ScenarioId | null): LockIn => {
    const one = of(scenario);
    return (one.lockIn ??= leave(one.assessment, comparison(scenario)));
  };
  const placement = (scenario: ScenarioId | null): PlacementResult | null => {
    const one = of(scenario);
    if (one.placement === undefined) one.placement = currentPlacement(one.assessment, comparison(scenario));
    return one.placement;
  };
  const waves = (scenario: ScenarioId | null): WavePlan => {
    const one = of(scenario);
    return (one.waves ??= currentWaves(one.assessment, holidays()));
  };
  /** Asked at every step of a drag, so the question is kept until the plan changes. */
  const checkWaves = (scenario: ScenarioId, waves: readonly Wave[]): WavePlan => {
    const one = of(scenario);
    return checkedWaves((one.waveQuestion ??= waveQuestion(one.assessment, holidays())), waves);
  };
  const cellsOf = (scenario: ScenarioId): Map<WorkloadId, Cell> => {
    const { assessment } = of(scenario);
    return new Map(
      assessment.scenario.placements.flatMap(({ workload, region }) => {
        const facts = assessment.workload(workload);
        const place = assessment.region(region);
        return facts && place ? [[workload, assessment.cellAsPlaced(facts, place)] as const] : [];
      }),
    );
  };
  /** Over the plan without what was computed, the facts that count, and the prices of placements made with others. */
  const inputsDigest = (): string => {
    const plan = session.plan();
    const placed = plan.scenarios.flatMap(({ id }) => {
      const prices = session.pricesAsPlaced(id);
      return prices ? [{ id, offers: [...prices.offers.values()], services: [...prices.services] }] : [];
    });
    const asPlaced = placed.length === 0 ? {} : { asPlaced: placed };
    return digest({ plan, edition: session.catalogue().edition.digest, ...asPlaced });
  };
  /** Inputs: as above. Results: everything the screens show. */
  function digests(scenario: ScenarioId | null): { inputs: string; results: string } {
    const plan = session.plan();
    const ids = scenario === null ? plan.scenarios.map(({ id }) => id) : [scenario];
    return {
      inputs: inputsDigest(),
      results: digest(
        ids.map((id) => ({
          id,
          comparison: comparison(id),
          lockIn: lockIn(id),
          placement: placement(id),
          waves: waves(id),
        })),
      ),
    };
  }

  return {
    assessment: (scenario: ScenarioId | null, day: Day | null = null): Assessment => of(scenario, day).assessment,
    comparison,
    lockIn,
    placement,
    waves,
    checkWaves,
    holidays,
    propose: (scenario: ScenarioId): WavePlan => proposeWaves(of(scenario).assessment, holidays()),
    digests,
    inputsDigest,
    figure(scenario: ScenarioId | null, id: string): Figure {
      const figure = figureById(of(scenario).assessment, id) ?? session.solved(scenario, id);
      if (!figure) throw refusal("no-such-figure", { id }, "id");
      return figure;
    },
    predict: (pairs: readonly Pair[]): Latency[] => {
      const { network } = session.current() ? of(null).assessment : { network: session.network() };
      return pairs.map((pair) => network.predictPair(pair));
    },
    export: (scenario: ScenarioId): ScenarioResults => ({
      placement: placement(scenario),
      lockIn: lockIn(scenario),
      waves: waves(scenario),
    }),
    reportInput(scenario: ScenarioId): PlanResults {
      const { assessment } = of(scenario);
      const paid = spendPlan(assessment);
      return {
        plan: assessment.plan,
        catalogue: assessment.catalogue,
        scenario: assessment.scenario,
        comparison: comparison(scenario),
        lockIn: lockIn(scenario),
        placement: placement(scenario),
        cells: cellsOf(scenario),
        waves: waves(scenario),
        cost: costOfPlan(assessment),
        spending: { overview: costOverview(paid), years: costYears(yearBook(paid)) },
        digest: `sha256:${inputsDigest()}`,
        find: (id) => figureById(assessment, id),
      };
    },
  };
}

type Pair = Readonly<{ lat1: number; lon1: number; lat2: number; lon2: number }>;

export const digest = (value: unknown): string => createHash("sha256").update(canonicalJson(value)).digest("hex");

const Calendar = z.object({ days: z.array(z.object({ day: z.iso.date(), name: Text })) });

/** Public holidays bundled for a country; a country without a file has none, and nothing is guessed. */
function holidaysOf(country: string): Holiday[] {
  const file = join(assetsFolder(), "calendars", `${country === "DE" ? "eu-de" : country.toLowerCase()}.json`);
  if (!existsSync(file)) return [];
  return Calendar.parse(JSON.parse(readFileSync(file, "utf8"))).days.map(({ day, name }) => ({ day, name }));
}
