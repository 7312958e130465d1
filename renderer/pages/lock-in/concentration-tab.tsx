import { SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { concentrationBars } from "../../../shared/charts/concentration-bars.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario } from "../../hooks/workspace.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { RangeBar } from "../../parts/range-bar.tsx";
import { TodaySection } from "./today-section.tsx";
import "./lock-in.css";

const SHOWN = 8;
const severity = { dominant: 3, dual: 2, open: 1, spread: 0 } as const;

/** How much hangs on one: HHI on four layers with its bands, and the shares behind it. */
export function ConcentrationTab({ lockIn }: Readonly<{ lockIn: LockIn }>) {
  const words = useText();
  const { t, of, say, range, number, unknown } = words;
  const scenario = useScenario();
  const { data: comparison } = useCall("compare.overview", { scenario: lockIn.scenario });
  const nameOf = placeNames(words, comparison?.regions ?? []);
  const { ref, width } = useElementSize();
  const { dual, dominant } = lockIn.borders;
  const hasCost = lockIn.layers.some(({ byCost }) => byCost !== null);
  const [by, setBy] = useState<"cost" | "count">(hasCost ? "cost" : "count");
  const worst = lockIn.layers.toSorted((a, b) => severity[b.band] - severity[a.band])[0]!;
  const valueOf = (layer: LockIn["layers"][number]) => (by === "cost" ? layer.byCost : layer.byCount);
  const bars = lockIn.layers.flatMap((layer) => {
    const value = valueOf(layer);
    return value
      ? [
          {
            name: t(`layer.${layer.layer}`),
            ...value,
            label: `${range(value, 0)} · ${t(`band.${layer.band}`)}`,
            band: layer.band,
          },
        ]
      : [];
  });
  const because = [...new Set(lockIn.layers.flatMap((layer) => (layer.because ? [say(layer.because)] : [])))];

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("lock-in-page.tab-concentration")}>
      <div ref={ref} className="lock-in-chart">
        <SegmentedControl
          size="xs"
          aria-label={t("lock-in-page.by")}
          value={by}
          onChange={setBy}
          data={[
            { value: "cost", label: t("lock-in-page.by-cost"), disabled: !hasCost },
            { value: "count", label: t("lock-in-page.by-count") },
          ]}
        />
        <Drawing
          drawing={concentrationBars({
            title:
              worst.band === "open"
                ? t("lock-in-page.hhi-open-title")
                : t("lock-in-page.hhi-title", { layer: t(`layer.${worst.layer}`), band: t(`band.${worst.band}`) }),
            bars,
            borders: [
              { at: dual, label: number(dual, 0) },
              { at: dominant, label: number(dominant, 0) },
            ],
            head: [t("lock-in-page.layer"), "HHI"],
            width: Math.max(560, Math.min(1000, Math.round(width) || 900)),
          })}
        />
        <p className="soft lock-in-note">
          {t("lock-in-page.hhi-note", { dual: number(dual, 0), dominant: number(dominant, 0) })}
        </p>
        {scenario?.recoveries?.some(({ region }) => region !== null) && (
          <p className="soft lock-in-note">{t("lock-in-page.without-second")}</p>
        )}
        {because.map((sentence) => (
          <p key={sentence} className="lock-in-note">
            {sentence}
          </p>
        ))}
      </div>
      <TodaySection lockIn={lockIn} />
      <div className="share-tables">
        {lockIn.layers.map((layer) => {
          const shares = layer.shares.toSorted((a, b) => b.share.high - a.share.high || b.share.low - a.share.low);
          return (
            <section key={layer.layer}>
              <h2>{t("lock-in-page.shares-of", { layer: t(`layer.${layer.layer}`) })}</h2>
              <p className="share-head">
                <span>
                  {t("lock-in-page.hhi-cost")}{" "}
                  <FigureButton
                    label={t("lock-in-page.hhi-cost")}
                    onOpen={() => explain(`hhi/${layer.layer}`, lockIn.scenario)}
                  >
                    {layer.byCost ? range(layer.byCost, 0) : unknown}
                  </FigureButton>
                </span>
                <span className="soft">
                  {t("lock-in-page.hhi-count")} {layer.byCount ? range(layer.byCount, 0) : unknown}
                </span>
                <span className={`band band-${layer.band}`}>{t(`band.${layer.band}`)}</span>
              </p>
              <ul className="shares">
                {shares.slice(0, SHOWN).map(({ id, name, share }) => (
                  <li key={id}>
                    <span className="share-name" title={id}>
                      {layer.layer === "region" ? nameOf(id as RegionId) : of(name)}{" "}
                      {/* shares of this layer are by region */}
                    </span>
                    <RangeBar value={share} scale={{ low: 0, high: 1 }} />
                    <span className="figures right">{range({ low: share.low * 100, high: share.high * 100 }, 0)}%</span>
                  </li>
                ))}
              </ul>
              {shares.length > SHOWN && (
                <p className="soft">{t("lock-in-page.more", { count: shares.length - SHOWN })}</p>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
