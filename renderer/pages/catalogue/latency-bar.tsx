import type { Latency } from "../../../shared/model/result.ts";
import { type BoundVerdict, onScale, ticksOf } from "./latency-rows.ts";

/**
 * A round trip on the scale of its column: the band, solid where it was measured and faint where it is modelled, the median
 * a line, the floor a tick below which nothing can be, the bound a line through all rows. For the eye only: the figures
 * stand beside.
 */
export function LatencyBar({
  latency: { p10, p50, p90, method },
  leastMs,
  boundMs,
  mostMs,
  verdict,
}: Readonly<{
  latency: Latency;
  leastMs: number;
  boundMs: number | null;
  mostMs: number;
  verdict: BoundVerdict | null;
}>) {
  const at = (ms: number): string => `${(100 * onScale(ms, mostMs)).toFixed(2)}%`;
  const width = Math.max(0.8, 100 * (onScale(p90, mostMs) - onScale(p10, mostMs)));
  const isModelled = !method.startsWith("own") && method !== "measured" && method !== "proxy+metro";
  return (
    <svg className={`latency-bar bar-${verdict ?? "plain"}`} aria-hidden="true">
      {ticksOf(mostMs).map((ms) => (
        <line key={ms} className="latency-tick" x1={at(ms)} x2={at(ms)} y1="-6" y2="26" />
      ))}
      <line className="latency-base" x1="0" x2="100%" y1="50%" y2="50%" />
      <rect
        className={isModelled ? "latency-band latency-modelled" : "latency-band"}
        x={at(p10)}
        width={`${width.toFixed(2)}%`}
        y="25%"
        height="50%"
        rx="1.5"
      />
      <line className="latency-floor" x1={at(leastMs)} x2={at(leastMs)} y1="30%" y2="70%" />
      <line className="latency-median" x1={at(p50)} x2={at(p50)} y1="12%" y2="88%" />
      {boundMs !== null && boundMs <= mostMs && (
        <line className="latency-bound" x1={at(boundMs)} x2={at(boundMs)} y1="-6" y2="26" />
      )}
    </svg>
  );
}
