import type { Recovery } from "../model/recovery.ts";
import type { Sentence } from "../model/sentence.ts";
import { mayGo } from "./compare.ts";
import type { Board } from "./recover-outage.ts";
import { type Standing, isDatabase } from "./recover-standing.ts";

/** Why a design may not be kept: one site for both, too far for a mirrored database, or no lawful place; `null`: it may. */
export function whyNoSecond({ assessment, places }: Board, standing: Standing, recovery: Recovery): Sentence | null {
  const { facts, first } = standing;
  if (!first || recovery.mode === "none" || recovery.region === null) return null;
  const second = assessment.region(recovery.region);
  if (!second) return null;
  const refused = places
    .issues(first, second, recovery.mode, isDatabase(facts))
    .find(({ severity }) => severity === "refusal");
  if (refused) return refused.sentence;
  const cell = assessment.cell(facts, second);
  return mayGo(assessment, cell) ? null : (cell.noFit ?? cell.reasons[0]?.sentence ?? null);
}
