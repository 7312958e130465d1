import { describe, expect, it } from "vitest";
import { csvBook, rowsUntold } from "../../samples/tables.ts";
import { plainReading } from "../draft.ts";
import { azureDependencies } from "./azure-dependencies.ts";
import { azureMigrate } from "./azure-migrate.ts";

const heading =
  "*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,Server type,Boot type,CPU utilization percentage,Number of disks,Storage in use (In GB),Disk 1 size (In GB),Disk 2 size (In GB),Disk 3 size (In GB),Disk 3 read ops (operations per second)";
const read = (rows: string, answers = {}) =>
  azureMigrate.read(csvBook("a", `${heading}\n${rows}`), { ...plainReading, answers });
const first = (rows: string, answers = {}) => {
  const [draft] = read(rows, answers).drafts;
  if (draft?.kind !== "workload") throw new Error("no workload");
  return draft;
};
const codes = (rows: string): string[] => read(rows).findings.map(({ code }) => code);

describe("Azure Migrate's CSV", () => {
  it("keeps the numbers of disks where some between them are empty, and sums only what has a size", () => {
    const { fields } = first("web01,10.0.0.1,4,8192,Ubuntu Linux,Virtual,UEFI,18,3,10,100,,50,7");
    expect(fields.details!.disks!.map(({ label, readIops }) => [label, readIops ?? null])).toEqual([
      ["Disk 1", null],
      ["Disk 3", 7],
    ]);
    expect(fields.storageGib).toBeCloseTo((150 * 1e9) / 2 ** 30, 9);
    expect(fields.details).toMatchObject({ firmware: "uefi", other: [{ key: "Number of disks", value: "3" }] });
    expect(codes("web01,10.0.0.1,4,8192,Ubuntu Linux,Virtual,UEFI,18,3,10,100,,50,7")).toContain("DISKS_UNEVEN");
  });

  it("reads MB of memory as MiB, asks about it, and reads otherwise when told so", () => {
    const row = "web01,10.0.0.1,4,8192,Ubuntu Linux,Virtual,BIOS,18,1,10,100,,,";
    expect(first(row).fields.memoryGib).toBe(8);
    expect(read(row).questions).toMatchObject([{ id: "memory-mb", chosen: "mib", column: "*Memory (In MB)" }]);
    expect(first(row, { "memory-mb": "mb" }).fields.memoryGib).toBe((8192 * 1e6) / 2 ** 30);
    expect(read(row, { "memory-mb": "mb" }).totals).toContainEqual({ what: "memory", value: 8192, unit: "MB" });
  });

  it("takes a column of small percentages as percentages", () => {
    expect(first("web01,,4,8192,Ubuntu Linux,Virtual,BIOS,0.5,,,,,,").fields.cpu).toEqual({ avg: 0.005 });
  });

  it("reads several addresses in one cell", () => {
    expect(first("web01,10.0.0.1;10.0.0.2 fd00::1,4,8192,,,,,,,,,,").fields.ipAddresses).toEqual([
      "10.0.0.1",
      "10.0.0.2",
      "fd00::1",
    ]);
  });

  it.each([
    ["no cores", "web01,,0,8192,x,Virtual,BIOS,18,,,100,,,", "RANGE_ODD"],
    ["more use than there is", "web01,,4,8192,x,Virtual,BIOS,180,,,100,,,", "RANGE_ODD"],
    ["words for a number", "web01,,four,8192,x,Virtual,BIOS,18,,,100,,,", "NUM_BAD"],
    ["4 TiB of memory", "web01,,4,4194304,x,Virtual,BIOS,18,,,100,,,", "SIZE_ODD"],
    ["nothing for memory", "web01,,4,,x,Virtual,BIOS,18,,,100,,,", "SIZE_MISSING"],
    ["more storage in use than provisioned", "web01,,4,8192,x,Virtual,BIOS,18,1,200,100,,,", "USED_ABOVE_SIZE"],
    ["a word it does not know", "web01,,4,8192,x,Cloudy,BIOS,18,,,100,,,", "WORD_BAD"],
  ])("says it of a row with %s", (_what, row, code) => {
    expect(read(row).findings).toContainEqual(expect.objectContaining({ code, sheet: "a", row: 2 }));
    expect(read(row).drafts).toHaveLength(1);
  });

  it("keeps a word it does not know, so that it can be written back", () => {
    const { fields } = first("web01,,4,8192,x,Cloudy,Coreboot,18,,,100,,,");
    expect(fields.kind).toBeUndefined();
    expect(fields.details!.other).toEqual([
      { key: "Boot type", value: "Coreboot" },
      { key: "Server type", value: "Cloudy" },
    ]);
  });

  it("refuses a row without a name, and is not taken with another list of servers", () => {
    const reading = read(",10.0.0.1,4,8192,x,Virtual,BIOS,18,,,,,,");
    expect(reading.aside).toMatchObject([{ place: { row: 2 }, outcome: "refused" }]);
    expect(azureMigrate.score(csvBook("a", "Server name,Cores\nweb01,4"))).toBeLessThan(0.5);
    expect(azureMigrate.score(csvBook("a", "서버명,코어\nweb01,4"))).toBe(0);
  });
});

describe("Azure Migrate's dependencies", () => {
  const title =
    "Timeslot,Source server name,Source application,Source process,Destination server name,Destination IP,Destination application,Destination process,Destination port";
  const links = (rows: string) => {
    const workbook = csvBook("d", `${title}\n${rows}`);
    const reading = azureDependencies.read(workbook, plainReading);
    expect(rowsUntold(workbook, reading)).toEqual([]);
    return reading;
  };

  it("counts the time slots in which two servers spoke on a port", () => {
    const { drafts } = links(
      [
        "T1,web01,nginx,nginx,DB01,10.0.0.2,oracle,tnslsnr,1521",
        "T2,WEB01,nginx,nginx,db01,10.0.0.2,oracle,tnslsnr,1521",
        "T2,web01,cron,cron,db01,10.0.0.2,oracle,tnslsnr,1521",
        "T1,web01,nginx,nginx,db01,10.0.0.2,sshd,sshd,22",
      ].join("\n"),
    );
    expect(drafts).toMatchObject([
      {
        name: "web01 → DB01:1521",
        place: { row: 2 },
        also: [{ row: 3 }, { row: 4 }],
        fields: {
          observed: 2,
          type: "database",
          proposed: true,
          strict: false,
          note: "nginx → oracle (tnslsnr); cron → oracle (tnslsnr)",
        },
      },
      { name: "web01 → db01:22", fields: { observed: 1, port: 22 } },
    ]);
  });

  it("skips links to itself, takes an address for a server it cannot name, refuses half a link", () => {
    const { drafts, aside } = links(
      [
        "T1,web01,,,WEB01,10.0.0.1,,,443",
        "T1,web01,,,,127.0.0.1,,,443",
        "T1,web01,,,,203.0.113.9,,,443",
        "T1,web01,,,,,,,443",
        "T1,web01,,,db01,,,,99999",
      ].join("\n"),
    );
    expect(drafts.map((draft) => draft.kind === "dependency" && [draft.to, draft.fields.port ?? null])).toEqual([
      ["203.0.113.9", 443],
      ["db01", null],
    ]);
    expect(aside.map(({ place, outcome }) => [place.row, outcome])).toEqual([
      [2, "skipped"],
      [3, "skipped"],
      [5, "refused"],
    ]);
  });
});
