import type { Latency } from "../../../shared/model/result.ts";
import { useText } from "../../hooks/use-text.ts";
import type { BoundVerdict } from "./latency-rows.ts";

type Method = Latency["method"];

/** Filled is measured, half filled is measured nearby, hollow is modelled. */
const shapes: Readonly<Record<Method, readonly [outline: string, filled: string | null]>> = {
  own: [
    "M8 1.8l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.6l-4 2.2.9-4.4-3.3-3 4.5-.5z",
    "M8 1.8l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.6l-4 2.2.9-4.4-3.3-3 4.5-.5z",
  ],
  "own+metro": [
    "M8 1.8l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.6l-4 2.2.9-4.4-3.3-3 4.5-.5z",
    "M8 1.8v9.8l-4 2.2.9-4.4-3.3-3 4.5-.5z",
  ],
  measured: ["M2.5 8a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z", "M2.5 8a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z"],
  "proxy+metro": ["M2.5 8a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z", "M8 2.5a5.5 5.5 0 0 0 0 11z"],
  "hub-graph+neighbours": ["M8 1.8L14.2 8 8 14.2 1.8 8z", "M8 1.8v12.4L1.8 8z"],
  "hub-graph": ["M8 1.8L14.2 8 8 14.2 1.8 8z", null],
  near: ["M8 2.5l6 10.5H2z", null],
  typed: ["M3 3h10v10H3z", null],
};

/** How a round trip was found, by shape and word. */
export function MethodMark({ method }: Readonly<{ method: Method }>) {
  const { t } = useText();
  const [outline, filled] = shapes[method];
  return (
    <span className="method-mark" title={t(`latency-page.way-${method}`)}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d={outline} className="method-outline" />
        {filled && <path d={filled} className="method-filled" />}
      </svg>
      {t(`latency-page.method-${method}`)}
    </span>
  );
}

/** Outlines about a centre of 0, 0: the same on the map and beside the word. */
export const boundShapes: Readonly<Record<BoundVerdict, (r: number) => string>> = {
  met: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  "median-only": (r) => `M0 ${-1.2 * r}L${1.2 * r} 0L0 ${1.2 * r}L${-1.2 * r} 0z`,
  missed: (r) => `M${-0.8 * r} ${-0.8 * r}h${1.6 * r}v${1.6 * r}h${-1.6 * r}z`,
};

/** Whether a bound is kept, by shape, word and colour. */
export function BoundMark({ verdict }: Readonly<{ verdict: BoundVerdict }>) {
  const { t } = useText();
  return (
    <span className={`bound-mark bound-${verdict}`}>
      <svg viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true">
        <path d={boundShapes[verdict](5)} />
      </svg>
      {t(`latency-page.verdict-${verdict}`)}
    </span>
  );
}
