import { describe, expect, it } from "vitest";
import { bookOf, rowsUntold, sheetOf } from "../../samples/tables.ts";
import { plainReading } from "../draft.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { rvtools } from "./rvtools.ts";

const infoHeading = [
  "VM",
  "Powerstate",
  "Template",
  "CPUs",
  "Memory",
  "DNS Name",
  "Primary IP Address",
  "Datacenter",
  "Cluster",
  "Host",
  "VM ID",
  "VM UUID",
  "VI SDK UUID",
];
const vm = (over: Readonly<Record<string, Cell>>): Cell[] => {
  const usual: Record<string, Cell> = {
    VM: "web01",
    Powerstate: "poweredOn",
    Template: "False",
    CPUs: 4,
    Memory: 8192,
    Host: "esx1",
    ...over,
  };
  return infoHeading.map((heading) => usual[heading] ?? null);
};
const vInfo = (...machines: Readonly<Record<string, Cell>>[]): Sheet =>
  sheetOf("vInfo", [infoHeading, ...machines.map(vm)]);
const read = (sheets: readonly Sheet[], answers = {}) => {
  const workbook = bookOf(...sheets);
  const reading = rvtools.read(workbook, { ...plainReading, answers });
  expect(rowsUntold(workbook, reading)).toEqual([]);
  const machines = reading.drafts.flatMap((draft) => (draft.kind === "workload" ? [draft] : []));
  const codes = reading.findings.filter(({ code }) => code !== "SECTION_EMPTY").map(({ code }) => code);
  return { ...reading, machines, codes, first: machines[0]!.fields };
};

