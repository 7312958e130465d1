import type { Commitment } from "../../model/commitment.ts";
import type { DataSet } from "../../model/data-set.ts";
import type { Dependency, Endpoint } from "../../model/dependency.ts";
import type { Group } from "../../model/group.ts";
import type { Tag, Workload } from "../../model/workload.ts";
import { minorPerMajor } from "../../units/money.ts";
import { type Span, listText, numbersText, spansText } from "./cells.ts";
import {
  type AttributeSort,
  type Field,
  attributeSorts,
  inventoryColumns,
  inventoryFields,
  valueAt,
} from "./columns.ts";
import type { Chosen } from "./selection.ts";
import { type InventoryTable, type OutCell, type OutTable, nameOfTable } from "./table.ts";

/** The inventory as tables that can be read back: one row a thing, one column a field, ids in the first column. */
export function inventoryOut(chosen: Chosen): OutTable[] {
  const groups = new Map(chosen.groups.map(({ id, name }) => [id, name]));
  const workloads = new Map(chosen.workloads.map(({ id, name }) => [id, name]));
  const nameOf = (end: Endpoint): string | null =>
    end.kind === "external"
      ? end.name
      : (((end.kind === "group" ? groups : workloads) as Map<string, string>).get(end.id) ?? null); // ids of both kinds are words
  return [
    table("workloads", chosen.workloads, ({ group }: Workload) => ({
      groupName: group && (groups.get(group) ?? null),
    })),
    table("groups", chosen.groups, () => ({})),
    table("dependencies", chosen.dependencies, ({ from, to }: Dependency) => ({
      "from.name": nameOf(from),
      "to.name": nameOf(to),
    })),
    table("data-sets", chosen.dataSets, ({ group }: DataSet) => ({ groupName: group && (groups.get(group) ?? null) })),
    plain(
      "contracts",
      chosen.commitments.flatMap((one) => [...minimums(one)]),
    ),
    plain(
      "disks",
      chosen.workloads.flatMap((one) => [...disks(one)]),
    ),
    plain(
      "attributes",
      [...chosen.workloads, ...chosen.groups].flatMap((one) => [...attributes(one)]),
    ),
  ];
}

type Plain = Readonly<Record<string, OutCell | undefined>>;

/** A table of things whose fields are looked up by their paths; `shown` gives what stands beside them for people. */
function table<Thing>(id: InventoryTable, things: readonly Thing[], shown: (thing: Thing) => Plain): OutTable {
  const fields = inventoryFields[id];
  return {
    id,
    name: nameOfTable(id),
    columns: inventoryColumns(id),
    rows: things.map((thing) => {
      const beside = shown(thing);
      return fields.map((field) =>
        field.shown ? (beside[field.path] ?? null) : cellOf(field, valueAt(thing, field.path)),
      );
    }),
  };
}

const plain = (id: InventoryTable, rows: readonly Plain[]): OutTable => ({
  id,
  name: nameOfTable(id),
  columns: inventoryColumns(id),
  rows: rows.map((row) => inventoryFields[id].map(({ path }) => row[path] ?? null)),
});

/** A list that every thing has says nothing when it is empty; one that may be missing says that it is there. */
const alwaysThere = new Set(["ipAddresses", "freezes", "items"]);

function cellOf({ path, as }: Field, value: unknown): OutCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    if (as === "number") return value.length;
    if (value.length === 0 && alwaysThere.has(path)) return null;
    if (as === "list") return listText(value as string[]); // the column says what its list holds
    if (as === "numbers") return numbersText(value as number[]); // likewise
    return spansText(value as Span[]); // likewise
  }
  return value as OutCell; // text, number or truth: whatever is more is a list
}

function* minimums({ id, name, provider, kind, currency, minimums, note }: Commitment): Generator<Plain> {
  for (const { year, minor } of minimums)
    yield { id, name, provider, kind, currency, year, minimum: minor / minorPerMajor[currency], note };
}

function* disks({ id, name, details }: Workload): Generator<Plain> {
  for (const disk of details.disks ?? []) yield { ...disk, workload: id, workloadName: name };
}

function* attributes({ id, name, details }: Workload | Group): Generator<Plain> {
  const lists: Partial<Record<AttributeSort, readonly Tag[] | undefined>> = {
    tags: details.tags,
    ids: "ids" in details ? details.ids : undefined,
    other: details.other,
  };
  for (const sort of attributeSorts)
    for (const { key, value } of lists[sort] ?? []) yield { of: id, ofName: name, sort, key, value };
}
