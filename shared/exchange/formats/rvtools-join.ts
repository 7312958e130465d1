import type { Sentence } from "../../model/sentence.ts";
import { say } from "../../model/sentence.ts";
import type { Aside, Place } from "../draft.ts";
import type { Notebook } from "../notes.ts";
import { type Table, cellOf } from "../table.ts";
import { textOf } from "../values.ts";
import type { Row } from "../workbook.ts";
import { type TabName, type Tabs, tabNames } from "./rvtools-tabs.ts";

/** A machine as the rows of other tabs may name it. */
export type Known = Readonly<{
  name: string | null;
  uuid: string | null;
  vmId: string | null;
  host: string | null;
  /** Its vCenter: names and ids repeat from one to the next. */
  site: string | null;
  fate: "read" | "template" | "refused";
}>;

export type Part = Readonly<{ table: Table; row: Row }>;
export type Parts = Partial<Record<TabName, Part[]>>;

export const placeOf = ({ table, row }: Part): Place => ({ sheet: table.sheet.name, row: row.number });

/** How a row of any tab names its machine. */
export const namesIn = (table: Table, row: Row): Omit<Known, "fate"> => ({
  name: textOf(cellOf(table, row, "vm")),
  uuid: textOf(cellOf(table, row, "uuid")),
  vmId: textOf(cellOf(table, row, "vmId")),
  host: textOf(cellOf(table, row, "host")),
  site: textOf(cellOf(table, row, "site")),
});

/**
 * Gives every row of the other tabs to its machine: by its UUID, else its id in that vCenter, else its name, on its host
 * where names repeat. A row that fits none or several stands aside with the reason.
 */
export function joinParts<Machine extends Known>(
  machines: readonly Machine[],
  tabs: Tabs,
  notes: Notebook,
): { parts: ReadonlyMap<Machine, Parts>; aside: Aside[] } {
  const find = finder(machines);
  const parts = new Map<Machine, Parts>();
  const aside: Aside[] = [];
  for (const tab of tabNames) {
    if (tab === "vInfo" || tab === "vHost") continue;
    for (const table of tabs[tab])
      for (const row of table.rows) {
        const names = namesIn(table, row);
        const place = { sheet: table.sheet.name, row: row.number };
        const called = names.name ?? names.vmId ?? names.uuid;
        const put = (outcome: Aside["outcome"], reason: Sentence): void => {
          aside.push({ place, name: called, outcome, reason });
        };
        const found = find(names);
        const [machine] = found;
        if (called === null) put("refused", say("exchange.reason.no-name"));
        else if (machine === undefined) {
          // messages speak of hosts and stores as well
          if (tab === "vHealth") put("skipped", say("exchange.reason.not-a-machine", { name: called }));
          else put("refused", say("exchange.reason.no-partner", { name: called }));
        } else if (found.length > 1) {
          put("refused", say("exchange.reason.partner-ambiguous", { name: called, count: found.length }));
          notes.noteOnce(
            `ambiguous ${tab} ${called}`,
            "PARTNER_AMBIGUOUS",
            "warning",
            { name: called, count: found.length },
            { ...place, value: called },
          );
        } else if (machine.fate === "template") put("skipped", say("exchange.reason.template-part", { name: called }));
        else if (machine.fate === "refused") put("refused", say("exchange.reason.refused-part", { name: called }));
        else {
          const mine = parts.get(machine) ?? {};
          parts.set(machine, mine);
          (mine[tab] ??= []).push({ table, row });
        }
      }
  }
  return { parts, aside };
}

function finder<Machine extends Known>(machines: readonly Machine[]) {
  const by = {
    uuid: new Map<string, Machine[]>(),
    vmId: new Map<string, Machine[]>(),
    name: new Map<string, Machine[]>(),
  };
  for (const machine of machines)
    for (const field of ["uuid", "vmId", "name"] as const) {
      const value = machine[field];
      if (value === null) continue;
      const held = by[field].get(value);
      if (held) held.push(machine);
      else by[field].set(value, [machine]);
    }
  return (names: Omit<Known, "fate">): readonly Machine[] => {
    for (const field of ["uuid", "vmId", "name"] as const) {
      const value = names[field];
      let found = value === null ? [] : (by[field].get(value) ?? []);
      // what both rows say and say differently parts them: the vCenter always, the rest where it leaves some
      found = found.filter(({ site }) => site === null || names.site === null || site === names.site);
      for (const other of ["host", "name"] as const) {
        if (found.length < 2 || names[other] === null) continue;
        const narrower = found.filter((machine) => machine[other] === names[other]);
        if (narrower.length > 0) found = narrower;
      }
      if (found.length > 0) return isOneTwice(found) ? found.slice(0, 1) : found;
    }
    return [];
  };
}

/** One machine listed twice is refused the second time; what belongs to it belongs to the first. */
const isOneTwice = ([first, ...rest]: readonly Known[]): boolean =>
  first !== undefined &&
  first.uuid !== null &&
  rest.every(({ uuid, site, name }) => uuid === first.uuid && site === first.site && name === first.name);
