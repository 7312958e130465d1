import type { Figure } from "../engines/explain.ts";
import { minorPerMajor, roundHalfAway } from "../units/money.ts";

type Ends = readonly [number, number];

/**
 * What the printed parts of a figure come to, by its `combine`, or by the formulae that several engines share; `null` where
 * only its own formula says it.
 *
 * Money is in whole minor units: a product of prices, which are in major units, is rounded once, by a factor among its parts
 * that says so (`minor/EUR`), or by that of the unit where no part is money already.
 */
export function recomputed({ combine, formula, parts, unit }: Figure): Ends | null {
  if (parts.length === 0 || parts.some(({ value }) => value === null)) return null;
  const low = parts.map(({ value }) => value!.low);
  const high = parts.map(({ value }) => value!.high);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const times = (values: readonly number[]): number => values.reduce((a, b) => a * b, 1);
  switch (combine) {
    case "sum":
      return [sum(low), sum(high)];
    case "mean":
      return [sum(low) / low.length, sum(high) / high.length];
    case "maximum":
      return [Math.max(...low), Math.max(...high)];
    case "minimum":
      return [Math.min(...low), Math.min(...high)];
    case "product": {
      const currency = currencyOf(unit);
      if (!currency) return [times(low), times(high)];
      const isScaled = parts.some((part) => currencyOf(part.unit) !== null || part.id.startsWith("minor/"));
      const scale = isScaled ? 1 : minorPerMajor[currency];
      return [roundHalfAway(times(low) * scale), roundHalfAway(times(high) * scale)];
    }
    case "formula":
      return byFormula(formula, low, high);
    default:
      return null;
  }
}

const currencyOf = (unit: Figure["unit"]): keyof typeof minorPerMajor | null =>
  unit.startsWith("KRW") ? "KRW" : unit.startsWith("EUR") ? "EUR" : unit.startsWith("USD") ? "USD" : null;

/** Formulae of cost and sizing; their parts stand in the order the words do. */
function byFormula(formula: string, low: readonly number[], high: readonly number[]): Ends | null {
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => [low[at]!, high[at]!] as const) as [Ends, Ends, Ends, Ends]; // absent ones are not read
  const up = (value: number): number => Math.ceil(value - 1e-9);
  switch (formula) {
    case "p10 … p90":
    case "least … greatest":
      return [Math.min(...low), Math.max(...high)];
    case "below + share × (above − below)":
      return [a[0] + c[0] * (b[0] - a[0]), a[1] + c[1] * (b[1] - a[1])];
    case "as it is":
    case "vCPU (memory and storage beside it)":
      return a;
    case "min(now, max(least, roundup(now × used × comfort)))": {
      const cores = Math.min(a[0], Math.max(d[0], up(a[0] * b[0] * c[0])));
      return [cores, cores];
    }
    case "min(now, step × roundup(now × used × comfort ÷ step))": {
      const room = Math.min(a[0], up((a[0] * b[0] * c[0]) / d[0]) * d[0]);
      return [room, room];
    }
    case "max(0, minimum − usage)":
      return [Math.max(0, a[0] - b[1]), Math.max(0, a[1] - b[0])];
    case "round(amount × share with it) − round(amount × share before)": {
      const between = (amount: number): number => roundHalfAway(amount * c[0]) - roundHalfAway(amount * b[0]);
      return [between(a[0]), between(a[0]) + between(a[1] - a[0])];
    }
    case "TB × 8·10⁶ ÷ (Mbit/s) ÷ 3600 ÷ efficiency": {
      const hours = (tb: number): number => (tb * 8e6) / b[0] / 3600 / c[0];
      return [hours(a[0]), hours(a[1])];
    }
    case "budget − paid":
    case "here − there":
    case "saved − paid":
      return [a[0] - b[1], a[1] - b[0]];
    case "flow ÷ (1 + rate)^years":
      return [a[0] / (1 + b[0]) ** c[0], a[1] / (1 + b[1]) ** c[1]];
    case "(1 + share)^years":
      return [(1 + a[0]) ** b[0], (1 + a[1]) ** b[1]];
    default:
      return null;
  }
}
