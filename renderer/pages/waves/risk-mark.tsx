import { useText } from "../../hooks/use-text.ts";
import "./waves.css";

/** Risk by shape, word and colour: the more bars, the higher. */
export function RiskMark({ risk }: Readonly<{ risk: "low" | "medium" | "high" }>) {
  const { t } = useText();
  const bars = { low: 1, medium: 2, high: 3 }[risk];
  return (
    <span className={`risk risk-${risk}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 4}
            y={8 - bar * 3}
            width="3"
            height={4 + bar * 3}
            className={bar < bars ? "risk-on" : "risk-off"}
          />
        ))}
      </svg>
      {t(`risk.${risk}`)}
    </span>
  );
}
