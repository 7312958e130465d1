import type { DataSet } from "../../model/data-set.ts";
import type { Verdict } from "../../model/result.ts";
import type { DataClass } from "../../model/rule-pack.ts";
import { type Sentence, say } from "../../model/sentence.ts";

/**
 * The class of data under N2SF (guideline 1.0 of 30 September 2025, domain 4.5): C over S over O.
 *
 * C rests on items 1–4 of article 9(1) of the Official Information Disclosure Act, S on items 5–8. A data set without an
 * item is open only when somebody said so: silence is *not known*, never O.
 */
export function classOfDataSet(dataSet: DataSet): Readonly<{ class: DataClass | null; reason: Sentence }> {
  const { name, stated } = dataSet;
  const byItems = classOfItems(dataSet.items);

  // the higher of the two speaks: an item in the law is not undone by a sheet that says “open”, nor the other way round
  if (byItems && (!stated || !isAbove(stated, byItems))) {
    const items = itemsOf(dataSet.items, byItems).join(", ");
    return { class: byItems, reason: say("eligibility.class-by-items", { name, class: byItems, items }) };
  }
  if (stated) return { class: stated, reason: say("eligibility.class-stated", { name, class: stated }) };
  return { class: null, reason: say("eligibility.class-missing", { name }) };
}

/**
 * The class of a workload: the highest of its data sets.
 *
 * C is certain as soon as one data set is C. Below that, one unclassed data set makes the whole unknown, since it could
 * be the highest; so does a workload without any data set.
 */
export function classOfData(
  dataSets: readonly DataSet[],
): Readonly<{ class: DataClass | null; reasons: readonly Sentence[] }> {
  if (dataSets.length === 0) return { class: null, reasons: [say("eligibility.class-no-data-set")] };

  const judged = dataSets.map(classOfDataSet);
  const decisive = judged.some((one) => one.class === "C") ? "C" : highest(judged.map((one) => one.class));
  const reasons = judged.filter((one) => one.class === decisive).map((one) => one.reason);
  return { class: decisive, reasons };
}

/** A store of data at one end of a flow: what it holds, or the most it may hold; `null`: not known. */
export type Store = Readonly<{ name: string; class: DataClass | null }>;

/**
 * Whether data may flow from a store into another that only takes data up to a class (a pond of class S never feeds a
 * lake for O; class C never leaves its room, domain 3.3).
 */
export function judgeFlow(from: Store, to: Store): Readonly<{ verdict: Verdict; sentence: Sentence }> {
  const args = { from: from.name, to: to.name, class: from.class ?? "-", most: to.class ?? "-" };
  if (from.class === "C") return { verdict: "fail", sentence: say("eligibility.flow-c", args) };
  if (from.class === "O") return { verdict: "pass", sentence: say("eligibility.flow-allowed", args) };
  if (from.class === null || to.class === null)
    return { verdict: "unknown", sentence: say("eligibility.flow-open", args) };
  if (isAbove(from.class, to.class)) return { verdict: "fail", sentence: say("eligibility.flow-above", args) };
  return { verdict: "pass", sentence: say("eligibility.flow-allowed", args) };
}

/** The strictest first. */
export const allClasses: readonly DataClass[] = ["C", "S", "O"];

const rankOf: Readonly<Record<DataClass, number>> = { O: 1, S: 2, C: 3 };
const isAbove = (a: DataClass, b: DataClass): boolean => rankOf[a] > rankOf[b];

function highest(classes: readonly (DataClass | null)[]): DataClass | null {
  if (classes.includes(null)) return null;
  return classes.includes("S") ? "S" : "O";
}

function classOfItems(items: readonly number[]): "C" | "S" | null {
  if (items.some((item) => item <= 4)) return "C";
  return items.length > 0 ? "S" : null;
}

const itemsOf = (items: readonly number[], wanted: "C" | "S"): number[] =>
  items.filter((item) => (wanted === "C" ? item <= 4 : item >= 5)).sort((a, b) => a - b);
