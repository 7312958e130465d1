import { useText } from "../../hooks/use-text.ts";
import { ticksOf } from "./latency-rows.ts";

/** What the lines and bands of the bars mean. */
export function LatencyLegend({ mostMs }: Readonly<{ mostMs: number }>) {
  const { t, number } = useText();
  return (
    <p className="latency-legend soft">
      <span>
        <svg width="8" height="12" aria-hidden="true">
          <line className="latency-median" x1="4" x2="4" y1="0" y2="12" />
        </svg>
        {t("latency-page.legend-median")}
      </span>
      <span>
        <svg width="8" height="12" aria-hidden="true">
          <line className="latency-floor" x1="4" x2="4" y1="2" y2="10" />
        </svg>
        {t("latency-page.legend-floor")}
      </span>
      <span>
        <svg width="16" height="12" aria-hidden="true" className="bar-plain">
          <rect className="latency-band latency-modelled" x="0" y="2" width="16" height="8" rx="1.5" />
        </svg>
        {t("latency-page.legend-modelled")}
      </span>
      <span className="figures">
        {t("latency-page.legend", {
          ticks: ticksOf(mostMs)
            .map((ms) => number(ms, 0))
            .join(" · "),
        })}
      </span>
    </p>
  );
}
