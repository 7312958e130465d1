import { describe, expect, it } from "vitest";
import type { WorkloadId } from "../../model/id.ts";
import type { Plan } from "../../model/plan.ts";
import type { Scenario } from "../../model/scenario.ts";
import { makeDependency, makeGroup, makePlan, makeWave, makeWorkload } from "../../samples/make.ts";
import { text } from "../../text/text.ts";
import type { TextKey } from "../../text/text.ts";
import { azureSystem } from "./azure-migrate.ts";
import { type Selection, choose, everything } from "./selection.ts";
import type { Loss, WriteInput, Written } from "./written.ts";
import { writers } from "./writers.ts";

const inputOf = (plan: Plan, selection: Partial<Selection> = {}): WriteInput => ({
  chosen: choose(plan, { ...everything, ...selection }),
  results: null,
});
/** A scenario with placements only: all that the files of other tools take from results. */
const placed = (plan: Plan, places: readonly (readonly [WorkloadId, string, string])[]): WriteInput => {
  const placements = places.map(([workload, region, offer]) => ({ workload, region, offer: `${region}:${offer}` }));
  return {
    chosen: choose(plan, { ...everything, scenario: plan.scenarios[0]!.id }),
    results: {
      placements: placements as unknown as Scenario["placements"], // ids spelled as in the edition
      classes: new Map(plan.workloads.map(({ id }) => [id, "S"])),
    },
  };
};
const textOf = ({ files }: Written, name: string): string => {
  const file = files.find((one) => one.name === name);
  return file !== undefined && "text" in file ? file.text : "";
};
const rowsOf = (written: Written, name: string): string[][] =>
  textOf(written, name)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
const said = (losses: readonly Loss[]): string[] =>
  losses.map(({ name, sentence }) => `${name}: ${text("en", sentence.key as TextKey, sentence.args)}`);

const web = makeWorkload({
  number: 1,
  name: "web01",
  os: { name: "RHEL 8.9", family: "linux" },
  memoryGib: 12.5,
  details: { disks: [{ label: "Disk 1", sizeGib: 80e9 / 2 ** 30 }] },
});

