import type { AbortSignalLike } from "../../shared/contract/contract.ts";
import type { Conflicting, Problem } from "../../shared/engines/placement/problem.ts";
import type { Placed, Planes } from "./answer.ts";
import { contradiction, sayConflict } from "./conflict.ts";
import { anyAnswer } from "./possible.ts";
import { startThread } from "./thread.ts";

/** Seconds a person waits for it while typing. */
const TIME_S = 2;

export type Checked = Readonly<{
  outcome: "possible" | "impossible" | "open" | "nothing";
  placed: Placed | null;
  conflict: Conflicting | null;
}>;

/**
 * Whether a problem has an answer at all: any one, or what contradicts itself, as far as two seconds go. `start`: an answer to
 * what was asked before; mostly it still holds.
 */
export async function checkLimits(
  problem: Problem,
  options: Readonly<{
    seed: number;
    start?: Placed | null;
    signal: AbortSignalLike;
    enough?: AbortSignalLike | undefined;
  }>,
): Promise<Checked> {
  const thread = startThread({ ...options, timeLimitS: TIME_S, memoryMb: null });
  const planes: Planes = new Map();
  try {
    const found = await anyAnswer(thread, problem, options.seed, planes, options.start ?? null);
    if (found === "open") return { outcome: "open", placed: null, conflict: null };
    if (found !== "none") {
      const { placed } = found;
      return placed ? { outcome: "possible", placed, conflict: null } : { outcome: "nothing", placed, conflict: null };
    }
    const conflict = await contradiction(thread, problem, options.seed, planes, true);
    return { outcome: "impossible", placed: null, conflict: conflict && sayConflict(problem, conflict) };
  } finally {
    await thread.close();
  }
}
