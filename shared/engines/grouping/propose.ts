import type { Group } from "../../model/group.ts";
import type { GroupId, WorkloadId } from "../../model/id.ts";
import type { Workload } from "../../model/workload.ts";
import { patternReader } from "./pattern.ts";
import type { GroupingRule } from "./rule.ts";

/** A group that a rule finds: one that is there already (`group`), or one that would be made. */
export type ProposedGroup = Readonly<{ name: string; group: GroupId | null; workloads: readonly WorkloadId[] }>;

export type Proposal = Readonly<{
  /** The largest first; groups of one size by name. */
  groups: readonly ProposedGroup[];
  /** Workloads the rule says nothing about, or whose group would be smaller than asked. */
  left: readonly WorkloadId[];
}>;

type Known = Pick<Workload, "id" | "name" | "hostname" | "ipAddresses" | "location" | "os">;

/**
 * The groups that a rule would make of some workloads, or put them into.
 *
 * A group that has the name already is joined. Names are one where they differ only in case and blanks; the first
 * spelling stays. `least`: fewer workloads than this are no group, unless it is there already.
 */
export function proposeGroups(
  rule: GroupingRule,
  workloads: readonly Known[],
  groups: readonly Pick<Group, "id" | "name">[],
  least: number,
): Proposal {
  const there = new Map<string, Pick<Group, "id" | "name">>();
  for (const group of groups) if (!there.has(keyOf(group.name))) there.set(keyOf(group.name), group);

  const read = reader(rule);
  const found = new Map<string, { name: string; workloads: WorkloadId[] }>();
  const left: WorkloadId[] = [];
  for (const workload of workloads) {
    const name = read(workload)?.trim().slice(0, MOST_LETTERS) ?? "";
    if (name === "") {
      left.push(workload.id);
      continue;
    }
    const key = keyOf(name);
    const one = found.get(key);
    if (one) one.workloads.push(workload.id);
    else found.set(key, { name: there.get(key)?.name ?? name, workloads: [workload.id] });
  }

  const proposed: ProposedGroup[] = [];
  for (const [key, { name, workloads: members }] of found) {
    const group = there.get(key)?.id ?? null;
    if (group === null && members.length < least) left.push(...members);
    else proposed.push({ name, group, workloads: members });
  }
  const order = new Map(workloads.map(({ id }, index) => [id, index]));
  return {
    groups: proposed.sort((a, b) => b.workloads.length - a.workloads.length || (a.name < b.name ? -1 : 1)),
    left: left.sort((a, b) => order.get(a)! - order.get(b)!),
  };
}

/** As long as the model lets a group's name be. */
const MOST_LETTERS = 200;

/** Names as compared: composed letters, one case, blanks as one. */
const keyOf = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

function reader(rule: GroupingRule): (workload: Known) => string | null {
  switch (rule.kind) {
    case "prefix":
      return prefixReader(rule.separators, rule.parts);
    case "letters":
      return ({ name }) => {
        const letters = [...name.normalize("NFC")];
        return letters.length > rule.count ? letters.slice(0, rule.count).join("") : null;
      };
    case "pattern": {
      const read = patternReader(rule.pattern);
      return ({ name }) => read(name);
    }
    case "domain":
      return ({ hostname }) => domainOf(hostname, rule.label);
    case "subnet":
      return ({ ipAddresses }) => subnetOf(ipAddresses, rule.bits);
    case "location":
      return ({ location }) => location;
    case "os":
      return ({ os }) => os.name ?? os.family;
  }
}

/** The first parts of a name between separators; a name with no more parts than that is not cut, so it tells nothing. */
function prefixReader(separators: string, parts: number): (workload: Known) => string | null {
  const isSeparator = new Set(separators);
  return ({ name }) => {
    let seen = 0;
    for (let index = 0; index < name.length; index += 1) {
      if (!isSeparator.has(name[index]!)) continue;
      seen += 1;
      if (seen === parts) return name.slice(0, index);
    }
    return null;
  };
}

function domainOf(hostname: string | null, label: number): string | null {
  if (hostname === null || /^[\d.]+$/.test(hostname)) return null;
  const labels = hostname.toLowerCase().split(".").slice(1).filter(Boolean);
  if (labels.length === 0) return null;
  return (label === 0 ? labels : labels.slice(0, label)).join(".");
}

/** `10.1.2.0/24` of the first address that is IPv4. */
function subnetOf(addresses: readonly string[], bits: number): string | null {
  for (const address of addresses) {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address.trim())?.slice(1).map(Number);
    if (!parts || parts.some((part) => part > 255)) continue;
    const number = parts.reduce((sum, part) => sum * 256 + part, 0);
    const size = 2 ** (32 - bits);
    const first = Math.floor(number / size) * size;
    return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join(".")}/${bits}`;
  }
  return null;
}
