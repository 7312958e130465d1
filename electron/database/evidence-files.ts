import type { EvidenceFileId, ProviderId } from "../../shared/model/id.ts";
import { EvidenceFile } from "../../shared/model/own-fact.ts";
import type { Reading, Writing } from "./database.ts";
import { keepBytes, readKeptBytes } from "./kept-bytes.ts";
import { kept } from "./kept.ts";

const heads = kept({ table: "evidence_file", schema: EvidenceFile, key: ["id"] });

export const listEvidenceFiles = (db: Reading, provider: ProviderId | null): EvidenceFile[] =>
  heads.list(db, provider === null ? {} : { provider });
export const findEvidenceFile = (db: Reading, id: EvidenceFileId): EvidenceFile | null => heads.find(db, { id });

/** Keeps a document whole, with what is said of it. */
export function keepEvidenceFile(db: Writing, file: Omit<EvidenceFile, "size" | "digest">, bytes: Uint8Array): void {
  const digest = keepBytes(db, bytes, { packed: false });
  heads.put(db, [{ ...file, size: bytes.length, digest }]);
}

/** The bytes of a document; `null`: they are not those that were kept. */
export const readEvidenceBytes = (db: Reading, { digest }: Pick<EvidenceFile, "digest">): Buffer | null =>
  readKeptBytes(db, digest);

export const removeEvidenceFile = (db: Writing, id: EvidenceFileId): void => heads.remove(db, { id });