describe("writing back", () => {
  it("gives Azure Migrate its template, 20,000 rows a file, and names what it would refuse", () => {
    const workloads = Array.from({ length: 20_001 }, (_, at) => ({ ...web, id: `w-${at + 1}` as WorkloadId })); // spelled as ids are
    const many = writers["azure-migrate"](inputOf(makePlan({ workloads })));
    expect(many.files.map(({ name }) => name)).toEqual(["azure-migrate-1.csv", "azure-migrate-2.csv"]);
    expect(rowsOf(many, "azure-migrate-2.csv")).toHaveLength(2);
    expect(many.rows).toBe(20_001);

    const [headings, row] = rowsOf(many, "azure-migrate-2.csv");
    expect(headings!.slice(0, 5)).toEqual(["*Server name", "IP addresses", "*Cores", "*Memory (In MB)", "*OS name"]);
    expect(headings).toHaveLength(17 + 20 * 5);
    expect(Object.fromEntries(headings!.map((heading, at) => [heading, row![at]]))).toMatchObject({
      "*Memory (In MB)": "12800",
      "Disk 1 size (In GB)": "80",
      "*OS name": "RHEL 8.9",
    });

    const unknown = makeWorkload({ number: 2, name: "db01", vcpu: null });
    const { rows, losses } = writers["azure-migrate"](inputOf(makePlan({ workloads: [web, unknown] })));
    expect(rows).toBe(1);
    expect(said(losses)).toEqual([
      expect.stringMatching(/web01: .*“RHEL 8.9” is not on Azure Migrate's list/),
      expect.stringMatching(/db01: Left out/),
    ]);
  });

  it("spells systems as Azure Migrate does where it has them", () => {
    expect(azureSystem("RHEL 7.9")).toBe("Red Hat Enterprise Linux 7");
    expect(azureSystem("Ubuntu 22.04")).toBe("Ubuntu Linux");
    expect(azureSystem("Microsoft Windows Server 2019 (64-bit)")).toBe("Microsoft Windows Server 2019 (64-bit)");
    expect(azureSystem("Rocky Linux 9")).toBe("Rocky Linux 9");
  });

  it("gives Azure the wave of each server in a file of its own, and none without waves", () => {
    const [one, other] = [makeWorkload({ number: 1, name: "web01" }), makeWorkload({ number: 2, name: "web02" })];
    const sized = [one, other].map((workload) => ({ ...workload, os: { name: "Ubuntu Linux", family: null } }));
    const plan = makePlan({ workloads: sized, waves: [makeWave({ name: "첫 차수", workloads: [one.id] })] });
    const written = writers["azure-migrate"](inputOf(plan, { scenario: plan.scenarios[0]!.id }));
    expect(rowsOf(written, "azure-migrate-waves.csv")).toEqual([
      ["Server name", "Wave Name"],
      ["web01", "첫 차수"],
    ]);
    expect(writers["azure-migrate"](inputOf(plan)).files.map(({ name }) => name)).toEqual(["azure-migrate.csv"]);
  });

  it("gives AWS the wave, the application, the class and the grade, in words without commas and colons", () => {
    const group = makeGroup({ number: 1, name: "민원", grade: 2 });
    const one = { ...web, group: group.id, details: { tags: [{ key: "zone", value: "1, 2" }] } };
    const plan = makePlan({
      groups: [group],
      workloads: [one],
      waves: [makeWave({ name: "첫 차수", workloads: [one.id] })],
    });
    const written = writers.aws(placed(plan, [[one.id, "kt:KR1", "4x16"]]));
    expect(textOf(written, "aws-discovery.csv")).toMatch(/"민원","첫 차수","zone:1 {2}2, class:S, grade:2",\r\n$/);
    expect(said(written.losses).join()).toMatch(/size of its disks.*became blanks/);
  });

  it("writes for MGN only what has come from MGN", () => {
    const known = makeWorkload({
      number: 2,
      details: { ids: [{ key: "mgn:server:user-provided-id", value: "srv-1" }] },
    });
    const plan = makePlan({ workloads: [web, known] });
    const written = writers["aws-mgn"](placed(plan, [[known.id, "aws:ap-northeast-2", "m6i.large"]]));
    expect(rowsOf(written, "aws-mgn.csv")).toHaveLength(2);
    expect(textOf(written, "aws-mgn.csv")).toContain('"m6i.large"');
    expect(said(written.losses)).toEqual([expect.stringMatching(/web01: Left out: its MGN id/)]);
  });

  it("gives Konveyor 57 columns, leaves out one link of each circle and lists it", () => {
    const groups = [1, 2, 3].map((number) => makeGroup({ number, name: `app ${number}` }));
    const workloads = groups.map(({ id }, at) => makeWorkload({ number: at + 1, group: id }));
    const links = [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 2],
    ] as const;
    const dependencies = links.map(([from, to], at) =>
      makeDependency(workloads[from]!, workloads[to]!, { number: at + 1 }),
    );
    const written = writers.konveyor(inputOf(makePlan({ groups, workloads, dependencies })));
    const rows = rowsOf(written, "konveyor.csv");
    expect(rows[0]).toHaveLength(57);
    expect(rows.filter(([type]) => type === "2").map((row) => [row[1], row[5], row[6]])).toEqual([
      ["app 1", "app 2", "southbound"],
      ["app 2", "app 3", "southbound"],
      ["app 1", "app 3", "southbound"],
    ]);
    expect(rowsOf(written, "konveyor-left-out.csv").slice(1)).toEqual([["app 3", "app 1", "southbound"]]);
    expect(said(written.losses)).toEqual([expect.stringContaining("app 3 → app 1 is left out")]);
  });

  it("asks Cloud-Barista for a comparison, a recommendation and a draft of each place it knows", () => {
    const workloads = [1, 2, 3, 4].map((number) =>
      makeWorkload({ number, name: `web 0${number}`, memoryGib: 12.5, vcpu: 5 }),
    );
    const written = writers["cloud-barista"](
      placed(makePlan({ workloads }), [
        [workloads[0]!.id, "naver:KR", "s2-g3"],
        [workloads[1]!.id, "aws:ap-northeast-2", "m6i.large"],
        [workloads[2]!.id, "kt:KR1", "4x16"],
        [workloads[3]!.id, "nhn:KR1", "m2.c4"],
      ]),
    );
    expect(written.files.map(({ name }) => name)).toEqual([
      "onprem-model.json",
      "compare-request.json",
      "recommend-aws-ap-northeast-2.json",
      "target-aws-ap-northeast-2.draft.json",
      "recommend-ncp-kr.json",
      "target-ncp-kr.draft.json",
    ]);
    const json = (name: string): unknown => JSON.parse(textOf(written, name));
    const node = {
      hostname: "web 01",
      machineId: "w-1",
      cpu: { cpus: 1, cores: 3, threads: 5 },
      memory: { totalSize: 13 },
      rootDisk: { totalSize: 108 },
    };
    expect(json("onprem-model.json")).toMatchObject({
      onpremiseInfraModel: { network: { ipv4Networks: {} }, nodes: [node, {}, {}, {}] },
    });
    expect(json("compare-request.json")).toMatchObject({
      desiredCspAndRegionPairs: [
        { csp: "aws", region: "ap-northeast-2" },
        { csp: "ncp", region: "kr" },
      ],
      sourceInfra: { nodes: [node, {}, {}, {}] },
    });
    expect(json("recommend-ncp-kr.json")).toMatchObject({
      desiredCspAndRegionPair: { csp: "ncp", region: "kr" },
      onpremiseInfraModel: { nodes: [node] },
    });
    const draft = json("target-ncp-kr.draft.json");
    expect(draft).toMatchObject({ nodeGroups: [{ name: "web-01", nodeGroupSize: 1, specId: "ncp+kr+s2-g3" }] });
    expect(JSON.stringify(draft)).toMatch(/"imageId":"<[^>]+>"/);
    const left = said(written.losses).filter((line) => line.includes("takes no request"));
    expect(left).toEqual([expect.stringContaining("kt KR1"), expect.stringContaining("nhn KR1")]);
  });

  it("takes the waves that were asked for, and only the links among what they move", () => {
    const workloads = [1, 2, 3].map((number) => makeWorkload({ number }));
    const waves = [
      makeWave({ number: 1, workloads: [workloads[0]!.id, workloads[1]!.id] }),
      makeWave({ number: 2, workloads: [workloads[2]!.id] }),
    ];
    const dependencies = [
      makeDependency(workloads[0]!, workloads[1]!, { number: 1 }),
      makeDependency(workloads[0]!, workloads[2]!, { number: 2 }),
    ];
    const plan = makePlan({ workloads, waves, dependencies });
    const chosen = choose(plan, { scenario: plan.scenarios[0]!.id, workloads: null, waves: [1] });
    expect(chosen.workloads.map(({ id }) => id)).toEqual(["w-1", "w-2"]);
    expect(chosen.dependencies.map(({ id }) => id)).toEqual(["dep-1"]);
    expect(writers.google({ chosen, results: null }).rows).toBe(2);
  });
});
