import { type ProviderId, type WorkloadId, compareIds, providerOf } from "../../../model/id.ts";
import type { Offer } from "../../../model/catalogue.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Placement } from "../../../model/scenario.ts";
import { say } from "../../../model/sentence.ts";
import type { Wave } from "../../../model/wave.ts";
import type { Workload } from "../../../model/workload.ts";
import type { OutFile } from "../out-file.ts";
import { placeWords } from "../out-rows.ts";
import type { Loss } from "../written.ts";
import { type Json, type TofuProvider, tofuProviders } from "./tofu-providers.ts";

/** The placement on its way to those who build it. */
export type HandoverOut = Readonly<{
  plan: Plan;
  placements: readonly Placement[];
  waves: readonly Wave[];
  offer: (placement: Placement) => Offer | null;
  providerName: (id: ProviderId) => string;
  /** Second places of the scenario: they are not written, and said to be missing. */
  copies: number;
  digest: string;
}>;

export type HandoverFiles = Readonly<{ files: readonly OutFile[]; losses: readonly Loss[] }>;

type Placed = Readonly<{ workload: Workload; placement: Placement; wave: Wave | null; region: string; size: string }>;

/**
 * Skeletons for OpenTofu in its JSON syntax: a folder for each provider of the placement, with a module call for each wave,
 * application group and region, and the sizes of its workloads as locals.
 *
 * What only the builder knows (images, networks, projects) is a variable without a value; keys and passwords do not occur at
 * all: providers take them from the environment. Nothing of it was ever applied: a draft, and it says so. Equal placements
 * give equal files.
 */
