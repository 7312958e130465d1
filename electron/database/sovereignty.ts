import type { ProfileId } from "../../shared/model/id.ts";
import { CriterionAnswer, SovereigntyProfile } from "../../shared/model/sovereignty.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const profiles = kept({
  table: "sovereignty_profile",
  schema: SovereigntyProfile,
  key: ["id"],
  json: ["weights", "home"],
});
const answers = kept({
  table: "criterion_answer",
  schema: CriterionAnswer,
  key: ["provider", "framework", "criterion"],
});

export const listProfiles = (db: Reading): SovereigntyProfile[] => profiles.list(db);
export const saveProfiles = (db: Writing, rows: readonly SovereigntyProfile[]): void => profiles.put(db, rows);

/** Removes a profile; scenarios that read by it go back to the framework as it is. */
export function removeProfile(db: Writing, id: ProfileId): void {
  db.prepare("UPDATE scenario SET profile = NULL WHERE profile = @id").run({ id });
  profiles.remove(db, { id });
}

export const listCriterionAnswers = (db: Reading): CriterionAnswer[] => answers.list(db);

/** One answer for each provider and criterion. With neither column it says nothing, and is removed. */
export function saveCriterionAnswers(db: Writing, rows: readonly CriterionAnswer[]): void {
  for (const row of rows) {
    const { provider, framework, criterion } = row;
    if (row.claimed !== null || row.evidenced !== null) answers.put(db, [row]);
    else answers.remove(db, { provider, framework, criterion });
  }
}
