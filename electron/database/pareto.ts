import { z } from "zod";
import { FrontPoint } from "../../shared/model/front-point.ts";
import { ScenarioId } from "../../shared/model/id.ts";
import { Criterion } from "../../shared/model/requirement.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const Against = Criterion.exclude(["cost"]);
export type Against = z.infer<typeof Against>;

/** A point of a front in its table: of how many, and from what it was worked out. */
export const SweptPoint = z.strictObject({
  scenario: ScenarioId,
  against: Against,
  at: z.int().nonnegative(),
  wanted: z.int().min(2),
  /** Digest of everything the question was made from. */
  inputs: z.string(),
  found: FrontPoint,
});
export type SweptPoint = Readonly<z.infer<typeof SweptPoint>>;

const rows = kept({
  table: "pareto_point",
  schema: SweptPoint,
  key: ["scenario", "against", "at"],
  json: ["found"],
  order: ["scenario", "against", "at"],
});

type Front = Readonly<{ scenario: ScenarioId; against: Against }>;

/** The points of all fronts of a scenario, front by front, in order. */
export const listSweptPoints = (db: Reading, scenario: ScenarioId): SweptPoint[] => rows.list(db, { scenario });
/** Keeps a point; one that stood in its place before gives way. */
export const keepSweptPoint = (db: Writing, point: SweptPoint): void => rows.put(db, [point]);
export const forgetFront = (db: Writing, { scenario, against }: Front): void => rows.remove(db, { scenario, against });
