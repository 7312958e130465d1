import { describe, expect, it } from "vitest";
import { jsonBook } from "../../samples/tables.ts";
import { type Draft, type Reading, plainReading } from "../draft.ts";
import { cloudMigrator } from "./cloud-migrator.ts";

const rule = (over: object = {}): object => ({
  srcCIDR: "10.0.0.1/32",
  srcPorts: "*",
  dstCIDR: "10.0.0.2/32",
  dstPorts: "1521",
  protocol: "tcp",
  direction: "inbound",
  action: "allow",
  ...over,
});
const node = (name: string, address: string, over: object = {}): object => ({
  hostname: name,
  machineId: `id-${name}`,
  cpu: { architecture: "x86_64", cpus: 2, cores: 8, threads: 16, maxSpeed: 3.5, vendor: "GenuineIntel", model: "Xeon" },
  memory: { type: "DDR4", totalSize: 64, available: 48, used: 16 },
  rootDisk: { label: "sda", type: "SSD", totalSize: 100, used: 40 },
  dataDisks: [{ label: "sdb", type: "HDD", totalSize: 500, available: 200 }],
  interfaces: [
    { name: "lo", ipv4CidrBlocks: ["127.0.0.1/8"] },
    {
      name: "eth0",
      macAddress: "00:50:56:00:00:01",
      ipv4CidrBlocks: [`${address}/24`],
      ipv6CidrBlocks: ["fd00::1/64"],
      mtu: 1500,
      state: "up",
    },
  ],
  routingTable: [{ destination: "0.0.0.0/0", gateway: "10.0.0.254" }],
  os: {
    prettyName: "Ubuntu 22.04.3 LTS",
    version: "22.04.3 LTS",
    name: "Ubuntu",
    versionId: "22.04",
    id: "ubuntu",
    idLike: "debian",
  },
  ...over,
});
const read = (model: object): Reading => cloudMigrator.read(jsonBook(model), plainReading);
const workloads = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "workload" }> => draft.kind === "workload");
const links = ({ drafts }: Reading) =>
  drafts.filter((draft): draft is Extract<Draft, { kind: "dependency" }> => draft.kind === "dependency");

