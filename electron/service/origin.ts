import type { Output } from "../../shared/contract/contract.ts";
import { listBatches, readBatch } from "../database/batches.ts";
import type { Reading } from "../database/database.ts";
import { changesOf } from "../database/origin.ts";
import { asText } from "../../shared/exchange/merge.ts";
import type { FieldChange } from "../../shared/model/import-report.ts";
import { byHand } from "./edited-fields.ts";

/** Where each field of one thing comes from: what files said, and what people changed, oldest first. */
export function originOf(db: Reading, id: string): Output<"inventory.origin"> {
  const history = changesOf(db, id);
  const imports = listBatches(db).flatMap(({ batch, at, report }) => {
    const step = history.find((one) => one.at === at && one.key === "inventory.step-import");
    return (readBatch(db, batch)?.rows ?? [])
      .filter(({ ids }) => ids.includes(id))
      .map(({ sheet, row, outcome, changes, kept }) => ({
        batch,
        at,
        file: report.file,
        sheet,
        row,
        // what something new brought stands in the history
        taken: outcome === "new" && changes.length === 0 && step ? differences(null, step.after) : changes,
        kept,
      }));
  });
  const edits = history
    .filter(({ key }) => byHand.test(key))
    .flatMap(({ at, by, before, after }) => differences(before, after).map((change) => ({ at, by, ...change })));
  return { imports, edits };
}

type Image = Readonly<Record<string, unknown>> | null;

/** Fields that differ between two images of a row, as the model names them. */
function differences(before: Image, after: Image): FieldChange[] {
  return Object.keys(after ?? {})
    .filter(
      (column) =>
        column !== "id" && JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null),
    )
    .map((column) => ({ field: camel(column), before: asText(before?.[column]), after: asText(after?.[column]) }))
    .filter(({ before, after }) => before !== after);
}

const camel = (column: string): string =>
  column === "group_id" ? "group" : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
