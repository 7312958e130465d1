import type { Job } from "../../shared/contract/contract.ts";
import { type Option, type Problem, type ProblemLimit } from "../../shared/engines/placement/problem.ts";
import { ask, option, workload } from "../../shared/engines/placement/small-problem.ts";
import type { Sentence } from "../../shared/model/sentence.ts";

/** A job that can be stopped or told that the best so far will do, and remembers what it was told. */
export function jobForTests(): Job & { stop: () => void; finish: () => void; said: Sentence[] } {
  const [stopper, enough] = [new AbortController(), new AbortController()];
  const said: Sentence[] = [];
  return {
    progress: (_done, _of, doing) => said.push(doing),
    signal: stopper.signal,
    enough: enough.signal,
    stop: () => stopper.abort(),
    finish: () => enough.abort(),
    said,
  };
}

/** Short name of a region by its number: two regions a provider. */
export const regionNumber = (number: number): string => `${String.fromCharCode(97 + (number >> 1))}${number}`;

/** A problem of a given size whose budget lies halfway between the cheapest and the best; numbers from a fixed sequence. */
export function largeProblem(workloads: number, options: number, more: readonly ProblemLimit[] = []): Problem {
  let state = 20261121;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const all = Array.from({ length: workloads }, (_, i) =>
    workload(
      i + 1,
      Array.from({ length: options }, (__, at) =>
        option(regionNumber(at), 20 + 40 * random() + 3 * at, Math.round(50_000 * (1 + 9 * random()) * (1 + at / 10))),
      ),
      { share: 1 / workloads },
    ),
  );
  const cost = (pick: (options: readonly Option[]) => Option): number =>
    all.reduce((sum, { options: each }) => sum + pick(each).monthly!.high, 0);
  const cheapest = cost((each) => each.reduce((a, b) => (b.monthly!.high < a.monthly!.high ? b : a)));
  const best = cost((each) => each.reduce((a, b) => (b.score.low > a.score.low ? b : a)));
  const limits: ProblemLimit[] = [
    { is: "budget", perYear: 6 * (cheapest + best), requirement: null },
    { is: "share", layer: "owner", of: "cost", id: null, max: 0.6, requirement: null },
    { is: "providers", max: 4, requirement: null },
    ...more,
  ];
  return ask(all, { limits });
}
