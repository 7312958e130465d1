import type { Catalogue } from "../../model/catalogue.ts";
import type { Plan } from "../../model/plan.ts";
import { type TextKey, inBothLanguages } from "../../text/text.ts";
import { inventoryOut } from "./inventory-tables.ts";
import { type Results, resultsOut } from "./result-tables.ts";
import { type Chosen, type Selection, choose } from "./selection.ts";
import { type OutCell, type OutTable, nameOfTable, outColumn } from "./table.ts";

/** What an export is made from. `results`: those of the chosen scenario; `null` where none is chosen. */
export type ExportInput = Readonly<{
  plan: Plan;
  catalogue: Pick<Catalogue, "edition">;
  /** Digest over the inputs, `sha256:…`. */
  digest: string;
  selection: Selection;
  results: Results | null;
}>;

/**
 * Everything a plan says, as tables: the inventory, which can be read back exactly, and what was found about it.
 *
 * The order is that of the sheets. The summary says which plan this is, on what it stands, and how much of it is here.
 */
export function exportTables(input: ExportInput): OutTable[] {
  const chosen = choose(input.plan, input.selection);
  return [
    summary(input, chosen),
    ...inventoryOut(chosen),
    ...(input.results === null ? [] : resultsOut(input.results, chosen)),
  ];
}

function summary({ plan, catalogue, digest, results }: ExportInput, chosen: Chosen): OutTable {
  const { agency } = plan;
  const words = (key: TextKey): [string, string] => {
    const { ko, en } = inBothLanguages({ key, args: {} });
    return [ko, en];
  };
  const row = (key: TextKey, value: OutCell): OutCell[] => [...words(key), value, null];
  const count = (key: TextKey, value: number, of: number): OutCell[] => [...words(key), value, of];
  return {
    id: "summary",
    name: nameOfTable("summary"),
    columns: [
      outColumn("summary", "itemKo", "text"),
      outColumn("summary", "itemEn", "text"),
      outColumn("summary", "value", "text"),
      outColumn("summary", "of", "number"),
    ],
    rows: [
      row("export.plan-title", agency.planTitle),
      row("export.agency", agency.name),
      row("export.plan-version", agency.planVersion),
      row("export.plan-status", agency.planStatus),
      row("export.plan-date", agency.planDate),
      row("export.price-basis", catalogue.edition.date),
      row("export.edition", catalogue.edition.id),
      row("export.edition-digest", catalogue.edition.digest),
      row("export.digest", digest),
      row("export.currency", agency.currency),
      row("export.scenario", results?.scenario.name ?? null),
      row("export.oldest-price", results?.comparison.footing.oldestPrice ?? null),
      row("export.newest-price", results?.comparison.footing.newestPrice ?? null),
      row("export.filtered", filterWords(chosen)),
      count("export.table.workloads", chosen.workloads.length, chosen.of.workloads),
      count("export.table.groups", chosen.groups.length, chosen.of.groups),
      count("export.table.dependencies", chosen.dependencies.length, chosen.of.dependencies),
      count("export.table.data-sets", chosen.dataSets.length, chosen.of.dataSets),
    ],
  };
}

/** How much of the workloads is here, in both languages: a file may be read by either. */
function filterWords({ isPart, workloads, of }: Chosen): string {
  const args = { count: workloads.length, of: of.workloads };
  const { ko, en } = inBothLanguages({ key: isPart ? "export.filtered-part" : "export.filtered-none", args });
  return `${ko} · ${en}`;
}
