import type { RegionId } from "../../../shared/model/id.ts";
import type { Cell } from "../../../shared/model/result.ts";
import type { Range } from "../../../shared/units/range.ts";
import type { ScoreOf } from "./use-weighing.ts";

/**
 * The best place of a row under these weights: a pass before what is open, then the best proven score.
 *
 * `null`: none of the cells has a score. Ties go to the smaller id, as with the host.
 */
export function bestOf(cells: ReadonlyMap<RegionId, Cell> | null, scoreOf: ScoreOf): RegionId | null {
  let best: Readonly<{ cell: Cell; score: Range }> | null = null;
  for (const cell of cells?.values() ?? []) {
    const score = scoreOf(cell);
    if (score && (best === null || isBetter(cell, score, best.cell, best.score))) best = { cell, score };
  }
  return best?.cell.region ?? null;
}

function isBetter(a: Cell, of: Range, b: Cell, than: Range): boolean {
  if (a.verdict !== b.verdict) return a.verdict === "pass";
  if (of.low !== than.low) return of.low > than.low;
  if (of.high !== than.high) return of.high > than.high;
  return a.region < b.region;
}

/**
 * How one gate stands to a cell: `alone` it keeps the workload out, `hit` it does beside others, `beside` it does not.
 *
 * `null` while no gate is looked at.
 */
export function gateMark(cell: Cell | null, rule: string | null): "hit" | "alone" | "beside" | null {
  if (rule === null || cell === null) return null;
  const failing = cell.reasons.filter(({ verdict }) => verdict === "fail");
  if (!failing.some((reason) => reason.rule === rule)) return "beside";
  return failing.length === 1 ? "alone" : "hit";
}
