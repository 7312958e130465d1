import type { FileTicket } from "../../shared/contract/contract.ts";
import { csvRows } from "../../shared/exchange/write/csv.ts";
import type { RefusedSheet } from "../../shared/exchange/refused-rows.ts";
import { ImportMapId, WorkloadId } from "../../shared/model/id.ts";
import { refusal } from "../../shared/contract/failure.ts";
import { say } from "../../shared/model/sentence.ts";
import { listBatches, readBatch } from "../database/batches.ts";
import { listImportMaps, removeImportMap, saveImportMap } from "../database/import-maps.ts";
import { nextId } from "../database/steps.ts";
import { takeBack } from "../database/take-back.ts";
import { writeArchive } from "../files/write-archive.ts";
import { encodeText } from "../files/write-text.ts";
import type { FileDesk } from "./files.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import type { ImportDesk } from "./import-desk.ts";
import { named } from "./named.ts";
import { originOf } from "./origin.ts";

type Name =
  | "inventory.plan-rows"
  | "inventory.plan-findings"
  | "inventory.refused-rows"
  | "inventory.forget-plan"
  | "inventory.batches"
  | "inventory.batch-rows"
  | "inventory.take-back"
  | "inventory.origin"
  | "import-maps.list"
  | "import-maps.save"
  | "import-maps.remove";

const kinds: Readonly<Record<string, "workload" | "group" | "data-set" | "dependency">> = {
  workload: "workload",
  application_group: "group",
  data_set: "data-set",
  dependency: "dependency",
};

/** Imports: what was planned, what was committed, and where it came from. */
export function importCalls({ session, desk, changed }: Desk, imports: ImportDesk): Calls<Name> {
  const db = () => session.required().db;
  return {
    "inventory.plan-rows": ({ plan, ...input }) => {
      imports.mustHold(plan);
      return imports.ask("rows", input, null);
    },
    "inventory.plan-findings": ({ plan, ...input }) => {
      imports.mustHold(plan);
      return imports.ask("findings", input, null);
    },
    "inventory.refused-rows": async ({ plan, file }) => {
      imports.mustHold(plan);
      const { name, sheets } = await imports.ask("refused", { file }, null);
      return refusedFile(name, sheets, desk);
    },
    "inventory.forget-plan": async ({ plan }) => {
      if (imports.holds(plan)) await imports.end();
      return {};
    },
    "inventory.batches": () => listBatches(db()).map((one) => ({ ...one })),
    "inventory.batch-rows": ({ batch, outcomes, query, offset, limit }) => {
      const found = readBatch(db(), batch);
      if (!found) throw refusal("gone", { id: batch }, "batch");
      const wanted = found.rows.filter(({ outcome }) => outcomes === null || outcomes.includes(outcome));
      const rows = named(wanted, query);
      return { total: rows.length, rows: rows.slice(offset, offset + limit), findings: [...found.findings] };
    },
    "inventory.take-back": ({ batch, dryRun }) => {
      const taken = takeBack(db(), batch);
      if (!dryRun) {
        session.change(say("inventory.step-take-back", { files: taken.files.join(", ") }), taken.write);
        changed("workspace");
      }
      return {
        files: [...taken.files],
        things: taken.rows.map(({ deed, table, id, name, fields }) => ({
          deed,
          of: kinds[table] ?? "other",
          id,
          name,
          fields: [...fields],
        })),
      };
    },
    "inventory.origin": ({ id }) => originOf(db(), id),
    "import-maps.list": () => listImportMaps(db()).map(({ id, map }) => ({ id, map })),
    "import-maps.save": ({ id, headings, map }) => {
      const saved = session.change(say("inventory.step-map", { name: map.name }), (writing) => {
        if (id !== null && !listImportMaps(writing).some((one) => one.id === id)) throw refusal("gone", { id }, "id");
        const made = id ?? ImportMapId.parse(nextId(writing, "map"));
        saveImportMap(writing, { id: made, headings, map });
        return made;
      });
      changed("import-maps");
      return { id: saved };
    },
    "import-maps.remove": ({ id }) => {
      session.change(say("inventory.step-remove-map"), (writing) => removeImportMap(writing, id));
      changed("import-maps");
      return {};
    },
  };
}

/** Looking into files, planning and committing: in a thread of its own, so that the host goes on answering. */
export function importWorks(
  { session, desk, changed, surroundings }: Desk,
  imports: ImportDesk,
): Works<"inventory.examine" | "inventory.import" | "inventory.commit"> {
  const given = (file: FileTicket) => ({ path: desk.pathOf(file), name: desk.nameOf(file) });
  return {
    "inventory.examine": async ({ files }, job) => {
      const found = await imports.ask(
        "examine",
        { files: files.map(({ file, ...how }) => ({ ...given(file), ...how })) },
        job,
      );
      const open = session.current();
      const saved = open === null ? [] : listImportMaps(open.db);
      return found.map((one, at) => ({
        ...one,
        file: files[at]!.file,
        saved: saved.filter(({ headings }) => headings === one.headings).map(({ id, map }) => ({ id, map })),
      }));
    },
    "inventory.import": async ({ files, matches }, job) => {
      const workspace = session.required().db.name;
      const reports = await imports.ask(
        "plan",
        { workspace, files: files.map(({ file, ...how }) => ({ ...given(file), ...how })), matches },
        job,
      );
      return { plan: imports.planned(), reports };
    },
    "inventory.commit": async ({ plan, remove }, job) => {
      imports.mustHold(plan);
      const workspace = session.changing();
      try {
        const reports = await imports.ask(
          "commit",
          {
            workspace: workspace.db.name,
            at: surroundings.now().toISOString(),
            by: surroundings.by,
            remove: remove.map((id) => WorkloadId.parse(id)),
          },
          job,
        );
        return { reports };
      } finally {
        workspace.done();
        await imports.end();
        changed("inventory");
      }
    },
  };
}

/** One sheet as CSV with the mark Excel needs; several as a ZIP of them, each of which our reader takes for a sheet again. */
function refusedFile(
  name: string,
  sheets: readonly RefusedSheet[],
  desk: FileDesk,
): { file: FileTicket; name: string } {
  const stem = `${name.replace(/[.][^.]*$/, "")}.refused`;
  const files = sheets.map(({ name, rows }) => ({
    name: `${name.replace(/[\\/:*?"<>|]/g, "_")}.csv`,
    bytes: encodeText(
      csvRows(rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.date : cell)))),
      "utf-8",
    ),
  }));
  const made = files.length > 1 ? `${stem}.zip` : `${stem}.csv`;
  const bytes = files.length > 1 ? writeArchive(files) : (files[0]?.bytes ?? encodeText("", "utf-8"));
  return { file: desk.make(made, bytes), name: made };
}
