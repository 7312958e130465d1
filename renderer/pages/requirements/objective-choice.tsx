import { Radio } from "@mantine/core";
import { useState } from "react";
import { Criterion } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";

const objectives = ["score", ...Criterion.options] as const;
type Objective = (typeof objectives)[number];

/** What the placement makes the best of: the weighted score, or one criterion under limits on the others. */
export function ObjectiveChoice({ scenario }: Readonly<{ scenario: Scenario }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const { change } = useChange("placement.choose-objective");
  const now = scenario.objective ?? "score";
  // shows at once, so that arrow keys move on; what the host says next is the truth
  const [chosen, setChosen] = useState<Readonly<{ before: Scenario; objective: Objective }> | null>(null);
  const shown = chosen?.before === scenario ? chosen.objective : now;

  async function choose(next: Objective): Promise<void> {
    setChosen({ before: scenario, objective: next });
    const done = await change({ scenario: scenario.id, objective: next === "score" ? null : next });
    if (!done) setChosen(null);
  }

  return (
    <section aria-labelledby="objective">
      <div className="board-head">
        <h2 id="objective">{t("limits.objective")}</h2>
      </div>
      <Radio.Group
        aria-labelledby="objective"
        value={shown}
        onChange={(next) => void choose(objectives.find((one) => one === next) ?? now)}
      >
        <div className="objectives">
          {objectives.map((one) => (
            <Radio
              key={one}
              size="sm"
              value={one}
              disabled={!canChange}
              label={t(`limits.objective-${one}`)}
              description={t(`limits.objective-why-${one}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <p className="board-lead">{t("limits.objective-alone")}</p>
    </section>
  );
}
