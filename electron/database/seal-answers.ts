import type { ProviderId } from "../../shared/model/id.ts";
import { SealAnswer } from "../../shared/model/plan.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "seal_answer", schema: SealAnswer, key: ["provider", "objective"] });

export const listSealAnswers = (db: Reading, provider?: ProviderId): SealAnswer[] =>
  rows.list(db, provider ? { provider } : {});

/** One answer for each provider and objective. With neither level it says nothing, and is removed. */
export function saveSealAnswer(db: Writing, answer: SealAnswer): void {
  if (answer.claimed !== null || answer.evidenced !== null) rows.put(db, [answer]);
  else rows.remove(db, { provider: answer.provider, objective: answer.objective });
}
