import { type AssumptionKey, type Assumptions, assumptionSpecs } from "../model/assumption.ts";
import { say } from "../model/sentence.ts";
import { type Figure, type Unit, given } from "./explain.ts";

/** A number of the register of assumptions as a figure: `assumption/<key>`, and on whose word it stands. */
export function assumedFigure(assumptions: Assumptions, key: AssumptionKey, unit: Unit): Figure {
  const value = assumptions[key];
  const { usual, source } = assumptionSpecs[key];
  const because =
    value === null ? "assumptions.none" : value === usual ? `assumptions.${source}` : "assumptions.stated";
  return given(`assumption/${key}`, say(`assumptions.${key}`), unit, value, [], say(because));
}
