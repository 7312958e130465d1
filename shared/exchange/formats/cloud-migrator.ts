import { say } from "../../model/sentence.ts";
import type { GroupDetails } from "../../model/group.ts";
import type { Aside, Draft, Format, Place, Reading, ReadingOptions } from "../draft.ts";
import { known, notebook } from "../notes.ts";
import type { Workbook } from "../workbook.ts";
import { type JsonObject, isObject, jsonReader, listUnder, textUnder, under } from "./json-reader.ts";
import { type ReadNode, readNode } from "./cloud-migrator-node.ts";
import { readBalancers, readRules } from "./cloud-migrator-links.ts";
import { listOrNull, partOrNull, totalsOf } from "./tool-rows.ts";

/** Names under which the model of the servers may stand; it may also stand alone. */
const shells = ["onpremiseInfraModel", "sourceInfra", "onpremInfraModel"] as const;

/** The model of servers on premises that Cloud-Migrator (Cloud-Barista) collects and takes. */
export const cloudMigrator: Format = {
  id: "cloud-migrator",
  name: { ko: "Cloud-Migrator 온프레미스 모델(JSON)", en: "Cloud-Migrator on-premises model (JSON)" },
  knowsBest: [],
  score(workbook) {
    const model = modelOf(workbook);
    if (model === null) return 0;
    const nodes = listUnder(model, "nodes");
    const telling = nodes.some(
      (node) => isObject(under(node, "cpu")) && (under(node, "machineId") ?? under(node, "hostname")) !== undefined,
    );
    if (telling) return 1;
    return shells.some((shell) => under(workbook.json, shell) !== undefined) ? 0.8 : 0;
  },
  read,
};

function modelOf(workbook: Workbook): JsonObject | null {
  const found = shells.map((shell) => under(workbook.json, shell)).find(isObject) ?? workbook.json;
  return isObject(found) && Array.isArray(under(found, "nodes")) ? found : null;
}

function read(workbook: Workbook, options: ReadingOptions): Reading {
  const notes = notebook(options.answers);
  const model = modelOf(workbook)!; // `score` was above 0
  const aside: Aside[] = [];
  const nodes: ReadNode[] = [];
  for (const [at, json] of listUnder(model, "nodes").entries()) {
    const reader = jsonReader(json, { sheet: "nodes", row: at + 1 }, notes);
    const gateways = listUnder(model, "network", "ipv4Networks", "defaultGateways");
    const node = readNode(json, reader, gateways, notes);
    if (node !== null) nodes.push(node);
    else {
      aside.push({ place: reader.place, name: null, outcome: "refused", reason: say("exchange.reason.no-name") });
      notes.note("REQ_MISSING", "error", { field: "hostname, machineId" }, reader.where(["hostname"]));
    }
  }
  const cluster = clusterOf(model, nodes);
  const rules = readRules(nodes, notes);
  const workloads = nodes.map((node): Draft => {
    const { place, name, isInCluster } = node;
    return {
      kind: "workload",
      place,
      name,
      group: isInCluster && cluster !== null ? { externalId: null, name: cluster.name } : null,
      fields: withoutRules(node, rules.linked.get(node)),
    };
  });
  const balancers = readBalancers(listUnder(model, "nlbs"), nodes, notes);
  const links = [...rules.drafts, ...balancers.drafts];
  const unused = ["ipv4Networks.cidrBlocks", "ipv6Networks"].filter(
    (path) => under(model, "network", ...path.split(".")) !== undefined,
  );
  const sums = nodes.map(({ fields }) => fields);
  const sum = (of: (fields: ReadNode["fields"]) => number | null | undefined): number =>
    sums.reduce((all, fields) => all + (of(fields) ?? 0), 0);
  const gb = (gib: number): number => Math.round(((gib * 2 ** 30) / 1e9) * 1e6) / 1e6;
  const used = [
    ["nodes", nodes.length + aside.length],
    ["k8sCluster", cluster?.draft == null ? 0 : 1],
    ["firewallTable", rules.count],
    ["nlbs", balancers.count],
  ] as const;
  return {
    drafts: [...(cluster?.draft == null ? [] : [cluster.draft]), ...workloads, ...links],
    aside: [...aside, ...rules.aside, ...balancers.aside],
    findings: notes.findings,
    questions: notes.questions,
    mapping: mapping.map(([column, field, unit]) => ({ sheet: "nodes", column, field, unit })),
    unusedColumns: unused.map((column) => ({ sheet: "network", column })),
    usedSheets: used.flatMap(([name, count]) => (count > 0 ? [name] : [])),
    totals: [
      ...totalsOf(
        nodes.length,
        sum(({ vcpu }) => vcpu),
        [
          { what: "memory", sum: sum(({ memoryGib }) => memoryGib), unit: "GiB" },
          { what: "provisioned", sum: gb(sum(({ storageGib }) => storageGib)), unit: "GB" },
          { what: "in-use", sum: gb(sum(({ storageUsedGib }) => storageUsedGib)), unit: "GB" },
        ],
      ),
      { what: "links", value: links.length, unit: "" },
    ],
  };
}

/** A rule that has become a link is told by the link; what it says is not kept a second time. */
function withoutRules({ fields }: ReadNode, linked: ReadonlySet<string> | undefined): ReadNode["fields"] {
  const { details } = fields;
  if (linked === undefined || details?.other === undefined) return fields;
  const { other, ...rest } = details;
  let rules = 0;
  const left = other
    .filter(({ key }) => !linked.has(key))
    .map((tag) => (tag.key.startsWith("firewallTable.") ? { ...tag, key: `firewallTable.${(rules += 1)}` } : tag));
  return { ...fields, details: left.length === 0 ? rest : { ...rest, other: left } };
}

const mapping = [
  ["hostname", "hostname", null],
  ["machineId", "externalId", null],
  ["cpu.cpus × cpu.threads", "vcpu", null],
  ["memory.totalSize", "memoryGib", "GiB"],
  ["memory.used", "memory.avg", "GiB"],
  ["rootDisk, dataDisks", "details.disks", "GB"],
  ["interfaces", "ipAddresses", null],
  ["os.prettyName", "os.name", null],
  ["os.versionId", "details.osVersion", null],
  ["firewallTable", "dependency", null],
  ["nlbs", "dependency", null],
] as const;

/** The machines of a container cluster move together: a group of the cluster's name, also where only the roles tell of it. */
function clusterOf(model: JsonObject, nodes: readonly ReadNode[]): { name: string; draft: Draft | null } | null {
  const json = under(model, "k8sCluster");
  const members = nodes.filter(({ isInCluster }) => isInCluster);
  if (!isObject(json) && members.length === 0) return null;
  const name = textUnder(json, "name")?.slice(0, 200) ?? "kubernetes";
  const parts = ["version", "podCIDR", "serviceCIDR", "cniPlugin", "nodePortRange"];
  const other = parts.flatMap((part) => {
    const value = textUnder(json, part);
    return value === null ? [] : [{ key: `k8sCluster.${part}`, value: value.slice(0, 500) }];
  });
  const details = partOrNull<GroupDetails>({ other: listOrNull(other) });
  if (!isObject(json)) return { name, draft: null };
  const place: Place = { sheet: "k8sCluster", row: 1 };
  return { name, draft: { kind: "group", place, name, fields: known({ details }) } };
}
