import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Reading, ReadingOptions } from "../draft.ts";
import { type Notebook, noteLostDigits, notebook } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import { booleanOf, textOf } from "../values.ts";
import type { Row, Workbook } from "../workbook.ts";
import { joinParts, namesIn, placeOf } from "./rvtools-join.ts";
import { type Machine, fieldsOf, hostsOf, repeatedIds } from "./rvtools-machine.ts";
import { diskReader, sizeReader } from "./rvtools-parts.ts";
import { type Tabs, rvtoolsTabs, tabNames, withoutPlaceholders } from "./rvtools-tabs.ts";
import { columnsTold, toolRow, topOf, totalsOf, words } from "./tool-rows.ts";

/** Tabs that an inventory is poorer without, each with what that costs (`exchange.section.`). */
const wanted = ["vCPU", "vMemory", "vDisk", "vPartition", "vNetwork", "vHost", "vTools", "vSnapshot"] as const;

/** What RVTools exports of a VMware estate. `CPUs` counts vCPU; `Memory` is MiB though its heading does not say so. */
export const rvtools: Format = {
  id: "rvtools",
  name: { ko: "RVTools 엑셀(VMware)", en: "RVTools workbook (VMware)" },
  knowsBest: [
    "externalId",
    "kind",
    "power",
    "os.name",
    "os.family",
    "vcpu",
    "memoryGib",
    "storageGib",
    "storageUsedGib",
    "keepSize",
    "ipAddresses",
    ...["sockets", "cores", "firmware", "hypervisor", "cluster", "host", "macAddresses", "networks", "disks"].map(
      (detail) => `details.${detail}`,
    ),
  ],
  joins: true,
  score(workbook) {
    const tabs = rvtoolsTabs(topOf(workbook));
    if (tabs.vInfo.length > 0) return 1;
    return tabNames.some((name) => tabs[name].length > 0) ? 0.6 : 0;
  },
  read,
};

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const found = rvtoolsTabs(workbook);
  const tabs = Object.fromEntries(
    tabNames.map((name) => [name, found[name].map((table) => withoutPlaceholders(table, notes))]),
  ) as unknown as Tabs; // one list for each of the names
  const used = tabNames.flatMap((name) => tabs[name]);
  for (const name of wanted)
    if (tabs[name].every(({ rows }) => rows.length === 0))
      notes.note(
        "SECTION_EMPTY",
        "warning",
        { sheet: name, costs: words(`exchange.section.${name}`) },
        { sheet: name },
      );
  for (const table of tabs.vInfo) noteLostDigits(table, ["vmId", "uuid"], notes);

  const machines = tabs.vInfo.flatMap((table) => table.rows.map((row) => machineOf(table, row, notes)));
  const aside = machines.flatMap((machine): Aside[] => {
    const place = placeOf(machine);
    const name = machine.called;
    if (machine.fate === "refused")
      return [{ place, name, outcome: "refused", reason: say("exchange.reason.no-name") }];
    return machine.fate === "template"
      ? [{ place, name, outcome: "skipped", reason: say("exchange.reason.template") }]
      : [];
  });
  const { parts, aside: unjoined } = joinParts(machines, tabs, notes);
  const hosts = hostsOf(tabs.vHost);
  const sizes = sizeReader(notes);
  const disksOf = diskReader(sizes, notes);
  const sums = { vcpu: 0, memoryMib: 0, provisionedGib: 0, inUseGib: 0 };
  const repeated = repeatedIds(machines);
  const drafts: Draft[] = [];
  for (const machine of machines) {
    if (machine.fate !== "read" || machine.called === null) continue;
    const mine = parts.get(machine) ?? {};
    const cells = toolRow(machine.table, machine.row, notes);
    const given = { machine, cells, mine, hosts, sizes, disksOf, tabs, notes, repeated };
    const { fields, memoryMib, provisionedGib, inUseGib } = fieldsOf(given);
    const also = tabNames.flatMap((name) => (mine[name] ?? []).map(placeOf));
    drafts.push({ kind: "workload", place: cells.place, also, name: machine.called, group: null, fields });
    sums.vcpu += fields.vcpu ?? 0;
    sums.memoryMib += memoryMib ?? 0;
    sums.provisionedGib += provisionedGib ?? 0;
    sums.inUseGib += inUseGib ?? 0;
  }
  /** A sum in the unit that the file prints. */
  const printed = (what: string, field: string, gib: number) => {
    const isMb = tabs.vInfo.some((table) => sizes.unitOf(table, field) === "mb");
    const inUnit = isMb ? (gib * 2 ** 30) / 1e6 : gib * 1024;
    return { what, sum: Math.round(inUnit * 1e6) / 1e6, unit: isMb ? ("MB" as const) : ("MiB" as const) };
  };
  const sites = [...new Set(machines.flatMap(({ site }) => site ?? []))].sort();
  return {
    drafts,
    aside: [...aside, ...unjoined, ...asideHosts(tabs.vHost)],
    findings: notes.findings,
    questions: notes.questions,
    site: sites.length === 0 ? null : sites.join("+"),
    ...columnsTold(
      used,
      (field, column) => (field.endsWith("Mib") ? (/mb\b/i.test(column.title) ? "MB" : "MiB") : column.unit),
      ({ field }, table) => (field !== null && table.fields.has(field) ? field : null),
    ),
    totals: totalsOf(drafts.length, sums.vcpu, [
      { what: "memory", sum: sums.memoryMib, unit: "MiB" },
      printed("provisioned", "provisionedMib", sums.provisionedGib),
      // a sum of nothing is not 0
      ...(tabs.vInfo.some(({ fields }) => fields.has("inUseMib"))
        ? [printed("in-use", "inUseMib", sums.inUseGib)]
        : []),
    ]),
  };
}

/** The machine of a row. Its name may be a placeholder: then its host name or an id stands in. */
function machineOf(table: Table, row: Row, notes: Notebook): Machine {
  const cells = toolRow(table, row, notes);
  const names = namesIn(table, row);
  const isPlaceholder = !table.fields.has("vm");
  const called = cells.text("vm") ?? (isPlaceholder ? (cells.text("hostname") ?? names.vmId ?? names.uuid) : null);
  if (called === null) notes.note("REQ_MISSING", "error", { field: "VM" }, cells.where("vm"));
  const isTemplate = called !== null && cells.read("template", booleanOf, "BOOL_BAD") === true;
  if (isTemplate) notes.note("ROW_TEMPLATE", "info", { name: called }, cells.where("vm"));
  return { ...names, table, row, called, fate: called === null ? "refused" : isTemplate ? "template" : "read" };
}

const asideHosts = (tables: readonly Table[]): Aside[] =>
  tables.flatMap((table) =>
    table.rows.map((row): Aside => {
      const name = textOf(cellOf(table, row, "host"));
      return { place: placeOf({ table, row }), name, outcome: "skipped", reason: say("exchange.reason.host") };
    }),
  );
