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

/** One model to solve. `integral: false` solves the linear relaxation and gives row prices back. */
export type ToSolver = Readonly<{
  model: ModelArrays;
  integral: boolean;
  gap: number;
  timeLimitS: number;
  seed: number;
  /** A feasible answer to begin with. */
  start: Float64Array | null;
}>;

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