export function writeOpenTofu(out: HandoverOut): HandoverFiles {
  const losses: Loss[] = [];
  const files: OutFile[] = [];
  for (const [id, placed] of [...byProvider(out)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tofu = tofuProviders[id];
    const name = out.providerName(id);
    if (!tofu) {
      const args = { provider: name, count: placed.length };
      losses.push({ what: "placement", name, sentence: say("handover.loss-provider", args) });
      continue;
    }
    if (tofu.isElsewhere) {
      const args = { provider: name, source: tofu.source };
      losses.push({ what: "placement", name, sentence: say("handover.loss-elsewhere", args) });
    }
    if (tofu.server === null)
      losses.push({ what: "placement", name, sentence: say("handover.loss-body", { provider: name }) });
    files.push(...folderOf(id, tofu, placed, out));
  }
  if (out.copies > 0)
    losses.push({ what: "placement", name: "", sentence: say("handover.loss-copies", { count: out.copies }) });
  return { files, losses };
}

function byProvider({ plan, placements, waves }: HandoverOut): Map<ProviderId, Placed[]> {
  const workloads = new Map<WorkloadId, Workload>(plan.workloads.map((one) => [one.id, one]));
  const waveOf = new Map(waves.flatMap((wave) => wave.workloads.map((id) => [id, wave] as const)));
  const found = new Map<ProviderId, Placed[]>();
  for (const placement of [...placements].sort((a, b) => compareIds(a.workload, b.workload))) {
    const workload = workloads.get(placement.workload);
    if (!workload) continue;
    const { region, offer } = placeWords(placement);
    const id = providerOf(placement.region);
    const wave = waveOf.get(placement.workload) ?? null;
    const held = found.get(id) ?? [];
    held.push({ workload, placement, wave, region, size: offer });
    found.set(id, held);
  }
  return found;
}

function folderOf(id: ProviderId, tofu: TofuProvider, placed: readonly Placed[], out: HandoverOut): OutFile[] {
  const { local, source, body, region: inRegion, server } = tofu;
  const regions = [...new Set(placed.map(({ region }) => region))].sort();
  const calls = callsOf(placed);
  const hosts = hostsOf(placed);
  const inModule = variablesIn(server?.body ?? {});
  const inAll = [...new Set([...variablesIn(body), ...inModule])].sort();
  const note = `Draft written by Sovplan from plan ${out.plan.agency.planVersion}, ${out.digest}. Give every variable a value and review before use.`;
  const folder = (name: string, value: Json): OutFile => ({
    name: `${id}/${name}`,
    text: `${JSON.stringify(value, null, 2)}\n`,
    encoding: "utf-8-plain",
  });
  const providers: readonly Json[] =
    inRegion !== null
      ? regions.map((region) => ({ alias: wordOf(region), ...inRegion(literal(region)), ...body }))
      : Object.keys(body).length > 0
        ? [body]
        : [];
  const rootVariables = {
    ...declared(inAll.filter((name) => !perPlace.has(name))),
    ...Object.fromEntries(
      regions.flatMap((region) =>
        inAll.filter((name) => perPlace.has(name)).map((name) => [placeWord(name, region), variables[name]!]),
      ),
    ),
  };
  return [
    folder("versions.tf.json", { "//": note, terraform: { required_providers: { [local]: { source } } } }),
    folder("providers.tf.json", {
      "//": "Credentials come from the environment of whoever runs it; none belong here. Regions are spelled as on the price lists: compare them with the provider's manual.",
      ...(providers.length === 0 ? {} : { provider: { [local]: providers } }),
    }),
    // a kind of block without any block is a fault of the syntax
    ...(inAll.length === 0 ? [] : [folder("variables.tf.json", { variable: rootVariables })]),
    folder("locals.tf.json", {
      locals: Object.fromEntries(calls.map(({ name, members }) => [name, sizesOf(members, hosts, out)])),
    }),
    folder("main.tf.json", {
      module: Object.fromEntries(
        calls.map(({ name, region }) => [
          name,
          {
            source: "./modules/workloads",
            ...(inRegion !== null ? { providers: { [local]: `${local}.${wordOf(region)}` } } : {}),
            region: literal(region),
            workloads: `\${local.${name}}`,
            ...Object.fromEntries(
              inModule.map((name) => [name, `\${var.${perPlace.has(name) ? placeWord(name, region) : name}}`]),
            ),
          },
        ]),
      ),
    }),
    folder("modules/workloads/main.tf.json", {
      ...(server === null
        ? {
            "//": "Add the server resource of this provider, one for each of var.workloads; size is the name on its price list.",
          }
        : {}),
      terraform: { required_providers: { [local]: { source } } },
      variable: {
        region: { type: "string" },
        workloads: { type: `map(object(${WORKLOAD}))`, description: "Workloads by id: what to build for each" },
        ...declared(inModule),
      },
      ...(server === null
        ? {}
        : { resource: { [server.type]: { workload: { for_each: "${var.workloads}", ...server.body } } } }),
      output: { names: { value: "${{ for id, one in var.workloads : id => one.name }}" } },
    }),
  ];
}

const WORKLOAD =
  "{ name = string, hostname = string, wave = string, size = string, vcpu = number, memory_gib = number, disk_gib = number, system = string }";

/** What only the builder knows: declared, and never given a value here. */
const variables: Readonly<Record<string, Json>> = {
  images: { type: "map(string)", description: "Image id by operating system: linux, windows, unix, other, unknown" },
  flavors: { type: "map(string)", description: "Flavour id by the name of the size" },
  subnet: { type: "string", description: "Subnet the servers stand in" },
  security_groups: { type: "list(string)", description: "Security groups of the servers" },
  zone: { type: "string", description: "Availability zone" },
  project: { type: "string", description: "Project the servers belong to" },
};
/** Of these there is one for each region. */
const perPlace: ReadonlySet<string> = new Set(["images", "flavors", "subnet", "security_groups", "zone"]);

/** Names of the variables of ours a piece refers to, sorted. */
function variablesIn(piece: Json): string[] {
  const named = [...JSON.stringify(piece).matchAll(/\bvar\.(\w+)/g)].map(([, name]) => name!); // the group is part of the match
  return [...new Set(named)].filter((name) => name in variables).sort();
}

const declared = (names: readonly string[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(names.map((name) => [name, variables[name]!])); // only names of ours come here
const placeWord = (name: string, region: string): string => `${name}_${wordOf(region)}`;

type Call = Readonly<{ name: string; region: string; members: readonly Placed[] }>;

/** Workloads that are built together: of one wave, one application group and one region, in the order of the waves. */
function callsOf(placed: readonly Placed[]): Call[] {
  const found = new Map<string, { order: number; region: string; members: Placed[] }>();
  for (const one of placed) {
    const { wave, workload, region } = one;
    const name = [
      wave === null ? "no_wave" : `wave_${wave.number}`,
      workload.group === null ? "no_group" : workload.group.replaceAll("-", "_"),
      wordOf(region),
    ].join("_");
    const held = found.get(name) ?? { order: wave?.number ?? Number.MAX_SAFE_INTEGER, region, members: [] };
    held.members.push(one);
    found.set(name, held);
  }
  return [...found]
    .sort(([a, { order: first }], [b, { order: second }]) => first - second || compareIds(a, b))
    .map(([name, { region, members }]) => ({ name, region, members }));
}

/** What every provider takes as the name of a server: letters, digits and hyphens, 63 at most (RFC 1123), a letter first. */
const HOST = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** It may be another's id. */
const ID = /^w-\d+$/;

/** The name each server gets: the first part of its host name, else its name, where it is one and no other has it; else its id. */
function hostsOf(placed: readonly Placed[]): ReadonlyMap<WorkloadId, string> {
  const wanted = placed.map(({ workload: { id, name, hostname } }) => {
    const labels = [hostname ?? "", name].map((one) => one.split(".")[0]!.toLowerCase()); // a text has a first part
    return { id, label: labels.find((label) => HOST.test(label) && !ID.test(label)) ?? id };
  });
  const count = new Map<string, number>();
  for (const { label } of wanted) count.set(label, (count.get(label) ?? 0) + 1);
  return new Map(wanted.map(({ id, label }) => [id, count.get(label) === 1 ? label : id]));
}

function sizesOf(members: readonly Placed[], hosts: ReadonlyMap<WorkloadId, string>, { offer }: HandoverOut): Json {
  return Object.fromEntries(
    members.map(({ workload, placement, wave, size }) => {
      const sold = offer(placement);
      return [
        workload.id,
        {
          name: literal(workload.name),
          hostname: hosts.get(workload.id) ?? workload.id,
          wave: wave === null ? "" : String(wave.number),
          size: literal(size),
          vcpu: sold?.vcpu ?? workload.vcpu,
          memory_gib: sold?.memoryGib ?? workload.memoryGib,
          // whole GiB, as clouds sell them; never less than there is
          disk_gib: workload.storageGib === null ? null : Math.ceil(workload.storageGib),
          system: workload.os.family ?? "unknown",
        },
      ];
    }),
  );
}

/** A text as it is, not as a template: OpenTofu reads `${` and `%{` inside strings. */
const literal = (text: string): string => text.replace(/[$%](?=\{)/g, (sign) => sign + sign);

/** A region's code as a name in the configuration. */
const wordOf = (code: string): string => {
  const word = code.replace(/[^A-Za-z0-9_]+/g, "_");
  return /^[A-Za-z_]/.test(word) ? word : `r_${word}`;
};
