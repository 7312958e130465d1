import type { WaveIssue } from "../../model/result.ts";
import { say } from "../../model/sentence.ts";
import type { Wave } from "../../model/wave.ts";
import { type Links, isProduction } from "./blocks.ts";
import { checkBudgets } from "./check-budget.ts";
import { checkCrews } from "./check-crews.ts";
import { checkLine } from "./check-line.ts";
import { checkWave } from "./check-wave.ts";
import { type Copying, copyingsIn } from "./copying.ts";
import { Findings } from "./findings.ts";
import { type Lying, lyingOf } from "./lying.ts";
import { type Prepared, prepare } from "./prepare.ts";
import type { Moving, WaveQuestion } from "./question.ts";

/**
 * Every ordering rule of domain chapter 10.1 on waves from anywhere: proposed, dragged or kept from last year.
 *
 * A wave is earlier than another when its cut-over is, and by its number where both cut over on one day. One issue for each rule,
 * wave and kind of breach, with the first thing found, who is hurt, and how many more there are. Rules 12 and 13 speak only
 * where a certificate's end or a budget is known; what nobody knows of a contract, of work or of data is said as what may break.
 */
export function checkWaves(
  question: WaveQuestion,
  waves: readonly Wave[],
  { links, circles }: Pick<Prepared, "links" | "circles"> = prepare(question),
  lying: Lying = lyingOf(question.workloads, waves),
  copyings: readonly Copying[] = copyingsIn(question, lying),
): WaveIssue[] {
  const found = new Findings(waves);
  checkCircles(question.workloads, circles, lying, found);
  checkOrder(question.workloads, links, lying, found);
  checkGroups(question.workloads, lying, found);
  for (let w = 0; w < waves.length; w += 1) checkWave(question, lying, w, found);
  checkLine(question, lying, copyings, found);
  checkCrews(question, lying, found);
  checkBudgets(question, lying, found);
  return found.issues();
}

/** Rule 1: what depends on each other in a circle is in one wave; a circle of which nothing moves breaks nothing. */
function checkCircles(
  workloads: readonly Moving[],
  circles: Prepared["circles"],
  { waveOf }: Lying,
  found: Findings,
): void {
  for (const circle of circles) {
    const first = circle.find((position) => waveOf[position]! >= 0);
    if (first === undefined) continue;
    const other = circle.find((position) => waveOf[position] !== waveOf[first]);
    if (other === undefined) continue;
    const left = circle.find((position) => waveOf[position]! < 0);
    for (const position of circle) {
      const w = waveOf[position]!;
      if (w < 0) continue;
      const apart = left ?? circle.find((each) => waveOf[each] !== w)!;
      const args = { a: workloads[position]!.name, b: workloads[apart]!.name };
      const sentence = say(left === undefined ? "waves.rule-1" : "waves.rule-1-left", args);
      found.add(w, 1, [workloads[position]!.id, workloads[apart]!.id], sentence);
    }
  }
}

/** Rule 3: nothing before what it depends on; what it depends on may also be in no wave at all. */
function checkOrder(workloads: readonly Moving[], { graph }: Links, lying: Lying, found: Findings): void {
  const { waveOf, rank, waves } = lying;
  const size = workloads.length;
  // a joint stands for its members: for the last one to move, and for one that is in no wave
  const lasts = new Int32Array(graph.size).fill(-1);
  const lefts = new Int32Array(graph.size).fill(-1);
  for (let node = 0; node < graph.size; node += 1) {
    const from = node < size ? 0 : graph.first[node]!;
    const to = node < size ? 1 : graph.first[node + 1]!;
    for (let edge = from; edge < to; edge += 1) {
      const used = node < size ? node : graph.to[edge]!;
      if (waveOf[used]! < 0) {
        if (lefts[node]! < 0) lefts[node] = used;
      } else if (lasts[node]! < 0 || rank[waveOf[used]!]! > rank[waveOf[lasts[node]!]!]!) lasts[node] = used;
    }
  }
  for (let user = 0; user < size; user += 1) {
    const w = waveOf[user]!;
    if (w < 0) continue;
    for (let edge = graph.first[user]!; edge < graph.first[user + 1]!; edge += 1) {
      const last = lasts[graph.to[edge]!]!;
      const left = lefts[graph.to[edge]!]!;
      if (last >= 0 && rank[waveOf[last]!]! > rank[w]!) {
        const names = { user: workloads[user]!.name, used: workloads[last]!.name };
        const sentence = say("waves.rule-3", { ...names, later: waves[waveOf[last]!]!.number });
        found.add(w, 3, [workloads[user]!.id, workloads[last]!.id], sentence);
      }
      if (left >= 0 && left !== user) {
        const names = { user: workloads[user]!.name, used: workloads[left]!.name };
        found.may(w, 3, [workloads[user]!.id, workloads[left]!.id], say("waves.rule-3-left", names));
      }
    }
  }
}

/** Rules 2 and 4: the production part of a group in one wave, its development and test part too, and in one before it. */
function checkGroups(workloads: readonly Moving[], { waveOf, rank }: Lying, found: Findings): void {
  const parts = new Map<string, { production: number[]; test: number[] }>();
  workloads.forEach((workload, position) => {
    if (workload.group === null || waveOf[position]! < 0) return;
    const group = parts.get(workload.group) ?? { production: [], test: [] };
    (isProduction(workload) ? group.production : group.test).push(position);
    parts.set(workload.group, group);
  });
  const rankOf = (position: number) => rank[waveOf[position]!]!;
  for (const { production, test } of parts.values()) {
    for (const part of [production, test]) {
      for (const position of part) {
        // the first of the part in another wave; for those that are not with the first one, that is the first
        const other =
          waveOf[position] === waveOf[part[0]!] ? part.find((each) => waveOf[each] !== waveOf[position]) : part[0];
        if (other === undefined) break;
        const [a, b] = [workloads[other]!, workloads[position]!];
        found.add(waveOf[position]!, 2, [a.id, b.id], say("waves.rule-2", { a: a.name, b: b.name }));
      }
    }
    if (test.length === 0) continue;
    const last = test.reduce((held, each) => (rankOf(each) > rankOf(held) ? each : held));
    for (const position of production) {
      if (rankOf(last) <= rankOf(position)) continue;
      const args = { test: workloads[last]!.name, production: workloads[position]!.name };
      found.add(waveOf[position]!, 4, [workloads[position]!.id, workloads[last]!.id], say("waves.rule-4", args));
    }
  }
}
