import { say } from "../../model/sentence.ts";
import type { Details, Tag } from "../../model/workload.ts";
import type { GroupDetails } from "../../model/group.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions, WorkloadFields } from "../draft.ts";
import { known, notebook } from "../notes.ts";
import { nameKey } from "../normalise.ts";
import type { Aliases, Column } from "../table.ts";
import { osFamilyOf, textOf } from "../values.ts";
import type { Row, Workbook } from "../workbook.ts";
import { columnsTold, firstTable, listOrNull, noteEmpty, partOrNull, shortened, toolRow, topOf } from "./tool-rows.ts";

const USER_ID = "mgn:server:user-provided-id";
const aliases: Aliases = {
  account: ["mgn:account-id"],
  region: ["mgn:region"],
  wave: ["mgn:wave:name"],
  waveDescription: ["mgn:wave:description"],
  application: ["mgn:app:name"],
  applicationDescription: ["mgn:app:description"],
  server: [USER_ID],
  platform: ["mgn:server:platform"],
  fqdn: ["mgn:server:fqdn-for-action-framework"],
  instanceType: ["mgn:launch:instance-type"],
};
/** Headings whose last part is free: a tag's key, a device, the number of a network card. */
const free: readonly (readonly [RegExp, string])[] = [
  [/^mgn:server:tag:(.+)$/i, "serverTag"],
  [/^mgn:app:tag:(.+)$/i, "applicationTag"],
  [/^mgn:.+$/i, "other"],
];

/** An inventory of AWS Application Migration Service: waves, applications and launch settings, no sizes. */
export const awsMgn: Format = {
  id: "aws-mgn",
  name: { ko: "AWS MGN 인벤토리 CSV", en: "AWS MGN inventory CSV" },
  knowsBest: [],
  score(workbook) {
    const table = firstTable(topOf(workbook), aliases);
    if (table === null || !table.columns.some(({ title }) => /^mgn:/i.test(title))) return 0;
    return table.fields.has("server") ? 1 : 0.6;
  },
  read,
};

const fieldOf = ({ field, title }: Column): string | null =>
  field ?? free.find(([pattern]) => pattern.test(title))?.[1] ?? null;

type Application = { name: string; places: Place[]; description: string | null; tags: Map<string, Tag> };

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const table = firstTable(workbook, aliases)!; // `score` was above 0
  const freeColumns = table.columns
    .filter(({ field }) => field === null)
    .sort(({ title: a }, { title: b }) => (a < b ? -1 : a > b ? 1 : 0));
  const servers: Draft[] = [];
  const aside: Aside[] = [];
  const applications = new Map<string, Application>();
  noteEmpty(notes, "sizes", table.sheet.name);

  /** The columns with a free part that a row fills, under the free part or the whole heading; by heading, as a file may have them in any order. */
  const freeCells = (row: Row, wanted: string): Tag[] =>
    freeColumns.flatMap((column): Tag[] => {
      const text = textOf(row.cells[column.index]);
      if (text === null || fieldOf(column) !== wanted) return [];
      const where = { sheet: table.sheet.name, row: row.number, column: column.title };
      const key = wanted === "other" ? column.title : column.title.replace(/^mgn:\w+:tag:/i, "");
      return [{ key: shortened(key, 200, notes, where)!, value: shortened(text, 500, notes, where)! }];
    });

  for (const row of table.rows) {
    const cells = toolRow(table, row, notes);
    const { place } = cells;
    const application = cells.text("application");
    const server = cells.text("server");
    const fqdn = cells.text("fqdn", 255);
    if (application !== null) gather(applications, application, place, cells.text("applicationDescription", 4000), row);
    const name = server ?? fqdn?.slice(0, 200) ?? null;
    if (name === null) {
      // a row may speak of an application or a wave alone
      if (application !== null) continue;
      aside.push({ place, name, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: USER_ID }, cells.where("server"));
      continue;
    }
    const platform = cells.text("platform");
    const family = platform === null ? null : osFamilyOf(platform);
    servers.push({
      kind: "workload",
      place,
      name,
      group: application === null ? null : { externalId: null, name: application },
      fields: known<WorkloadFields>({
        externalId: server,
        hostname: fqdn,
        os: family === null ? null : { family },
        details: partOrNull<Details>({
          plannedWave: cells.text("wave"),
          target: partOrNull<NonNullable<Details["target"]>>({
            instanceType: cells.text("instanceType"),
            region: cells.text("region"),
            account: cells.text("account"),
          }),
          ids: server === null ? null : [{ key: USER_ID, value: server }],
          tags: listOrNull(freeCells(row, "serverTag")),
          other: listOrNull([
            ...cells.others({ waveDescription: "mgn:wave:description" }),
            ...(family === null ? cells.others({ platform: "mgn:server:platform" }) : []),
            ...freeCells(row, "other"),
          ]),
        }),
      }),
    });
  }

  function gather(
    all: Map<string, Application>,
    name: string,
    place: Place,
    description: string | null,
    row: Row,
  ): void {
    const known = all.get(nameKey(name)) ?? { name, places: [], description: null, tags: new Map<string, Tag>() };
    all.set(nameKey(name), known);
    known.places.push(place);
    known.description ??= description;
    for (const tag of freeCells(row, "applicationTag")) if (!known.tags.has(tag.key)) known.tags.set(tag.key, tag);
  }

  const groups = [...applications.values()].map(({ name, places, description, tags }): Draft => {
    const details = partOrNull<GroupDetails>({ description, tags: listOrNull([...tags.values()]) });
    const [place, ...also] = places;
    return {
      kind: "group",
      place: place!, // gathered with its first row
      also,
      name,
      fields: known({ details }),
    };
  });
  return {
    drafts: [...groups, ...servers],
    aside,
    findings: notes.findings,
    questions: notes.questions,
    ...columnsTold([table], undefined, fieldOf),
    totals: [
      { what: "machines", value: servers.length, unit: "" },
      { what: "groups", value: groups.length, unit: "" },
    ],
  };
}
