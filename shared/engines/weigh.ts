import type { SensitivityAnswer } from "../model/comparing.ts";
import type { FxRate } from "../model/agency.ts";
import type { RegionId, WorkloadId } from "../model/id.ts";
import type { Comparison } from "../model/result.ts";
import { type Sentence, say } from "../model/sentence.ts";
import type { Currency } from "../units/money.ts";
import { scaleRange } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { compareAll, compareCells } from "./compare.ts";
import { sharesOf } from "./matrix.ts";
import { weightsOf } from "./score-parts.ts";
import { shareOf } from "./scoring/normalise.ts";
import { type Alternative, isOrderCertain, sensitivity, winnerOf } from "./scoring/sensitivity.ts";
import { meanShares } from "./scoring/weigh.ts";
import { whyNothingLawful } from "./trade-offs.ts";

type Contender = Alternative<RegionId>;

/**
 * Would another weight, other prices or another rate change the winner (domain 9.3)?
 *
 * Over all workloads the regions are compared by the mean of what each brings to those that may go there, as in the
 * comparison; for one workload, by its own cells. Prices move all together. A rate moves every foreign currency against the
 * plan's: the scenario is assessed anew with it, since the cheapest offer may then be another one.
 */
export function sensitivityOf(
  assessment: Assessment,
  comparison: Comparison,
  workload: WorkloadId | null,
  swing: number,
): SensitivityAnswer {
  const { scenario } = assessment;
  const weights = weightsOf(scenario);
  const points = weights.map(({ weight }) => weight);
  const isWeighed = points.some((weight) => weight > 0);
  const contenders = isWeighed ? contendersOf(assessment, comparison, workload, 1) : [];
  const winner = winnerOf(contenders, points)?.id ?? null;
  const winnerAt = (others: readonly Contender[]): RegionId | null => winnerOf(others, points)?.id ?? null;
  const atPrices = (factor: number): RegionId | null =>
    isWeighed ? winnerAt(contendersOf(assessment, comparison, workload, factor)) : null;
  const atRates = (factor: number): RegionId | null => {
    const other = assessment.withRates(ratesAt(assessment.plan.fxRates, assessment.pricing.currency, factor));
    return winnerAt(contendersOf(other, workload === null ? compareAll(other) : comparison, workload, 1));
  };
  const answers = sensitivity(contenders, points, swing);
  return {
    scenario: scenario.id,
    workload,
    swing,
    winner,
    because: winner === null ? whyNone(assessment, workload, isWeighed) : null,
    criteria: weights.map(({ criterion }, at) => ({ criterion, ...answers[at]! })),
    orderCertain: winner !== null && isOrderCertain(contenders, points),
    prices: { down: atPrices(1 - swing), up: atPrices(1 + swing) },
    rate:
      winner !== null && pricedAbroad(assessment, contenders)
        ? { down: atRates(1 - swing), up: atRates(1 + swing) }
        : null,
  };
}

/** Regions that may be chosen, in the order of the comparison, with what each brings; `factor`: at so many times the prices. */
function contendersOf(
  assessment: Assessment,
  comparison: Comparison,
  workload: WorkloadId | null,
  factor: number,
): Contender[] {
  const weights = weightsOf(assessment.scenario);
  if (workload === null) {
    const matrix = assessment.matrix();
    const columnOf = new Map(matrix.regions.map(({ region }, column) => [region.id, column]));
    const moved = weights.map((weight) =>
      factor !== 1 && weight.criterion === "cost" ? meanShares(matrix, sharesOf(matrix, weight, factor)) : null,
    );
    return comparison.regions
      .filter(({ lawful }) => lawful > 0)
      .map(({ region, parts }) => ({
        id: region,
        shares: parts.map(({ share }, nth) => {
          const at = columnOf.get(region)!;
          return moved[nth] ? { low: moved[nth].low[at]!, high: moved[nth].high[at]! } : share;
        }),
      }));
  }
  const cells = compareCells(assessment, [workload])[0]!.cells.filter(({ score }) => score !== null);
  // what is proven to be lawful goes before all of which it cannot be told, whatever the scores
  return cells
    .filter(({ verdict }) => verdict === cells[0]!.verdict)
    .map(({ region, parts }) => ({
      id: region,
      shares: parts.map(({ criterion, value, share }, nth) =>
        criterion === "cost" && factor !== 1
          ? shareOf(value && scaleRange(value, factor), weights[nth]!.best, weights[nth]!.worst)
          : share,
      ),
    }));
}

/** Every foreign currency so many times as dear in the plan's. */
const ratesAt = (rates: readonly FxRate[], currency: Currency, factor: number): FxRate[] =>
  rates.map((quoted) => {
    if (quoted.quote === currency) return { ...quoted, rate: quoted.rate * factor };
    return quoted.base === currency ? { ...quoted, rate: quoted.rate / factor } : quoted;
  });

const pricedAbroad = ({ region, pricing }: Assessment, contenders: readonly Contender[]): boolean =>
  contenders.some(({ id }) => {
    const { offers, services } = region(id)!;
    return (
      offers.some(({ price }) => price !== null && price.currency !== pricing.currency) ||
      services.some(({ currency }) => currency !== null && currency !== pricing.currency)
    );
  });

function whyNone(assessment: Assessment, workload: WorkloadId | null, isWeighed: boolean): Sentence {
  if (!isWeighed) return say("comparing.no-weight");
  if (workload !== null) return say("comparing.nowhere", { name: assessment.workload(workload)!.workload.name });
  return whyNothingLawful(assessment);
}
