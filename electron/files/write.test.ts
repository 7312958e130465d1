import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Draft } from "../../shared/exchange/draft.ts";
import { plainReading } from "../../shared/exchange/draft.ts";
import { sovplanTables } from "../../shared/exchange/formats/sovplan-tables.ts";
import type { Workbook } from "../../shared/exchange/workbook.ts";
import { csvTable } from "../../shared/exchange/write/csv.ts";
import { inventoryOut } from "../../shared/exchange/write/inventory-tables.ts";
import { choose, everything } from "../../shared/exchange/write/selection.ts";
import type { OutTable } from "../../shared/exchange/write/table.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { makePlan } from "../../shared/samples/make.ts";
import { randomInventory } from "./random-inventory.ts";
import { readWorkbook } from "./read.ts";
import { writeArchive } from "./write-archive.ts";
import { encodeText } from "./write-text.ts";
import { writeWorkbook } from "./write-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-write-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

let count = 0;
function readBack(bytes: Uint8Array, name: string): Promise<Workbook> {
  const path = join(folder, `${(count += 1)}-${name}`);
  writeFileSync(path, bytes);
  return readWorkbook({ path, name }, quiet());
}

const tablesOf = (plan: Plan): OutTable[] => inventoryOut(choose(plan, everything));
const xlsxOf = (plan: Plan): Promise<Uint8Array> => writeWorkbook(tablesOf(plan), "Plan", "2026-11-21");

async function fromXlsx(plan: Plan): Promise<Plan> {
  return planOf(sovplanTables.read(await readBack(await xlsxOf(plan), "plan.xlsx"), plainReading).drafts, plan);
}

/** As a page saves them: the text files of all tables in one archive. */
async function fromCsv(plan: Plan): Promise<Plan> {
  const files = tablesOf(plan).map((table) => ({
    name: `${table.id}.csv`,
    bytes: encodeText(csvTable(table), "utf-8"),
  }));
  return planOf(sovplanTables.read(await readBack(writeArchive(files), "plan.zip"), plainReading).drafts, plan);
}

/** What the drafts of our own export say, as a plan again: by their ids alone. */
function planOf(drafts: readonly Draft[], before: Plan): Plan {
  const empty = makePlan();
  const groups: object[] = [];
  const workloads: object[] = [];
  const dataSets: object[] = [];
  const dependencies: object[] = [];
  for (const draft of drafts)
    switch (draft.kind) {
      case "group":
        groups.push({ freezes: [], details: {}, ...draft.fields, id: draft.id, name: draft.name });
        break;
      case "workload":
        workloads.push({
          ipAddresses: [],
          details: {},
          ...draft.fields,
          id: draft.id,
          name: draft.name,
          group: draft.group?.id ?? null,
        });
        break;
      case "data-set":
        dataSets.push({ items: [], ...draft.fields, id: draft.id, name: draft.name, group: draft.group?.id ?? null });
        break;
      case "dependency":
        dependencies.push({ ...draft.fields, id: draft.id, ...draft.ends });
        break;
      default:
        throw new Error(`no such rows in our export: ${draft.kind}`);
    }
  const laid = {
    ...empty,
    agency: before.agency,
    commitments: before.commitments,
    groups,
    workloads,
    dataSets,
    dependencies,
  };
  return laid as unknown as Plan; // what is missing is compared as missing
}

/** Unknown, and not said, are the same here: both are left out, and so is a part of which nothing is known. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => said(one) ?? {});
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const known = Object.entries(value).flatMap(([key, one]) => (said(one) === undefined ? [] : [[key, said(one)]]));
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
const inventory = ({ groups, workloads, dataSets, dependencies }: Plan): unknown =>
  said({ groups, workloads, dataSets, dependencies });

describe("the inventory, written and read back", () => {
  it("is the same from a workbook, to the letter, whatever its texts are", async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory(), async (plan) => {
        expect(inventory(await fromXlsx(plan))).toEqual(inventory(plan));
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it("is the same from text files", async () => {
    await fc.assert(
      fc.asyncProperty(randomInventory(), async (plan) => {
        expect(inventory(await fromCsv(plan))).toEqual(inventory(plan));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
