import { say } from "../../model/sentence.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions } from "../draft.ts";
import { known, notebook } from "../notes.ts";
import { nameKey } from "../normalise.ts";
import type { Aliases } from "../table.ts";
import type { Workbook } from "../workbook.ts";
import { typeOfPort } from "./ports.ts";
import { columnsTold, firstTable, shortened, toolRow, topOf } from "./tool-rows.ts";

const aliases: Aliases = {
  slot: ["Timeslot", "Time slot"],
  source: ["Source server name"],
  sourceApplication: ["Source application"],
  sourceProcess: ["Source process"],
  destination: ["Destination server name"],
  destinationIp: ["Destination IP"],
  destinationApplication: ["Destination application"],
  destinationProcess: ["Destination process"],
  port: ["Destination port"],
};

/** One link as it is gathered from its rows: every row is one time slot in which traffic was seen. */
type Gathered = {
  first: Place;
  also: Place[];
  from: string;
  to: string;
  port: number | null;
  slots: Set<string>;
  /** Rows that name no time slot are each one of their own. */
  untimed: number;
  programs: Set<string>;
};

/** Traffic that Azure Migrate observed between servers, summed up by both ends and port. */
export const azureDependencies: Format = {
  id: "azure-dependencies",
  name: { ko: "Azure Migrate 종속성 CSV", en: "Azure Migrate dependencies CSV" },
  knowsBest: [],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null || !table.fields.has("source")) return 0;
    const telling = ["slot", "destination", "destinationIp", "port"];
    return 0.2 + 0.2 * telling.filter((field) => table.fields.has(field)).length;
  },
  read,
};

const isLoopback = (name: string): boolean => /^(127\.|::1$|localhost$)/i.test(name);

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const aside: Aside[] = [];
  const links = new Map<string, Gathered>();
  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const { place } = cells;
    const from = cells.text("source");
    const ip = cells.text("destinationIp", 64);
    const to = cells.text("destination") ?? ip;
    if (from === null || to === null) {
      const name = from ?? to;
      aside.push({ place, name, outcome: "refused", reason: say("exchange.reason.no-end") });
      const field = table.fields.get(from === null ? "source" : "destination")?.title ?? "Destination server name";
      notes.note("REQ_MISSING", "error", { field }, cells.where(from === null ? "source" : "destination"));
      continue;
    }
    if (nameKey(from) === nameKey(to) || isLoopback(to) || (ip !== null && isLoopback(ip))) {
      aside.push({ place, name: from, outcome: "skipped", reason: say("exchange.reason.self-link") });
      continue;
    }
    const port = cells.port("port");
    const key = JSON.stringify([nameKey(from), nameKey(to), port]);
    const slot = cells.text("slot");
    const found = links.get(key);
    const link = found ?? { first: place, also: [], from, to, port, slots: new Set(), untimed: 0, programs: new Set() };
    if (found === undefined) links.set(key, link);
    else link.also.push(place);
    if (slot === null) link.untimed += 1;
    else link.slots.add(slot);
    const programs = [program(cells, "source"), program(cells, "destination")];
    if (programs.some((said) => said !== null)) link.programs.add(programs.map((said) => said ?? "?").join(" → "));
  }
  const drafts = [...links.values()].map(({ first, also, from, to, port, slots, untimed, programs }): Draft => {
    const note = shortened([...programs].join("; "), 1000, notes, { ...first });
    return {
      kind: "dependency",
      between: "workloads",
      place: first,
      ...(also.length === 0 ? {} : { also }),
      name: `${from} → ${to}${port === null ? "" : `:${port}`}`,
      from,
      to,
      fields: {
        ...known({ port, type: typeOfPort(port), note: note === "" ? null : note }),
        observed: slots.size + untimed,
        // traffic was seen; whether one fails without the other, nobody has said
        proposed: true,
        strict: false,
      },
    };
  });
  return {
    drafts,
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table]),
    totals: [{ what: "links", value: drafts.length, unit: "" }],
  };
}

/** `nginx (worker)`: the application and, where it says more, the process. */
function program(cells: ReturnType<typeof toolRow>, end: "source" | "destination"): string | null {
  const application = cells.text(`${end}Application`, 100);
  const process = cells.text(`${end}Process`, 100);
  if (application === null || process === null || process === application) return application ?? process;
  return `${application} (${process})`;
}
