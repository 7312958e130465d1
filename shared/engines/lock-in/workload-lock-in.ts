import { type Sentence, say } from "../../model/sentence.ts";
import { type Range, exactly, range } from "../../units/range.ts";
import { type Figure, computed, given } from "../explain.ts";

/** A component of a workload: its machine or a service, its share of the workload's cost, and the figure of its lock-in. */
export type Part = Readonly<{ id: string; share: number | null; figure: Figure }>;

/**
 * The share of each component, where some are told: the machine has what the services leave.
 *
 * Services of unknown share may have anything of that rest; told shares beyond the whole leave nothing.
 */
export function sharesOf(services: readonly Readonly<{ share: number | null }>[]): { rest: Range; services: Range[] } {
  const told = services.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const scale = told > 1 ? 1 / told : 1;
  const left = clean(Math.max(0, 1 - told));
  const isOpen = services.some(({ share }) => share === null);
  return {
    rest: isOpen ? range(0, left) : exactly(left),
    services: services.map(({ share }) => (share === null ? range(0, left) : exactly(clean(share * scale)))),
  };
}

/**
 * `lock-in/<workload>`: Σ share × lock-in of its components (domain 5.1).
 *
 * What no share is told of has the rest between them, however it is divided: at least all of it has the least lock-in among
 * them, at most all of it the greatest.
 */
export function workloadLockInFigure(
  id: string,
  label: Sentence,
  machine: Figure,
  services: readonly Part[],
): Figure & { value: Range } {
  const { rest, services: shares } = sharesOf(services);
  const parts: Figure[] = [];
  const open: Figure[] = [machine];
  services.forEach(({ share, figure, id: one }, at) => {
    if (share === null) open.push(figure);
    else parts.push(weighed(`${id}/${one}`, shares[at]!.high, figure));
  });
  if (rest.high > 0 || parts.length === 0) parts.unshift(weighed(`${id}/rest`, rest.high, between(`${id}/open`, open)));
  const value = range(
    clean(parts.reduce((sum, part) => sum + part.value!.low, 0)),
    clean(parts.reduce((sum, part) => sum + part.value!.high, 0)),
  );
  const because = open.length > 1 ? say("lock-in.shares-open", { open: open.length - 1 }) : null;
  return { ...computed(id, label, "points", value, "sum", "Σ share × lock-in", parts, because), value };
}

function weighed(id: string, share: number, figure: Figure): Figure {
  const held = figure.value!; // every component has a range
  const value = range(clean(share * held.low), clean(share * held.high));
  const shareOf = given(`${id}/share`, say("lock-in.component-share"), "share", share, [], say("lock-in.share-told"));
  return computed(id, say("lock-in.component-weighed"), "points", value, "product", "share × lock-in", [
    shareOf,
    figure,
  ]);
}

/** One figure as it is; of several, everything from the least to the greatest. */
function between(id: string, figures: readonly Figure[]): Figure {
  if (figures.length === 1) return figures[0]!;
  const value = range(
    Math.min(...figures.map((one) => one.value!.low)),
    Math.max(...figures.map((one) => one.value!.high)),
  );
  return computed(id, say("lock-in.shares-unknown"), "points", value, "formula", "min … max", figures);
}

const clean = (value: number): number => Math.round(value * 1e9) / 1e9;
