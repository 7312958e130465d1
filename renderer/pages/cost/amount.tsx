import type { Sentence } from "../../../shared/model/sentence.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import { explain } from "../../hooks/explain.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import { type MoneyScale, inScale } from "../../parts/money-axis.ts";
import { useMoneyScale } from "./money-unit.tsx";

/** A range of money as the tables show it: whole with its unit, or in thousands and millions without. */
export function amountText(words: Words, scale: MoneyScale, { low, high, currency }: MoneyRange): string {
  if (scale === "one") return words.money({ low, high, currency });
  const [from, to] = [inScale(words, scale, currency, low), inScale(words, scale, currency, high)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * An amount in a table. Not computable: what is known of it “or more”, or “not known”, with the reason as a hint.
 *
 * With the id of a figure it opens its explanation.
 */
export function Amount({
  value,
  known,
  because,
  figure,
  label,
  whole = false,
}: Readonly<{
  value: MoneyRange | null;
  /** What of it can be computed. */
  known?: MoneyRange;
  because?: Sentence | null;
  figure?: string | undefined;
  label: string;
  /** With its unit and to the last won, whatever the other tables are read in: where currencies stand side by side. */
  whole?: boolean;
}>) {
  const words = useText();
  const chosen = useMoneyScale();
  const scale = whole ? "one" : chosen;
  const scenario = useScenarioId();
  const why = because ? words.say(because) : undefined;
  const content = value ? (
    amountText(words, scale, value)
  ) : (
    <span className="not-known" title={why}>
      {known && known.low > 0
        ? words.t("cost-page.at-least", { amount: amountText(words, scale, { ...known, high: known.low }) })
        : words.unknown}
    </span>
  );
  if (figure === undefined) return <span className="figures">{content}</span>;
  return (
    <FigureButton label={label} onOpen={() => explain(figure, scenario)}>
      {content}
    </FigureButton>
  );
}
