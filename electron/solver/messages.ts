import type { Choices } from "../../shared/engines/placement/choice/choices.ts";

/** The arrays of a model that cross over to the solver's thread. */
export type ModelArrays = Readonly<{
  worth: Float64Array;
  upper: Float64Array;
  integral: Uint8Array;
  low: Float64Array;
  high: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
}>;

/** A question in the shape the dual method solves: its answer is a value per column, 1 where it is chosen. */
export type ChoiceQuestion = Readonly<{ kind: "choices"; choices: Choices; gap: number; timeLimitS: number }>;

/** One model for HiGHS. `integral: false` solves the linear relaxation and gives row prices back. */
export type ModelQuestion = Readonly<{
  kind: "model";
  model: ModelArrays;
  integral: boolean;
  gap: number;
  timeLimitS: number;
  seed: number;
  /** A feasible answer to begin with. */
  start: Float64Array | null;
}>;

export type ToSolver = ChoiceQuestion | ModelQuestion;

export type FromSolver = Readonly<
  | { kind: "ready" }
  | { kind: "progress"; value: number | null; bound: number | null }
  | { kind: "improved"; values: Float64Array }
  | SolverAnswer
  | { kind: "failed"; message: string }
>;

export type SolverAnswer = Readonly<{
  kind: "done";
  status: "optimal" | "infeasible" | "stopped";
  values: Float64Array | null;
  prices: Float64Array | null;
  bound: number | null;
}>;
