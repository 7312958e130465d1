import { say } from "../../model/sentence.ts";
import type { Workload } from "../../model/workload.ts";
import { baristaNodes } from "./cloud-barista-nodes.ts";
import type { OutFile } from "./out-file.ts";
import { placeWords, surroundings } from "./out-rows.ts";
import type { Loss, WriteInput, Written } from "./written.ts";

/** Our providers by the words of its API (August 2026). KT and NHN: moving virtual machines there is not planned in it. */
const clouds: Readonly<Record<string, string>> = {
  aws: "aws",
  azure: "azure",
  gcp: "gcp",
  alibaba: "alibaba",
  naver: "ncp",
};
/** A comparison takes 2 to 10 places. */
const MOST_PAIRS = 10;

type Target = { csp: string; region: string; workloads: { workload: Workload; spec: string }[] };

/**
 * Requests to Cloud-Barista: the servers as its model has them, what to ask it to recommend, and a draft of each target.
 *
 * What it has to be told and we cannot know (images, networks, keys) stands there as `<…>`: a draft, not an order.
 */
export function writeCloudBarista(input: WriteInput): Written {
  const around = surroundings(input);
  const losses: Loss[] = [];
  const targets = new Map<string, Target>();
  for (const workload of input.chosen.workloads) {
    const { placement } = around(workload);
    if (placement === null) continue;
    const { provider, region, offer } = placeWords(placement);
    const csp = clouds[provider];
    if (csp === undefined) {
      losses.push({
        what: "placement",
        name: workload.name,
        sentence: say("export.loss.barista-provider", { provider, region }),
      });
      continue;
    }
    const key = `${csp} ${region}`;
    const target: Target = targets.get(key) ?? { csp, region: region.toLowerCase(), workloads: [] };
    targets.set(key, target);
    target.workloads.push({ workload, spec: offer });
  }
  const all = [...targets.values()].sort(
    (a, b) => b.workloads.length - a.workloads.length || (a.csp + a.region < b.csp + b.region ? -1 : 1),
  );
  const model = (workloads: readonly Workload[], says: boolean): object =>
    baristaNodes(workloads, input.chosen.dependencies, says ? losses : []);
  const whole = model(input.chosen.workloads, true);
  const files: OutFile[] = [json("onprem-model.json", { onpremiseInfraModel: whole })];
  const pairs = all.slice(0, MOST_PAIRS).map(({ csp, region }) => ({ csp, region }));
  if (pairs.length >= 2)
    files.push(json("compare-request.json", { desiredCspAndRegionPairs: pairs, sourceInfra: whole }));
  for (const { csp, region, workloads } of all.slice(MOST_PAIRS))
    losses.push({
      what: "placement",
      name: `${csp} ${region}`,
      sentence: say("export.loss.barista-pairs", { count: workloads.length, most: MOST_PAIRS }),
    });
  for (const { csp, region, workloads } of all) {
    const machines = workloads.map(({ workload }) => workload);
    files.push(
      json(`recommend-${csp}-${region}.json`, {
        desiredCspAndRegionPair: { csp, region },
        onpremiseInfraModel: model(machines, false),
      }),
      json(`target-${csp}-${region}.draft.json`, targetOf(csp, region, workloads)),
    );
  }
  return { files, rows: input.chosen.workloads.length, losses };
}

const json = (name: string, value: object): OutFile => ({
  name,
  text: `${JSON.stringify(value, null, 2)}\n`,
  encoding: "utf-8-plain",
});

function targetOf(csp: string, region: string, workloads: Target["workloads"]): object {
  return {
    name: `sovplan-${csp}-${region}`.replace(/[^a-z0-9-]+/g, "-"),
    description: "Draft written by Sovplan: replace every <…> before use",
    installMonAgent: "no",
    label: {},
    policyOnPartialFailure: "rollback",
    nodeGroups: workloads.map(({ workload, spec }) => ({
      name: nodeName(workload),
      nodeGroupSize: 1,
      specId: `${csp}+${region}+${spec}`,
      imageId: "<image id>",
      connectionName: `<connection of ${csp} ${region}>`,
      vNetId: "<virtual network id>",
      subnetId: "<subnet id>",
      securityGroupIds: ["<security group id>"],
      sshKeyId: "<ssh key id>",
      rootDiskType: "<root disk type>",
      rootDiskSize: "<root disk size>",
      dataDiskIds: [],
      label: { sovplan: workload.id },
    })),
  };
}

/** A name as clouds take them: small letters, digits and dashes; ours behind it where nothing is left. */
const nodeName = ({ name, id }: Workload): string => {
  const word = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return word === "" ? id : word.slice(0, 50);
};
