import type { Commitment } from "../../model/commitment.ts";
import type { Country } from "../../model/fact.ts";
import type { ContractTerms } from "../../model/leaving.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { type Day, daysBetween } from "../../units/date.ts";
import { type Currency, minorPerMajor } from "../../units/money.ts";
import { type Range, exactly, range, scaleRange } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";
import { type DatedYear, owedOn } from "./commitment.ts";
import { inMinor } from "./exit.ts";

/** What the plan itself would use of a provider, in major units of the plan's currency. `null`: a cost is not known. */
export type PlannedUse = Readonly<{
  /** Of the whole year, had nothing left. */
  inYear: (year: number) => Range | null;
  /** After the day of leaving, by what stays there. */
  after: (year: number) => Range | null;
}>;

export type Contract = Readonly<{ commitment: Commitment; terms: ContractTerms | null }>;

export type Owed = Readonly<{
  owed: Range | null;
  lost: Range | null;
  fee: Range | null;
  figure: Figure;
  feeFigure: Figure;
}>;

type Money = Readonly<{ currency: Currency; convert: (amount: Range, from: Currency) => Range | null }>;

/** What a contract still asks for on a day: the unused minimum less what may be sold on, and its fee (domain 5.4, 5.5). */
export function owedUnder(id: string, { commitment, terms }: Contract, date: Day, use: PlannedUse, money: Money): Owed {
  const { name, kind, minimums, currency } = commitment;
  const label = say("lock-in.owed", { name });
  const inPlan = (minor: number): Range | null => money.convert(exactly(minor / minorPerMajor[currency]), currency);
  const years = minimums.map(({ year, minor }): DatedYear | null => {
    const minimum = inPlan(minor);
    const ramp = terms?.ramp?.find((one) => one.year === year);
    const low = ramp && inPlan(ramp.low);
    const high = ramp && inPlan(ramp.high);
    const usage = ramp ? low && high && range(low.low, Math.max(low.low, high.high)) : use.inYear(year);
    return minimum && { year, minimum: minimum.low, usage: usage ?? null };
  });
  const feeLabel = say("lock-in.fee", { name });
  const last = Math.max(...minimums.map(({ year }) => year));
  const year = Number(date.slice(0, 4));
  if (years.some((one) => one === null)) {
    const because = say("lock-in.exit-no-rate", { currency });
    return {
      owed: null,
      lost: null,
      fee: null,
      figure: given(`${id}/commitment-shortfall/${commitment.id}`, label, money.currency, null, [], because),
      feeFigure: given(`${id}/early-termination-fee/${commitment.id}`, feeLabel, money.currency, null, [], because),
    };
  }
  const known = years.map((one) => one!); // none is null
  const share = Math.min(1, daysBetween(`${year}-01-01`, date) / 365);
  const { owed, lost } = owedOn(kind, known, { year, share }, use.after);
  const resale = terms?.resale ?? 0;
  const left = inMinor(scaleRange(owed, 1 - resale), money.currency);
  const inputs = known.flatMap(({ year: one, minimum, usage }) => [
    given(
      `${id}/commitment-shortfall/${commitment.id}/${one}/minimum`,
      say("lock-in.owed-minimum", { year: one }),
      "price",
      minimum,
      [],
      say("lock-in.owed-contract", { name }),
    ),
    given(
      `${id}/commitment-shortfall/${commitment.id}/${one}/usage`,
      say("lock-in.owed-usage", { year: one }),
      "price",
      usage,
      [],
      say(
        usage === null
          ? "lock-in.owed-usage-unknown"
          : terms?.ramp?.some((ramp) => ramp.year === one)
            ? "lock-in.owed-usage-ramp"
            : "lock-in.owed-usage-plan",
      ),
    ),
  ]);
  const because = whyOwed(owed, year, last, name);
  const formula =
    (kind === "pooled" ? "max(0, Σ minimum − Σ usage to the day)" : "Σ years from the day max(0, minimum − usage)") +
    (resale > 0 ? ` × (1 − ${resale})` : "");
  const figure = computed(
    `${id}/commitment-shortfall/${commitment.id}`,
    label,
    money.currency,
    range(left.low, left.high),
    "formula",
    formula,
    inputs,
    because,
  );

  const isOver = year > last;
  const told = terms?.terminationFee ?? null;
  const fee = isOver ? exactly(0) : told === null ? null : inPlan(told);
  const why = isOver
    ? say("lock-in.fee-over", { name })
    : told === null
      ? say("lock-in.needs-fee", { name })
      : say("lock-in.owed-contract", { name });
  const minor = fee && inMinor(fee, money.currency);
  const feeFigure = given(
    `${id}/early-termination-fee/${commitment.id}`,
    feeLabel,
    money.currency,
    minor && range(minor.low, minor.high),
    [],
    why,
  );
  return { owed: scaleRange(owed, 1 - resale), lost, fee, figure, feeFigure };
}

function whyOwed(owed: Range, year: number, last: number, name: string): Sentence | null {
  if (year > last) return say("lock-in.owed-over", { name });
  return owed.high === 0 ? say("lock-in.owed-used", { name }) : null;
}

/** Whose law a provider's contracts are under. Two that do not agree are as good as none; none said: the agency's own. */
export function lawOf(
  contracts: readonly Contract[],
  agency: Country,
): Readonly<{ country: Country | null; stated: boolean }> {
  const stated = [...new Set(contracts.flatMap(({ terms }) => terms?.jurisdiction ?? []))];
  if (stated.length === 0) return { country: agency, stated: false };
  return { country: stated.length === 1 ? stated[0]! : null, stated: true };
}