describe("an RVTools export", () => {
  it("says what each missing or empty tab costs", () => {
    const { findings } = read([vInfo({}), sheetOf("vDisk", [["VM", "Capacity MiB"]])]);
    expect(findings.filter(({ code }) => code === "SECTION_EMPTY").map(({ sheet }) => sheet)).toEqual([
      "vCPU",
      "vMemory",
      "vDisk",
      "vPartition",
      "vNetwork",
      "vHost",
      "vTools",
      "vSnapshot",
    ]);
    expect(findings[2]!.message.en).toBe(
      "vDisk: missing or empty. Single disks are not known; the sum in vInfo is used, and shared disks may count twice.",
    );
  });

  it("joins the tabs by UUID, by id in the vCenter, by name and host", () => {
    const sheets = [
      vInfo(
        { VM: "app", "VM UUID": "u1", "VM ID": "vm-1", "VI SDK UUID": "A", Host: "esx1" },
        { VM: "app", "VM UUID": "u2", "VM ID": "vm-1", "VI SDK UUID": "B", Host: "esx2" },
      ),
      sheetOf("vCPU", [
        ["VM", "VM UUID", "Sockets", "Cores p/s"],
        ["app", "u2", 2, 4],
      ]),
      sheetOf("vMemory", [
        ["VM", "VM ID", "VI SDK UUID", "Size MiB", "Ballooned"],
        ["app", "vm-1", "A", 8192, 100],
      ]),
      sheetOf("vNetwork", [
        ["VM", "Host", "NIC label", "Mac Address"],
        ["app", "esx1", "n1", "00:01"],
        ["app", "esx2", "n1", "00:02"],
      ]),
    ];
    const { machines, site } = read(sheets);
    expect(
      machines.map(({ fields }) => [
        fields.details?.sockets ?? null,
        fields.keepSize ?? false,
        fields.details?.macAddresses,
      ]),
    ).toEqual([
      [null, true, ["00:01"]],
      [2, false, ["00:02"]],
    ]);
    expect(machines.map(({ fields }) => fields.externalId)).toEqual(["u1", "u2"]);
    expect(site).toBe("A+B");
  });

  it("tells machines of two vCenters apart that bear one id", () => {
    const { machines } = read([
      vInfo(
        { VM: "a", "VM ID": "vm-7", "VI SDK UUID": "A" },
        { VM: "a", "VM ID": "vm-7", "VI SDK UUID": "B" },
        { VM: "b", "VM ID": "vm-8" },
      ),
    ]);
    expect(machines.map(({ fields }) => fields.externalId)).toEqual(["vm-7 A", "vm-7 B", "vm-8"]);
  });

  it("does not guess between two machines of one name: the rows stand aside, and it is said", () => {
    const disks = sheetOf("vDisk", [
      ["VM", "Disk", "Capacity MiB"],
      ["app", "d1", 1024],
      ["gone", "d1", 1024],
      ["tmpl", "d1", 1024],
      [null, "d1", 1024],
    ]);
    const { aside, codes, machines } = read([
      vInfo({ VM: "app", "VM UUID": "u1" }, { VM: "app", "VM UUID": "u2" }, { VM: "tmpl", Template: "True" }),
      disks,
    ]);
    expect(
      aside.map(({ place, outcome, reason }) => [
        place.sheet,
        place.row,
        outcome,
        reason.key.replace("exchange.reason.", ""),
      ]),
    ).toEqual([
      ["vInfo", 4, "skipped", "template"],
      ["vDisk", 2, "refused", "partner-ambiguous"],
      ["vDisk", 3, "refused", "no-partner"],
      ["vDisk", 4, "skipped", "template-part"],
      ["vDisk", 5, "refused", "no-name"],
    ]);
    expect(codes).toContain("PARTNER_AMBIGUOUS");
    expect(machines.every(({ fields }) => fields.storageGib === undefined)).toBe(true);
  });

  it("counts a shared disk once, and lists it with both machines", () => {
    const path = "[ds] cluster/quorum.vmdk";
    const heading = ["VM", "Disk", "Capacity MiB", "Raw", "Thin", "Sharing mode", "Path"];
    const own = (name: string): Cell[] => [
      name,
      "Hard disk 1",
      10240,
      "False",
      "True",
      "sharingNone",
      `[ds] ${name}/a.vmdk`,
    ];
    const shared = (name: string): Cell[] => [name, "Hard disk 2", 102400, "True", "False", "sharingMultiWriter", path];
    const { machines, codes } = read([
      vInfo({ VM: "n1" }, { VM: "n2" }),
      sheetOf("vDisk", [heading, own("n1"), shared("n1"), own("n2"), shared("n2")]),
    ]);
    expect(machines.map(({ fields }) => fields.storageGib)).toEqual([110, 10]);
    expect(machines[1]!.fields.details!.disks).toEqual([
      { label: "Hard disk 1", sizeGib: 10, type: "thin" },
      { label: "Hard disk 2", sizeGib: 100, type: "raw shared" },
    ]);
    expect(codes.filter((code) => code === "DISK_SHARED")).toHaveLength(1);
    expect(codes.filter((code) => code === "MOVE_REMARK")).toHaveLength(2); // raw disks
  });

  it("reads MB of an old export as printed, asks once, and reads MiB when told so; memory is MiB always", () => {
    const old = sheetOf("vInfo", [
      ["VM", "Powerstate", "CPUs", "Memory", "Provisioned MB", "In use MB"],
      ["web01", "poweredOn", 2, 8192, "1,048,576", 1000],
    ]);
    const asPrinted = read([old]);
    expect(asPrinted.questions).toMatchObject([{ id: "megabytes", chosen: "mb" }]);
    expect(asPrinted.first).toMatchObject({ memoryGib: 8, storageGib: 976.5625 });
    expect(asPrinted.totals).toContainEqual({ what: "provisioned", value: 1_048_576, unit: "MB" });
    expect(asPrinted.codes.filter((code) => code === "UNIT_ASSUMED")).toHaveLength(2);
    const asMib = read([old], { megabytes: "mib" });
    expect(asMib.first).toMatchObject({ storageGib: 1024 });
    expect(asMib.totals).toContainEqual({ what: "provisioned", value: 1_048_576, unit: "MiB" });
  });

  it("keeps every address, network and card, more than eight networks too", () => {
    const networks = Array.from({ length: 12 }, (_, at) => `Network #${at + 1}`);
    const wide = sheetOf("vInfo", [
      ["VM", "Powerstate", "Memory", "Primary IP Address", ...networks],
      ["web01", "poweredOn", 1024, "10.0.0.1", ...networks.map((_, at) => `net-${at + 1}`)],
    ]);
    const cards = sheetOf("vNetwork", [
      ["VM", "NIC label", "Mac Address", "Network", "IPv4 Address", "IPv6 Address"],
      ["web01", "n1", "00:01", "net-1", "10.0.0.1, 10.0.0.2", "fd00::1"],
      ["web01", "n2", "00:02", "net-x", "10.0.0.3", null],
    ]);
    const { first, unusedColumns } = read([wide, cards]);
    expect(first.ipAddresses).toEqual(["10.0.0.1", "10.0.0.2", "10.0.0.3", "fd00::1"]);
    expect(first.details!.networks).toHaveLength(13);
    expect(first.details!.macAddresses).toEqual(["00:01", "00:02"]);
    expect(unusedColumns).toEqual([]);
  });

  it("takes a column that says VM in every cell for a placeholder", () => {
    const { machines, codes } = read([
      vInfo(
        { VM: "VM", "DNS Name": "a.example", Cluster: "VM" },
        { VM: "VM", "VM ID": "vm-2", Cluster: "VM" },
        { VM: "VM", Cluster: "VM" },
      ),
    ]);
    expect(machines.map(({ name }) => name)).toEqual(["a.example", "vm-2"]);
    expect(machines[0]!.fields.details?.cluster).toBeUndefined();
    expect(codes.filter((code) => code === "PLACEHOLDER")).toHaveLength(2);
    expect(read([vInfo({ VM: "VM" })]).machines.map(({ name }) => name)).toEqual(["VM"]);
  });

  it("fills blank sizes and places from the other tabs, and leaves the hosts themselves aside", () => {
    const hosts = sheetOf("vHost", [
      ["Host", "Datacenter", "Cluster", "# CPU", "# Cores", "ESX Version"],
      ["esx1", "DC1", "C1", 2, 32, "VMware ESXi 8.0"],
    ]);
    const cpu = sheetOf("vCPU", [
      ["VM", "Sockets", "Cores p/s", "CPU ready %"],
      ["web01", 2, 3, 6.5],
    ]);
    const { first, aside, codes } = read([vInfo({ CPUs: null, Memory: null }), cpu, hosts]);
    expect(first).toMatchObject({
      vcpu: 6,
      keepSize: true,
      location: "DC1 / C1",
      details: { sockets: 2, cores: 6, cluster: "C1", hypervisor: "VMware ESXi 8.0" },
    });
    expect(aside).toMatchObject([{ place: { sheet: "vHost", row: 2 }, outcome: "skipped" }]);
    expect(codes).toEqual(["SIZE_MISSING", "KEEP_SIZE"]);
  });

  it("remarks on snapshots, connected drives and health messages before a move", () => {
    const { first, findings, aside } = read([
      vInfo({ Powerstate: "suspended" }),
      sheetOf("vSnapshot", [
        ["VM", "Name", "Date / time", "Size MiB (total)"],
        ["web01", "before patch", "2026-06-02", 2048],
      ]),
      sheetOf("vCD", [
        ["VM", "Device Node", "Connected", "Starts Connected"],
        ["web01", "CD/DVD drive 1", "True", "True"],
        ["web01", "CD/DVD drive 2", "False", "False"],
      ]),
      sheetOf("vHealth", [
        ["Name", "Message", "Message type"],
        ["web01", "old hardware", "Warning"],
        ["datastore1", "full", "Warning"],
      ]),
      sheetOf("vTools", [
        ["VM", "Tools", "Tools Version"],
        ["web01", "toolsOld", 10000],
      ]),
    ]);
    expect(first.power).toBe("off");
    expect(first.details!.other).toEqual([
      { key: "Snapshot", value: "before patch, 2048 MiB" },
      { key: "CD/DVD", value: "CD/DVD drive 1" },
      { key: "Health", value: "old hardware" },
      { key: "VMware Tools", value: "toolsOld, 10000" },
    ]);
    expect(findings.filter(({ code }) => code === "MOVE_REMARK").map(({ sheet, row }) => [sheet, row])).toEqual([
      ["vSnapshot", 2],
      ["vCD", 2],
      ["vHealth", 2],
    ]);
    expect(aside).toMatchObject([
      { place: { sheet: "vHealth", row: 3 }, reason: { key: "exchange.reason.not-a-machine" } },
    ]);
  });

  it("is known as a folder of files, each by its headings, and one of them alone too", () => {
    const disks = sheetOf("something", [
      ["VM", "Disk", "Disk Key", "Capacity MiB", "Thin"],
      ["web01", "d", "2000", "10240", "True"],
    ]);
    const info = { ...vInfo({}), name: "RVTools_tabvInfo" };
    expect(rvtools.score(bookOf(disks))).toBeGreaterThanOrEqual(0.5);
    expect(read([disks, info]).first).toMatchObject({ storageGib: 10 });
    const workbook = bookOf(disks);
    expect(rvtools.read(workbook, plainReading).aside).toMatchObject([
      { outcome: "refused", reason: { key: "exchange.reason.no-partner" } },
    ]);
    expect(
      rvtools.score(
        bookOf(
          sheetOf("s", [
            ["Name", "Size"],
            ["a", 1],
          ]),
        ),
      ),
    ).toBe(0);
  });

  it("lists columns that somebody added as not used, and bears a blank behind a heading", () => {
    const odd = sheetOf("vInfo", [
      ["VM ", " Powerstate", "Memory", "Backup owner"],
      ["web01", "poweredOn", 1024, "x"],
    ]);
    const { first, unusedColumns } = read([odd]);
    expect(first.memoryGib).toBe(1);
    expect(unusedColumns).toEqual([{ sheet: "vInfo", column: "Backup owner" }]);
  });
});
