import type { Group } from "../../model/group.ts";
import type { GroupId } from "../../model/id.ts";
import { say } from "../../model/sentence.ts";
import type { Tag } from "../../model/workload.ts";
import { leaveOutCycles, linksOfGroups } from "./group-links.ts";
import { type Named, csvFile, kept, laid, placeWords, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

const TAG_PAIRS = 20;
/** The tool refuses a longer description or comment. */
const MOST_TEXT = 250;

const headings = [
  "Record Type 1",
  "Application Name",
  "Description",
  "Comments",
  "Business Service",
  "Dependency",
  "Dependency Direction",
  "Binary Group",
  "Binary Artifact",
  "Binary Version",
  "Binary Packaging",
  "Repository Type",
  "Repository URL",
  "Repository Branch",
  "Repository Path",
  "Owner",
  "Contributors",
  ...Array.from({ length: TAG_PAIRS }, (_, at) => [`Tag Category ${at + 1}`, `Tag ${at + 1}`]).flat(),
];

/**
 * Konveyor's 57 columns: an application a group, and which application needs which.
 *
 * The tool refuses circles: one link of each is left out here and listed in a file of its own, so that nobody has to guess
 * which ones are missing.
 */
export function writeKonveyor(input: WriteInput): Written {
  const { chosen } = input;
  const losses: Loss[] = [];
  const marks = marksOf(input);
  const applications = chosen.groups.map((group): Named => {
    const own = group.details.tags ?? [];
    const tags = [
      ...own,
      ...marks(group.id).filter(({ key, value }) => !own.some((tag) => tag.key === key && tag.value === value)),
    ];
    if (tags.length > TAG_PAIRS)
      losses.push({
        what: "group",
        name: group.name,
        sentence: say("export.loss.konveyor-tags", { count: tags.length, most: TAG_PAIRS }),
      });
    if ([group.details.description, group.details.comments].some((text) => (text?.length ?? 0) > MOST_TEXT))
      losses.push({ what: "group", name: group.name, sentence: say("export.loss.konveyor-text", { most: MOST_TEXT }) });
    return {
      ...applicationOf(group),
      ...Object.fromEntries(
        tags.slice(0, TAG_PAIRS).flatMap(({ key, value }, at) => [
          [`Tag Category ${at + 1}`, key],
          [`Tag ${at + 1}`, value],
        ]),
      ),
    };
  });
  for (const { name, group } of chosen.workloads)
    if (group === null) losses.push({ what: "workload", name, sentence: say("export.loss.konveyor-ungrouped") });

  const names = new Map(chosen.groups.map(({ id, name }) => [id, name]));
  const { links, outside } = linksOfGroups(chosen);
  for (const name of outside) losses.push({ what: "dependency", name, sentence: say("export.loss.konveyor-outside") });
  const { kept: straight, leftOut } = leaveOutCycles(links);
  const row = ({ from, to }: (typeof links)[number]): Named => ({
    "Record Type 1": "2",
    "Application Name": names.get(from),
    Dependency: names.get(to),
    "Dependency Direction": "southbound",
  });
  for (const { from, to } of leftOut) {
    const args = { from: names.get(from) ?? from, to: names.get(to) ?? to };
    losses.push({
      what: "dependency",
      name: `${args.from} → ${args.to}`,
      sentence: say("export.loss.konveyor-circle", args),
    });
  }
  const files = [
    csvFile(
      "konveyor.csv",
      laid(headings, [...applications, ...straight.map((link) => ({ ...row(link), Description: link.note }))]),
    ),
  ];
  if (leftOut.length > 0)
    files.push(
      csvFile(
        "konveyor-left-out.csv",
        laid(["Application Name", "Dependency", "Dependency Direction"], leftOut.map(row)),
      ),
    );
  return { files, rows: applications.length + straight.length, losses };
}

function applicationOf({ name, details }: Group): Named {
  const other = kept(details.other);
  return {
    ...Object.fromEntries(headings.flatMap((heading) => (heading in other ? [[heading, other[heading]!]] : []))),
    "Record Type 1": "1",
    "Application Name": name,
    Description: details.description,
    Comments: details.comments,
    "Business Service": details.businessService,
  };
}

/** Where the workloads of a group go, when, and how they are classed: each word once. */
function marksOf(input: WriteInput): (group: GroupId) => Tag[] {
  const around = surroundings(input);
  const found = new Map<GroupId, Map<string, Tag>>();
  for (const workload of input.chosen.workloads) {
    if (workload.group === null) continue;
    const { placement, dataClass } = around(workload);
    const place = placement === null ? null : placeWords(placement);
    const mine = found.get(workload.group) ?? new Map<string, Tag>();
    found.set(workload.group, mine);
    for (const [key, value] of [
      ["CSP", place?.provider],
      ["region", place?.region],
      ["class", dataClass],
      ["wave", input.chosen.waveOf.get(workload.id)?.name],
    ] as const)
      if (value != null) mine.set(`${key} ${value}`, { key, value });
  }
  return (group) =>
    [...(found.get(group)?.values() ?? [])].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