describe("the model of Cloud-Migrator", () => {
  it("counts threads per CPU, cores likewise, memory in GiB and disks in GB", () => {
    const [web] = workloads(read({ nodes: [node("web01", "10.0.0.1")] }));
    expect(web).toMatchObject({
      name: "web01",
      place: { sheet: "nodes", row: 1 },
      fields: {
        externalId: "id-web01",
        vcpu: 32,
        memoryGib: 64,
        memory: { avg: 0.25 },
        os: { name: "Ubuntu 22.04.3 LTS", family: "linux" },
        ipAddresses: ["10.0.0.1", "fd00::1"],
        details: {
          sockets: 2,
          cores: 16,
          architecture: "x86_64",
          cpuModel: "Xeon",
          osVersion: "22.04",
          macAddresses: ["00:50:56:00:00:01"],
          disks: [{ label: "sda" }, { label: "sdb" }],
        },
      },
    });
    expect(web!.fields.storageGib).toBeCloseTo((600 * 1e9) / 2 ** 30, 9);
    expect(web!.fields.storageUsedGib).toBeCloseTo((340 * 1e9) / 2 ** 30, 9);
    const other = Object.fromEntries(web!.fields.details!.other!.map(({ key, value }) => [key, value]));
    expect(other).toMatchObject({ "cpu.maxSpeed": "3.5", "memory.type": "DDR4", "os.idLike": "debian" });
    expect(JSON.parse(other["routingTable.1"]!)).toEqual({ destination: "0.0.0.0/0", gateway: "10.0.0.254" });
    expect(JSON.parse(other["interfaces.2"]!)).toMatchObject({ mtu: 1500 });
  });

  it.each([
    ["alone", { nodes: [node("web01", "10.0.0.1")] }],
    ["as onpremiseInfraModel", { onpremiseInfraModel: { nodes: [node("web01", "10.0.0.1")] } }],
    ["as sourceInfra", { sourceInfra: { nodes: [node("web01", "10.0.0.1")] }, desiredCspAndRegionPairs: [] }],
  ])("is found %s", (_where, model) => {
    expect(cloudMigrator.score(jsonBook(model))).toBe(1);
    expect(workloads(read(model))).toHaveLength(1);
  });

  it.each([[null], [[]], [{ nodes: 3 }], [{ nodes: [{ name: "x" }] }], [{ plan: {} }], ["nodes"]])(
    "is not found in %j",
    (json) => {
      expect(cloudMigrator.score(jsonBook(json))).toBe(0);
    },
  );

  it("takes the host name where there is no machineId, cores where there are no threads, and refuses what has no name", () => {
    const reading = read({
      nodes: [
        node("web01", "10.0.0.1", { machineId: "", cpu: { cpus: 1, cores: 4, threads: 0 } }),
        node("", "10.0.0.2", { machineId: null }),
        7,
      ],
    });
    expect(workloads(reading)).toMatchObject([{ name: "web01", fields: { externalId: "web01", vcpu: 4 } }]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["ID_MISSING", "VCPU_FROM", "REQ_MISSING", "REQ_MISSING"]);
    expect(reading.aside.map(({ place, outcome }) => [place.row, outcome])).toEqual([
      [2, "refused"],
      [3, "refused"],
    ]);
  });

  it("proposes a link for a rule between two machines, once though both ends tell of it", () => {
    const web = node("web01", "10.0.0.1", { firewallTable: [rule({ direction: "outbound", srcCIDR: "0.0.0.0/0" })] });
    const db = node("db01", "10.0.0.2", {
      firewallTable: [rule({ dstPorts: "1521, 22,8000-8100" }), rule({ dstCIDR: "" })],
    });
    const found = links(read({ nodes: [web, db] }));
    expect(
      found.map(({ name, also, fields }) => [
        name,
        also?.map(({ row }) => row),
        fields.type ?? null,
        fields.note ?? null,
      ]),
    ).toEqual([
      ["web01 → db01:1521", [2, 3], "database", null],
      ["web01 → db01:22", [], null, null],
      ["web01 → db01", [], null, "8000-8100"],
    ]);
    expect(found[0]).toMatchObject({
      between: "workloads",
      from: "web01",
      to: "db01",
      fields: { proposed: true, strict: false, protocol: "TCP", port: 1521 },
    });
  });

  it("keeps the rules that no link tells of, as they came", () => {
    const web = node("web01", "10.0.0.1");
    const rules = [rule(), rule({ srcPorts: "1024-65000", dstPorts: "22" }), rule({ srcCIDR: "0.0.0.0/0" })];
    const [, db] = workloads(read({ nodes: [web, node("db01", "10.0.0.2", { firewallTable: rules })] }));
    const kept = db!.fields.details!.other!.filter(({ key }) => key.startsWith("firewallTable"));
    expect(kept.map(({ key, value }) => [key, value])).toEqual([
      ["firewallTable.1", JSON.stringify(rules[1])],
      ["firewallTable.2", JSON.stringify(rules[2])],
    ]);
  });

  it("proposes nothing for rules about any address, a range, a stranger, itself, or what is forbidden", () => {
    const rules = [
      rule({ srcCIDR: "0.0.0.0/0" }),
      rule({ srcCIDR: "10.0.0.0/24" }),
      rule({ srcCIDR: "192.0.2.7/32" }),
      rule({ srcCIDR: "10.0.0.2" }),
      rule({ action: "deny" }),
      rule({ direction: undefined, srcCIDR: "any" }),
    ];
    const reading = read({ nodes: [node("web01", "10.0.0.1"), node("db01", "10.0.0.2", { firewallTable: rules })] });
    expect(links(reading)).toEqual([]);
    expect(
      reading.aside.map(({ place, outcome, reason }) => [
        place.row,
        outcome,
        reason.key.replace("exchange.reason.", ""),
      ]),
    ).toEqual([
      [1, "skipped", "rule-any"],
      [2, "skipped", "rule-range"],
      [3, "skipped", "rule-unknown"],
      [4, "skipped", "self-link"],
      [5, "skipped", "rule-denies"],
      [6, "skipped", "rule-any"],
    ]);
    expect(reading.findings.find(({ code }) => code === "LINKS_LEFT_OUT")?.message.en).toContain("6 ");
  });

  it("links a balancer to the servers behind it", () => {
    const nlbs = [
      {
        hostMachineId: "id-lb01",
        software: "haproxy",
        backend: {
          name: "app",
          balance: "roundrobin",
          protocol: "tcp",
          servers: [
            { name: "s1", ip: "10.0.0.1", port: 8080 },
            { name: "s2", ip: "198.51.100.4", port: 8080 },
          ],
        },
      },
      { hostMachineId: "id-gone", backend: { servers: [] } },
      { backend: {} },
    ];
    const reading = read({ nodes: [node("lb01", "10.0.0.9"), node("web01", "10.0.0.1")], nlbs });
    expect(links(reading).map(({ name, fields }) => [name, fields.note, fields.proposed ?? false])).toEqual([
      ["lb01 → web01:8080", "haproxy · app · roundrobin", false],
      ["lb01 → s2:8080", "haproxy · app · roundrobin", false],
    ]);
    expect(reading.aside.map(({ place, reason }) => [place.sheet, place.row, reason.key])).toEqual([
      ["nlbs", 2, "exchange.reason.no-partner"],
      ["nlbs", 3, "exchange.reason.no-end"],
    ]);
  });

  it("puts the machines of a container cluster into a group of its name", () => {
    const reading = read({
      nodes: [
        node("cp", "10.0.0.1", { role: "control-plane" }),
        node("w1", "10.0.0.2", { role: "worker" }),
        node("db", "10.0.0.3", { role: "" }),
      ],
      k8sCluster: { name: "prod-k8s", version: "1.31", podCIDR: "10.244.0.0/16" },
    });
    expect(reading.drafts[0]).toMatchObject({
      kind: "group",
      name: "prod-k8s",
      fields: { details: { other: [{ key: "k8sCluster.version", value: "1.31" }, { key: "k8sCluster.podCIDR" }] } },
    });
    expect(workloads(reading).map(({ group }) => group?.name ?? null)).toEqual(["prod-k8s", "prod-k8s", null]);
  });
});
