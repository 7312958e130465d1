import { SegmentedControl } from "@mantine/core";
import type { PriceTerm } from "../../../shared/model/price-term.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useScenarioId } from "../../hooks/workspace.ts";

const offered = ["on-demand", "one-year", "three-years"] as const;

/** On which terms the scenario buys its compute. Spot is chosen on the command line, and shown where it is chosen. */
export function TermSwitch({ term }: Readonly<{ term: PriceTerm }>) {
  const { t } = useText();
  const scenario = useScenarioId();
  const canChange = useCanChange();
  const { change, busy } = useChange("scenarios.choose-term");
  const shown: readonly PriceTerm[] = term === "spot" ? [...offered, "spot"] : offered;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("cost-page.term")}
      disabled={!canChange || busy || scenario === null}
      value={term}
      onChange={(next) => {
        if (next === term || scenario === null) return;
        void change({ scenario, term: next === "on-demand" ? null : next });
      }}
      data={shown.map((value) => ({ value, label: t(`cost-page.term-${value}`) }))}
    />
  );
}
