import { Radio } from "@mantine/core";
import { Criterion } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";

const objectives = ["score", ...Criterion.options] as const;

/** What the placement makes the best of: the weighted score, or one criterion under limits on the others. */
export function ObjectiveChoice({ scenario }: Readonly<{ scenario: Scenario }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const { change, busy } = useChange("placement.choose-objective");
  const now = scenario.objective ?? "score";
  return (
    <section aria-labelledby="objective">
      <div className="board-head">
        <h2 id="objective">{t("limits.objective")}</h2>
      </div>
      <Radio.Group
        aria-labelledby="objective"
        value={now}
        onChange={(next) =>
          void change({ scenario: scenario.id, objective: next === "score" ? null : Criterion.parse(next) })
        }
      >
        <div className="objectives">
          {objectives.map((one) => (
            <Radio
              key={one}
              size="sm"
              value={one}
              disabled={!canChange || busy}
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
