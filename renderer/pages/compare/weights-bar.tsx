import { Button } from "@mantine/core";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { WeightSlider } from "../../parts/weight-slider.tsx";
import type { Weighing } from "./use-weighing.ts";
import "./weights-bar.css";

/** What counts how much: scores on the page follow each move; the plan keeps them only when they are saved. */
export function WeightsBar({ weighing, onSensitivity }: Readonly<{ weighing: Weighing; onSensitivity: () => void }>) {
  const { t, percent } = useText();
  const canChange = useCanChange();
  const { weights, isTried, isVoid } = weighing;
  if (weights.length === 0) return <p className="weights-bar soft">{t("compare-page.weights-none")}</p>;
  return (
    <div className="weights-bar" role="group" aria-label={t("compare-page.weights")}>
      {weights.map(({ id, criterion, weight, saved, share }) => (
        <div key={id} className="weigh" data-tried={weight !== saved || undefined}>
          <span className="weigh-name">{t(`criterion.${criterion}`)}</span>
          <WeightSlider
            name={t(`criterion.${criterion}`)}
            value={weight}
            onMove={(value) => weighing.move(id, value)}
          />
          <span className="weigh-share figures">{percent(share)}</span>
        </div>
      ))}
      <div className="weigh-steps">
        <Button variant="default" size="compact-sm" onClick={onSensitivity}>
          {t("compare-page.sensitivity")}
        </Button>
        <Button variant="default" size="compact-sm" disabled={!isTried} onClick={weighing.reset}>
          {t("compare-page.weights-reset")}
        </Button>
        <Button
          size="compact-sm"
          disabled={!isTried || isVoid || !canChange}
          loading={weighing.busy}
          onClick={weighing.save}
        >
          {t("compare-page.weights-save")}
        </Button>
      </div>
      {/* seen by the share in bold, the button to save and the words under each answer; a line would push the page down */}
      <p className={isVoid ? "weigh-said" : "read-out"} role="status">
        {isVoid ? t("compare-page.weights-void") : isTried ? t("compare-page.weights-tried") : ""}
      </p>
    </div>
  );
}
