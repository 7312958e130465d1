import type { Assumptions } from "../model/assumption.ts";
import type { Procurement } from "../model/procurement.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { WaveProcurement } from "../model/wave-calendar.ts";
import type { Wave } from "../model/wave.ts";
import { inBothLanguages } from "../text/text.ts";
import type { Assessment, RegionFacts } from "./assess.ts";
import {
  type Durations,
  type Ready,
  type StepDays,
  procurementDates,
  readyFrom,
  stepsWithoutDays,
} from "./waves/procurement.ts";

/** Days of each step of buying, as the register has them. */
export function durationsOf(assumptions: Assumptions): Durations {
  const exactly = (days: number | null): StepDays => ({ least: days, most: days });
  return {
    "project-plan": exactly(assumptions["procurement.project-plan"]),
    "prior-consultation": exactly(assumptions["procurement.prior-consultation"]),
    "security-review": reviewOf(assumptions),
    "fee-estimate": exactly(assumptions["procurement.fee-estimate"]),
    budget: exactly(assumptions["procurement.budget"]),
    publication: exactly(assumptions["procurement.publication"]),
    award: exactly(assumptions["procurement.award"]),
    standstill: exactly(assumptions["procurement.standstill"]),
    contract: {
      catalogue: exactly(assumptions["procurement.catalogue"]),
      direct: exactly(assumptions["procurement.direct"]),
      tender: exactly(assumptions["procurement.tender"]),
    },
  };
}

/** Typed the wrong way round, the two ends still are two ends. */
function reviewOf(assumptions: Assumptions): StepDays {
  const least = assumptions["procurement.security-review-least"];
  const most = assumptions["procurement.security-review-most"];
  if (least === null || most === null) return { least, most };
  return { least: Math.min(least, most), most: Math.max(least, most) };
}

const procurementOf = ({ plan }: Assessment, provider: string): Procurement | null =>
  plan.procurements?.find((one) => one.provider === provider) ?? null;

/** When what is bought at a place can be there, if what is left is begun on the plan's day; `null`: nobody has stated how it is bought. */
export function readyAt(assessment: Assessment, { seller }: RegionFacts): Ready | null {
  const procurement = procurementOf(assessment, seller.id);
  const { edition, planDate } = assessment.plan.agency;
  return procurement && readyFrom(edition, procurement, durationsOf(assessment.assumptions), planDate);
}

/** What somebody would have to say so that it is known when a place is surely bought; `null`: nothing, it is. */
export function readyOpenAt(assessment: Assessment, { seller }: RegionFacts): Sentence | null {
  const procurement = procurementOf(assessment, seller.id);
  if (!procurement) return say("waves.rule-10-no-route", { provider: seller.name });
  const steps = stepsWithoutDays(assessment.plan.agency.edition, procurement, durationsOf(assessment.assumptions));
  if (steps.length === 0) return null;
  const names = steps.map((step) => inBothLanguages(say(`schedule.step-${step}`)));
  const named = { ko: names.map(({ ko }) => ko).join(", "), en: names.map(({ en }) => en).join(", ") };
  return say("waves.rule-10-no-days", { provider: seller.name, steps: named });
}

/** For each wave and each provider its workloads go to: every step with the latest day to begin, worked back from the wave's start. */
export function procurementsOf(assessment: Assessment, waves: readonly Wave[]): WaveProcurement[] {
  const { plan, scenario, assumptions } = assessment;
  const durations = durationsOf(assumptions);
  const placed = new Map(scenario.placements.map(({ workload, region }) => [workload, region]));
  return [...waves]
    .sort((a, b) => a.number - b.number)
    .flatMap((wave) => {
      const sellers = new Map<string, { seller: RegionFacts["seller"]; workloads: number }>();
      for (const id of wave.workloads) {
        const region = placed.get(id);
        const place = region === undefined ? null : assessment.region(region);
        if (!place) continue;
        const held = sellers.get(place.seller.id);
        if (held) held.workloads += 1;
        else sellers.set(place.seller.id, { seller: place.seller, workloads: 1 });
      }
      return [...sellers.values()]
        .sort((a, b) => (a.seller.id < b.seller.id ? -1 : 1))
        .map(({ seller, workloads }): WaveProcurement => {
          const procurement = procurementOf(assessment, seller.id);
          const { edition, planDate } = plan.agency;
          const steps = procurement ? procurementDates(wave.start, edition, procurement, durations, planDate) : [];
          return {
            wave: wave.id,
            number: wave.number,
            start: wave.start,
            provider: seller.id,
            name: seller.name,
            workloads,
            route: procurement?.route ?? null,
            steps: steps.map((step) => ({ ...step })),
            standing: worstOf(steps.map(({ standing }) => standing)),
          };
        });
    });
}

const ORDER = ["late", "open", "tight", "in-time", "done"] as const;

function worstOf(standings: readonly WaveProcurement["standing"][]): WaveProcurement["standing"] {
  return ORDER.find((one) => standings.includes(one)) ?? "open";
}
