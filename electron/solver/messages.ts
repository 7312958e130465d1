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

/** What every question carries: how near to proven, how long, and a flag that is raised when the best so far will do. */
type Effort = Readonly<{ gap: number; timeLimitS: number; enough: SharedArrayBuffer }>;

/** A question in the shape the dual method solves: its answer is a value per column, 1 where it is chosen. */
export type ChoiceQuestion = Effort &
  Readonly<{
    kind: "choices";
    choices: Choices;
    /** An answer in hand, lawful or not, and row prices that were good for a question like this one. */
    start: Int32Array | null;
    prices: Float64Array | null;
  }>;

/** One model for HiGHS. `integral: false` solves the linear relaxation and gives row prices back. */
export type ModelQuestion = Effort &
  Readonly<{
    kind: "model";
    model: ModelArrays;
    integral: boolean;
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
  /** Prices of the rows: of the choices' rows by the dual method, of the model's by its linear relaxation. */
  prices: Float64Array | null;
  bound: number | null;
}>;

/** Whether the flag of a question is up. */
export const isEnough = (flag: SharedArrayBuffer): boolean => Atomics.load(new Int32Array(flag), 0) !== 0;
export const raise = (flag: SharedArrayBuffer): void => void Atomics.store(new Int32Array(flag), 0, 1);
export const newFlag = (): SharedArrayBuffer => new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
