import type { Range } from "../../shared/units/range.ts";
import { useText } from "../hooks/use-text.ts";
import "./range-bar.css";

type Tone = "plain" | "good" | "warning" | "bad";

/**
 * A value on a scale: what is sure is drawn solid from the start, what is in doubt faint up to the greatest value.
 *
 * The words beside it say the same; the bar is for the eye only.
 */
export function RangeBar({
  value,
  scale,
  tone = "plain",
  marks = [],
}: Readonly<{ value: Range | null; scale: Range; tone?: Tone; marks?: readonly number[] }>) {
  const at = (x: number) =>
    `${(100 * (Math.min(Math.max(x, scale.low), scale.high) - scale.low)) / (scale.high - scale.low)}`;
  return (
    <svg className={`range-bar range-${tone}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
      <rect className="range-track" x="0" y="3" width="100" height="2" />
      {value && (
        <rect
          className="range-doubt"
          x={at(value.low)}
          y="1"
          width={Number(at(value.high)) - Number(at(value.low))}
          height="6"
        />
      )}
      {value && <rect className="range-sure" x="0" y="1" width={at(value.low)} height="6" />}
      {marks.map((mark) => (
        <rect key={mark} className="range-mark" x={at(mark)} y="0" width="0.8" height="8" />
      ))}
    </svg>
  );
}

/** A range in words: `380–440`, or “not known” with its reason as a hint. */
export function RangeText({
  value,
  digits = 1,
  unit = "",
  because,
}: Readonly<{ value: Range | null; digits?: number; unit?: string; because?: string | null }>) {
  const { range, unknown } = useText();
  if (!value)
    return (
      <span className="not-known" {...(because ? { title: because } : {})}>
        {unknown}
      </span>
    );
  return (
    <span className="figures">
      {range(value, digits)}
      {unit && <span className="unit"> {unit}</span>}
    </span>
  );
}
