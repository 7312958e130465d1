import type { Provider } from "../../model/catalogue.ts";
import type { SealAnswer } from "../../model/plan.ts";
import type { LevelCap, Objective } from "../../model/rule-pack.ts";
import { type Range, range } from "../../units/range.ts";

/** A law of the owner's country that caps levels. */
export type HeldCap = Readonly<{
  cap: LevelCap;
  /** `false`: the owner's country is not known, so the law may reach it. */
  isCertain: boolean;
  /** Objectives an evidenced answer of the planner has freed of it. */
  lifted: readonly Objective[];
}>;

/** The caps a framework puts on a provider through its owner (domain 4.3), and what has lifted them. */
export function capsOf(
  caps: readonly LevelCap[],
  provider: Pick<Provider, "id" | "owner">,
  sealAnswers: readonly SealAnswer[],
): HeldCap[] {
  const { country } = provider.owner;
  const proven = sealAnswers.flatMap((one) =>
    one.provider === provider.id && one.evidenced !== null ? [one.objective] : [],
  );
  return caps
    .filter(({ ownerCountries }) => country === null || ownerCountries.includes(country))
    .map((cap) => ({
      cap,
      isCertain: country !== null,
      lifted: proven.filter((objective) => cap.caps[objective] !== undefined),
    }));
}

/** Never above the ceiling. */
export const capBoth = (level: Range, cap: number): Range => range(Math.min(level.low, cap), Math.min(level.high, cap));
/** Perhaps not above the ceiling: only the low end gives way. */
export const capLow = (level: Range, cap: number): Range => range(Math.min(level.low, cap), level.high);
