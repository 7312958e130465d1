import { useText } from "../../hooks/use-text.ts";
import { WORLD_KM, pxPerKm, roundRings } from "./latency-map-view.ts";
import type { Reach } from "./latency-rows.ts";
import type { Size } from "../../parts/map/map-view.ts";

/** Circles about the centre: how far the bound reaches at p90, at the median and at most; else plain distances. */
export function LatencyRings({ size, rangeKm, reach }: Readonly<{ size: Size; rangeKm: number; reach: Reach | null }>) {
  const { t, number } = useText();
  const px = pxPerKm(size, rangeKm);
  const [x, y] = [size.width / 2, size.height / 2];
  const rings =
    reach && reach.leftMs > 0
      ? ([
          { kind: "p90", km: reach.p90Km },
          { kind: "p50", km: reach.p50Km },
          { kind: "floor", km: reach.floorKm },
        ] as const)
      : roundRings(rangeKm).map((km) => ({ kind: "km" as const, km }));
  // farther than the earth is large, too small to see, or wholly outside
  const seen = rings.filter(({ km }) => km < WORLD_KM && km * px >= 6 && km * px < Math.hypot(x, y));
  return (
    <g className="latency-rings">
      {seen.map(({ kind, km }, index) => {
        const r = km * px;
        const before = index === 0 ? 0 : seen[index - 1]!.km * px;
        const top = y - r;
        return (
          <g key={kind === "km" ? km : kind} className={`ring-${kind}`}>
            <circle cx={x} cy={y} r={r} />
            {r - before >= LINE && top > LINE && (
              <text x={x} y={top - 4} fontSize={11} textAnchor="middle">
                {t(`latency-page.ring-${kind}`, { km: number(km, 0) })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Names of rings closer than this would stand on each other, px. */
const LINE = 14;
