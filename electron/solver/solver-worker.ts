import { parentPort } from "node:worker_threads";
import loadHighs, { type HighsCallbackMap } from "highs";
import { solveChoices } from "../../shared/engines/placement/choice/solve-choices.ts";
import { type ChoiceQuestion, type FromSolver, type ModelQuestion, type ToSolver, isEnough } from "./messages.ts";

/**
 * The thread solvers run in: takes a question as arrays, answers with column values, row prices and a bound.
 *
 * Solving blocks this thread until it ends. Both methods look at the question's flag and end early with what they have; whoever
 * wants to stop at once ends the thread. HiGHS is loaded when it is first asked.
 */
if (!parentPort) throw new Error("solver-worker.ts runs in a worker thread only");
const port = parentPort;
const tell = (message: FromSolver, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);
let loaded: Awaited<ReturnType<typeof loadHighs>> | null = null;

port.on("message", (asked: ToSolver) => {
  answer(asked).catch((error: unknown) => {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(asked: ToSolver): Promise<void> {
  if (asked.kind === "choices") choose(asked);
  else solve(asked, (loaded ??= await loadHighs()));
}

/** Most parts a search is split into: a question that needs more is one for HiGHS. */
const MOST_NODES = 300;

/** The dual method: costs are minimised there, worths maximised here, so signs turn. */
function choose({ choices, gap, timeLimitS, enough, start, prices }: ChoiceQuestion): void {
  const until = performance.now() + 1000 * timeLimitS;
  const turned = (value: number): number | null => (Number.isFinite(value) ? -value : null);
  const found = solveChoices(choices, {
    gap,
    mostNodes: MOST_NODES,
    start,
    prices,
    stop: () => performance.now() > until || isEnough(enough),
    heard: (cost, bound) => tell({ kind: "progress", value: cost === null ? null : -cost, bound: turned(bound) }),
  });
  let values: Float64Array | null = null;
  if (found.answer) {
    values = new Float64Array(choices.cost.length);
    for (const column of found.answer.picks) values[column] = 1;
  }
  const isClosed =
    found.answer !== null && found.answer.cost - found.bound <= (gap + 1e-9) * Math.abs(found.answer.cost);
  const isInfeasible = found.answer === null && found.bound === Infinity;
  tell({
    kind: "done",
    status: isInfeasible ? "infeasible" : isClosed ? "optimal" : "stopped",
    values,
    prices: found.prices,
    bound: turned(found.bound),
  });
}

function solve(
  { model, integral, gap, timeLimitS, enough, seed, start }: ModelQuestion,
  highs: Awaited<ReturnType<typeof loadHighs>>,
): void {
  const numCols = model.worth.length;
  const numRows = model.low.length;
  const infinite = (values: Float64Array) =>
    values.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity));
  const task = highs.createModel({
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: model.worth,
    colLower: new Float64Array(numCols),
    colUpper: infinite(model.upper),
    rowLower: infinite(model.low),
    rowUpper: infinite(model.high),
    matrix: { format: "csr", numRows, numCols, starts: model.starts, indices: model.indices, values: model.values },
    ...(integral ? { integrality: Int32Array.from(model.integral) } : {}),
  });

  try {
    task.options.set({
      output_flag: false,
      mip_rel_gap: gap,
      mip_abs_gap: 0,
      time_limit: timeLimitS,
      random_seed: seed,
    });
    if (start) task.setSolution({ colValue: start });
    const { mipImprovingSolution, mipLogging, mipInterrupt, simplexInterrupt } = highs.constants.callbackType;
    const mayEnd = (event: { interrupt: () => void }): undefined => {
      if (isEnough(enough)) event.interrupt();
    };
    const watch: HighsCallbackMap = {
      [mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution) tell({ kind: "improved", values: data.mip_solution });
      },
      [mipLogging]: ({ data }) => {
        tell({ kind: "progress", value: finite(data.mip_primal_bound), bound: finite(data.mip_dual_bound) });
      },
      [mipInterrupt]: mayEnd,
      [simplexInterrupt]: mayEnd,
    };
    task.run(integral ? watch : { [simplexInterrupt]: mayEnd });

    const status = task.getModelStatus();
    const known = highs.constants.modelStatus;
    if (status === known.infeasible || status === known.unboundedOrInfeasible) {
      tell({ kind: "done", status: "infeasible", values: null, prices: null, bound: null });
      return;
    }
    const isOptimal = status === known.optimal;
    const hasAnswer = Math.abs(task.getObjectiveValue()) < 1e29 && task.info.get("primal_solution_status") === 2;
    const solution = hasAnswer ? task.getSolution() : null;
    tell({
      kind: "done",
      status: isOptimal ? "optimal" : "stopped",
      values: solution?.colValue ?? null,
      prices: integral ? null : (solution?.rowDual ?? null),
      bound: finite(integral ? Number(task.info.get("mip_dual_bound")) : task.getObjectiveValue()),
    });
  } finally {
    task.dispose();
  }
}

/** HiGHS writes ±1e30 and more where it knows nothing yet. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) && Math.abs(value) < 1e29 ? value : null;
}

tell({ kind: "ready" });
