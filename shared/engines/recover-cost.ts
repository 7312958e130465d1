import type { RecoveryMode } from "../model/recovery.ts";
import { type Sentence, say } from "../model/sentence.ts";
import { type MoneyRange, addMoneyRange, roundHalfAway } from "../units/money.ts";
import type { Range } from "../units/range.ts";
import type { Assessment } from "./assess.ts";
import { type Figure, computed, given } from "./explain.ts";
import type { Standing } from "./recover-standing.ts";
import { modeTerms } from "./resilience/modes.ts";

/** What a copy costs a month; `null`: not computable, `because` says why. */
export type CopyCost = Readonly<{
  monthly: MoneyRange | null;
  because: Sentence | null;
  figure: (id: string) => Figure;
}>;

/**
 * What the workload would pay at the second place, line by line, times the part of each that the mode keeps there.
 *
 * Each line is rounded once. Nobody is served from a copy, so it sends nothing out. Traffic between the places, and a room
 * or contract kept for a cold start, are in no list and not counted.
 */
export function copyCost(assessment: Assessment, standing: Pick<Standing, "facts" | "second" | "recovery">): CopyCost {
  return copyCostOf(assessment, standing, standing.recovery.mode);
}

/** The same for a mode that is only thought of. */
export function copyCostOf(
  assessment: Assessment,
  { facts, second }: Pick<Standing, "facts" | "second">,
  mode: RecoveryMode,
): CopyCost {
  const unit = `${assessment.plan.agency.currency}/month` as const;
  const label = say(`resilience.copy-cost-${mode}`, { name: facts.workload.name });
  const missing = (because: Sentence): CopyCost => ({
    monthly: null,
    because,
    figure: (id) => given(id, label, unit, null, [], because),
  });
  if (!second) return missing(say("resilience.no-second-place"));
  const cell = assessment.cell(facts, second);
  if (!cell.cost) return missing(cell.noFit ?? say("resilience.no-offer", { region: second.region.id }));

  const { capacity, storage } = modeTerms(mode, assessment.assumptions["recovery.warm-capacity"]);
  const { currency } = cell.cost;
  const parts = cell.cost.lines.flatMap((line) => {
    const share = line.item === "storage" || line.item === "backup" ? storage : capacity;
    if (line.item === "egress" || share.high === 0) return [];
    return [{ item: line.item, share, line, monthly: line.monthly && part(line.monthly, share) }];
  });
  const open = parts.find(({ monthly }) => monthly === null);
  const none = { low: 0, high: 0, currency };
  const monthly = open ? null : parts.map((one) => one.monthly!).reduce(addMoneyRange, none);
  const because = open?.line.because ?? null;
  return {
    monthly,
    because,
    figure: (id) =>
      computed(
        id,
        label,
        unit,
        monthly && { low: monthly.low, high: monthly.high },
        "sum",
        "Σ",
        parts.map(({ item, share, line, monthly }) =>
          computed(
            `${id}/${item}`,
            say(`cost.${item}`),
            unit,
            monthly && { low: monthly.low, high: monthly.high },
            "product",
            "cost × share",
            [
              line.figure(`${id}/${item}/whole`),
              given(`${id}/${item}/share`, say("resilience.share-there"), "share", share, [], whyShare(mode, share)),
            ],
            line.because,
          ),
        ),
        because,
      ),
  };
}

/** One amount times a share, rounded once. */
const part = ({ low, high, currency }: MoneyRange, share: Range): MoneyRange => ({
  low: roundHalfAway(low * share.low),
  high: roundHalfAway(high * share.high),
  currency,
});

const whyShare = (mode: RecoveryMode, share: Range): Sentence =>
  share.low < share.high
    ? say(mode === "cold" ? "resilience.cold-storage" : "resilience.warm-capacity")
    : say(`resilience.runs-${mode}`);
