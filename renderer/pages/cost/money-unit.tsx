import { SegmentedControl } from "@mantine/core";
import { createContext, useContext } from "react";
import { create } from "zustand";
import { type Currency, minorPerMajor } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { type MoneyScale, scaleName } from "../../parts/money-axis.ts";

/** What a person chose for all tables of this page; `null`: each as its amounts ask for. */
const useChosen = create<{ scale: MoneyScale | null }>(() => ({ scale: null }));

const Usual = createContext<MoneyScale>("one");

/** Tables of a tab: large amounts are read in thousands or millions until a person chooses otherwise. */
export const MoneyScaleOf = Usual.Provider;

export function usualScale(currency: Currency, most: number): MoneyScale {
  const major = Math.abs(most) / minorPerMajor[currency];
  if (currency === "KRW") return major >= 1_000_000_000 ? "million" : "one";
  return major >= 1_000_000 ? "thousand" : "one";
}

/** In which unit the tables are read; the charts choose their own. */
export function useMoneyScale(): MoneyScale {
  const usual = useContext(Usual);
  return useChosen((held) => held.scale) ?? usual;
}

const scales: readonly MoneyScale[] = ["one", "thousand", "million"];

/** Chooses the unit of the tables, and says what it is and what rounding does to their sums. */
export function MoneyUnit({ currency }: Readonly<{ currency: Currency }>) {
  const words = useText();
  const { t } = words;
  const scale = useMoneyScale();
  const unit = scaleName(words, scale, currency);
  return (
    <div className="money-unit">
      <SegmentedControl
        size="xs"
        aria-label={t("cost-page.unit")}
        value={scale}
        onChange={(next) => useChosen.setState({ scale: next })}
        data={scales.map((value) => ({ value, label: scaleName(words, value, currency) }))}
      />
      <span className="soft">{t(scale === "one" ? "cost-page.unit-is" : "cost-page.rounded", { unit })}</span>
    </div>
  );
}
