import { SegmentedControl } from "@mantine/core";
import { create } from "zustand";
import type { Currency } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { type MoneyScale, scaleName } from "../../parts/money-axis.ts";

/** In which unit the tables of this page are read; the charts choose their own. */
export const useMoneyUnit = create<{ scale: MoneyScale }>(() => ({ scale: "one" }));

const scales: readonly MoneyScale[] = ["one", "thousand", "million"];

/** Chooses the unit of the tables, and says what it is and what rounding does to their sums. */
export function MoneyUnit({ currency }: Readonly<{ currency: Currency }>) {
  const words = useText();
  const { t } = words;
  const scale = useMoneyUnit((held) => held.scale);
  const unit = scaleName(words, scale, currency);
  return (
    <p className="money-unit">
      <SegmentedControl
        size="xs"
        aria-label={t("cost-page.unit")}
        value={scale}
        onChange={(next) => useMoneyUnit.setState({ scale: next })}
        data={scales.map((value) => ({ value, label: scaleName(words, value, currency) }))}
      />
      <span className="soft">{t(scale === "one" ? "cost-page.unit-is" : "cost-page.rounded", { unit })}</span>
    </p>
  );
}
