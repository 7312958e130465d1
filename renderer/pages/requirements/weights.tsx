import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { reweigh } from "../../../shared/engines/reweigh.ts";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Weight } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { RangeBar, RangeText } from "../../parts/range-bar.tsx";
import { WeightSlider } from "../../parts/weight-slider.tsx";
import type { Requirements } from "./use-requirements.ts";

/** Weights as sliders, weighed against each other, with the fixed points they run between; the ranking below moves along. */
export function Weights({
  held,
  comparison,
  isBusy,
}: Readonly<{ held: Requirements; comparison: Comparison | null; isBusy: boolean }>) {
  const { t, of } = useText();
  // while a slider moves the ranking is weighed anew here; it is saved when it is let go
  const [moving, setMoving] = useState<Readonly<{ id: string; weight: number }> | null>(null);
  const weights = held.requirements.filter((one) => one.kind === "weight");
  const now = weights.map((one) => (one.id === moving?.id ? { ...one, weight: moving.weight } : one));
  const sum = now.reduce((total, one) => total + (one.on ? one.weight : 0), 0);
  const values = now.flatMap(({ on, weight }) => (on ? [weight] : []));
  const ranked = (comparison?.regions ?? [])
    .map((region) => {
      const isHeld = region.lawful > 0 && region.parts.length === values.length;
      return { ...region, score: isHeld ? reweigh(region.parts, values) : region.score };
    })
    .filter((region) => region.score !== null)
    .sort(
      (a, b) => b.score!.low - a.score!.low || b.score!.high - a.score!.high || a.region.localeCompare(b.region, "en"),
    )
    .slice(0, 5);
  return (
    <section aria-labelledby="weights">
      <div className="board-head">
        <h2 id="weights">{t("requirements.weights")}</h2>
      </div>
      <p className="board-lead">{t("requirements.weights-lead")}</p>
      {now.map((weight) => (
        <WeightRow
          key={`${weight.id} ${weight.best} ${weight.worst}`}
          weight={weight}
          share={sum > 0 && weight.on ? weight.weight / sum : 0}
          onMove={(value) => setMoving({ id: weight.id, weight: value })}
          onSave={(next) => {
            setMoving(null);
            held.put(next);
          }}
        />
      ))}
      <h3 className="theme-title">{t("requirements.top")}</h3>
      {ranked.length === 0 ? (
        <p className="board-lead">{isBusy ? t("requirements.computing") : t("requirements.top-none")}</p>
      ) : (
        <ol className="ranking" aria-busy={isBusy}>
          {ranked.map((region, at) => (
            <li key={region.region}>
              <span className="soft figures">{at + 1}</span>
              <span className="ranking-name">
                {of(region.providerName)} <span className="soft">{region.city ? of(region.city) : region.region}</span>
              </span>
              <RangeBar value={region.score} scale={{ low: 0, high: 100 }} />
              <span className="right">
                <RangeText value={region.score} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function WeightRow({
  weight,
  share,
  onMove,
  onSave,
}: Readonly<{ weight: Weight; share: number; onMove: (value: number) => void; onSave: (next: Weight) => void }>) {
  const { t, percent } = useText();
  const canChange = useCanChange();
  const open = useWorkspace();
  const name = t(`criterion.${weight.criterion}`);
  const unit =
    weight.criterion === "cost"
      ? t("requirements.unit-cost", { currency: open?.agency.currency ?? "" })
      : weight.criterion === "latency"
        ? t("requirements.unit-latency")
        : t("requirements.unit-points");
  return (
    <div className="weight">
      <span className="weight-name">{name}</span>
      <span className="weight-unit">{unit}</span>
      <WeightSlider
        name={name}
        value={weight.weight}
        disabled={!canChange}
        onMove={onMove}
        onEnd={(value) => onSave({ ...weight, weight: value })}
      />
      <span className="weight-share figures">{percent(share)}</span>
      <div className="weight-points">
        <Point
          label={t("requirements.best")}
          value={weight.best}
          other={weight.worst}
          onSave={(best) => onSave({ ...weight, best })}
        />
        <Point
          label={t("requirements.worst")}
          value={weight.worst}
          other={weight.best}
          onSave={(worst) => onSave({ ...weight, worst })}
        />
      </div>
    </div>
  );
}

/** A fixed point: saved when the field is left, if it differs from the other one. */
function Point({
  label,
  value,
  other,
  onSave,
}: Readonly<{ label: string; value: number; other: number; onSave: (value: number) => void }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const [draft, setDraft] = useState<number | string>(value);
  const isWrong = draft === "" || Number(draft) === other;
  return (
    <label>
      {label}
      <NumberInput
        size="xs"
        w={86}
        hideControls
        thousandSeparator=","
        disabled={!canChange}
        value={draft}
        error={isWrong}
        {...(isWrong ? { title: t("requirements.same-points") } : {})}
        onChange={setDraft}
        onBlur={() => {
          if (!isWrong && Number(draft) !== value) onSave(Number(draft));
        }}
      />
    </label>
  );
}
