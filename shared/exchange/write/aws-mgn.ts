import { say } from "../../model/sentence.ts";
import { type Named, csvFile, kept, laid, placeWords, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

const USER_ID = "mgn:server:user-provided-id";
const headings = [
  "mgn:account-id",
  "mgn:region",
  "mgn:wave:name",
  "mgn:wave:description",
  "mgn:app:name",
  "mgn:app:description",
  USER_ID,
  "mgn:server:platform",
  "mgn:server:fqdn-for-action-framework",
  "mgn:launch:instance-type",
];

/** An inventory of AWS Application Migration Service. It knows a server by the id it was given there, and by nothing else. */
export function writeAwsMgn(input: WriteInput): Written {
  const around = surroundings(input);
  const losses: Loss[] = [];
  const rows: Named[] = [];
  const told = new Set<string>();
  for (const workload of input.chosen.workloads) {
    const { group, placement, tags, wave } = around(workload);
    const other = kept(workload.details.other);
    const id = kept(workload.details.ids)[USER_ID];
    if (id === undefined) {
      losses.push({ what: "workload", name: workload.name, sentence: say("export.loss.mgn-id") });
      continue;
    }
    const place = placement === null ? null : placeWords(placement);
    const isAws = place?.provider === "aws";
    if (place !== null && !isAws)
      losses.push({
        what: "placement",
        name: workload.name,
        sentence: say("export.loss.elsewhere", { region: placement!.region }),
      });
    const { target } = workload.details;
    if (group) told.add(group.id);
    rows.push({
      ...other,
      "mgn:account-id": target?.account,
      "mgn:region": isAws ? place.region : target?.region,
      "mgn:wave:name": wave,
      "mgn:app:name": group?.name,
      "mgn:app:description": group?.details.description,
      ...tagged("mgn:app:tag:", group?.details.tags ?? []),
      [USER_ID]: id,
      "mgn:server:platform": systemWord(workload.os.family) ?? other["mgn:server:platform"],
      ...tagged("mgn:server:tag:", tags),
      "mgn:server:fqdn-for-action-framework": workload.hostname,
      "mgn:launch:instance-type": isAws ? place.offer : target?.instanceType,
    });
  }
  for (const group of input.chosen.groups)
    if (!told.has(group.id))
      rows.push({
        "mgn:app:name": group.name,
        "mgn:app:description": group.details.description,
        ...tagged("mgn:app:tag:", group.details.tags ?? []),
      });
  const more = new Set(
    rows.flatMap((row) => Object.keys(row).filter((heading) => /^mgn:/.test(heading) && !headings.includes(heading))),
  );
  return {
    files: [csvFile("aws-mgn.csv", laid([...headings, ...[...more].sort()], rows))],
    rows: rows.filter((row) => row[USER_ID] !== undefined).length,
    losses,
  };
}

const tagged = (prefix: string, tags: readonly Readonly<{ key: string; value: string }>[]): Record<string, string> =>
  Object.fromEntries(tags.map(({ key, value }) => [`${prefix}${key}`, value]));

/** The word other tools have for a family of systems; one they have no word for is not told. */
export const systemWord = (family: "linux" | "windows" | "unix" | "other" | null): string | null =>
  family === "linux" ? "Linux" : family === "windows" ? "Windows" : family === "unix" ? "Unix" : null;
