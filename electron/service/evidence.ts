import { statSync } from "node:fs";
import { refusal } from "../../shared/contract/failure.ts";
import { EvidenceFileId } from "../../shared/model/id.ts";
import type { EvidenceFile } from "../../shared/model/own-fact.ts";
import { say } from "../../shared/model/sentence.ts";
import type { Reading } from "../database/database.ts";
import {
  findEvidenceFile,
  keepEvidenceFile,
  listEvidenceFiles,
  readEvidenceBytes,
  removeEvidenceFile,
} from "../database/evidence-files.ts";
import { listExitChecks, listFacetStatements } from "../database/leaving.ts";
import { listOwnFacts } from "../database/own-facts.ts";
import { listCriterionAnswers } from "../database/sovereignty.ts";
import { nextId } from "../database/steps.ts";
import { MOST_BYTES, documentOf } from "./evidence-type.ts";
import type { Calls, Desk } from "./handlers.ts";

type Name = "evidence.list" | "evidence.add" | "evidence.open" | "evidence.remove";

/** Documents that support what is said of a provider, kept whole in the workspace. */
export function evidenceCalls({ session, surroundings, desk, changed }: Desk): Calls<Name> {
  function fileOf(db: Reading, id: EvidenceFileId): EvidenceFile {
    const file = findEvidenceFile(db, id);
    if (!file) throw refusal("evidence-gone", { id }, "id");
    return file;
  }

  return {
    "evidence.list": ({ provider }) => {
      const open = session.current();
      return open ? listEvidenceFiles(open.db, provider) : [];
    },
    "evidence.add": ({ file, ...told }) => {
      session.required();
      if (!session.catalogue().providers.some(({ id }) => id === told.provider))
        throw refusal("no-such-provider", { id: told.provider }, "provider");
      const today = surroundings.now().toISOString().slice(0, 10);
      if (told.date > today) throw refusal("evidence-future", { date: told.date, today }, "date");
      if (told.validTo !== null && told.validTo < told.date)
        throw refusal("evidence-term", { from: told.date, to: told.validTo }, "validTo");
      const given = desk.nameOf(file);
      const { size } = statSync(desk.pathOf(file));
      const megabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;
      if (size === 0) throw refusal("evidence-empty", { name: given }, "file");
      if (size > MOST_BYTES)
        throw refusal(
          "evidence-too-large",
          { name: given, size: megabytes(size), most: megabytes(MOST_BYTES) },
          "file",
        );
      const bytes = Buffer.from(desk.read(file).bytes.buffer);
      const document = documentOf(given, bytes);
      if (!document) throw refusal("evidence-type", { name: given }, "file");
      const id = session.change(say("evidence.step-add", { title: told.title }), (writing) => {
        const made = EvidenceFileId.parse(nextId(writing, "ev"));
        keepEvidenceFile(writing, { id: made, ...told, ...document }, bytes);
        return made;
      });
      changed("evidence");
      return { id };
    },
    "evidence.open": ({ id }) => {
      const { db } = session.required();
      const file = fileOf(db, id);
      const bytes = readEvidenceBytes(db, file);
      if (!bytes) throw refusal("evidence-changed", { title: file.title }, "id");
      return { file: desk.make(file.name, bytes) };
    },
    "evidence.remove": ({ ids }) => {
      const { db } = session.required();
      const gone = new Set(ids);
      for (const id of gone) {
        const { title } = fileOf(db, id);
        const used = listOwnFacts(db).find(({ evidence }) => evidence === id);
        const stands = [...listCriterionAnswers(db), ...listFacetStatements(db), ...listExitChecks(db)];
        if (stands.some(({ evidence }) => evidence === id)) throw refusal("evidence-answers", { title }, "ids");
        if (used) throw refusal("evidence-used", { title, id: used.id }, "ids");
      }
      session.change(say("evidence.step-remove", { count: gone.size }), (writing) => {
        for (const id of gone) removeEvidenceFile(writing, id);
      });
      changed("evidence");
      return {};
    },
  };
}
