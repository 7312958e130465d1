import { Commitment } from "../../shared/model/commitment.ts";
import type { CommitmentId } from "../../shared/model/id.ts";
import type { Reading, Writing } from "./database.ts";
import { kept } from "./kept.ts";

const rows = kept({ table: "commitment", schema: Commitment, key: ["id"], json: ["minimums"] });

export const listCommitments = (db: Reading): Commitment[] => rows.list(db);
export const findCommitment = (db: Reading, id: CommitmentId): Commitment | null => rows.find(db, { id });

/** Adds commitments, or changes those whose id is there. */
export const saveCommitments = (db: Writing, commitments: readonly Commitment[]): void => rows.put(db, commitments);

export function removeCommitments(db: Writing, ids: readonly CommitmentId[]): void {
  for (const id of ids) {
    db.prepare("DELETE FROM contract_terms WHERE commitment = @id").run({ id });
    rows.remove(db, { id });
  }
}
