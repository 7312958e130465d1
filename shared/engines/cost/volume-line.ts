import type { RegionId } from "../../model/id.ts";
import { say } from "../../model/sentence.ts";
import type { Currency } from "../../units/money.ts";
import type { Range } from "../../units/range.ts";
import { given } from "../explain.ts";
import { type CostLine, productFigure, stated } from "./line.ts";
import { GB_PER_GIB, type VolumeKind, type VolumePrice, volumeCost } from "./volume-price.ts";

/**
 * Kept data by the month: disks as they stand, and copies of them as often as the planner says they are kept.
 *
 * A disk nobody knows is not computable; a disk of nothing costs nothing, whatever the price.
 */
export function volumeLine(
  kind: VolumeKind,
  region: RegionId,
  gib: Range | null,
  times: number,
  price: VolumePrice,
  currency: Currency,
): CostLine {
  const isNothing = gib !== null && gib.high * times === 0;
  const line = {
    item: kind,
    priced: isNothing || price.priced,
    monthly:
      gib === null
        ? null
        : isNothing
          ? { low: 0, high: 0, currency }
          : price.perGb && volumeCost(gib, price.perGb, times, currency),
    ...(price.currency === null ? {} : { currency: price.currency }),
    because: gib === null ? say("cost.storage-unknown") : isNothing ? null : price.because,
  } as const;
  return {
    ...line,
    figure: (id) =>
      productFigure(id, kind, currency, line, `GiB × ${GB_PER_GIB}${kind === "backup" ? " × copies" : ""} × price`, [
        given(
          `${kind}/${region}/volume`,
          say("cost.storage-volume"),
          "GiB",
          gib,
          [],
          say(gib ? "cost.storage-told" : "cost.storage-unknown"),
        ),
        given(
          `${kind}/${region}/gb-per-gib`,
          say("cost.gb-per-gib"),
          "factor",
          GB_PER_GIB,
          [],
          say("cost.gb-per-gib-why"),
        ),
        ...(kind === "backup"
          ? [stated("assumption/cost.backup-copies", say("assumptions.cost.backup-copies"), "factor", times)]
          : []),
        ...(isNothing ? [] : [price.figure()]),
      ]),
  };
}
