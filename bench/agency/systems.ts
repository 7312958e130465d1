import { blankDataSet, blankDependency, blankGroup, blankWorkload } from "../../shared/exchange/editing/blank.ts";
import type { GroupValue } from "../../shared/exchange/changes.ts";
import type { DataSet } from "../../shared/model/data-set.ts";
import type { Dependency } from "../../shared/model/dependency.ts";
import type { Workload } from "../../shared/model/workload.ts";
import { stream } from "../placement/families.ts";

/** An end of a link by number: the n-th workload or the n-th system, before either has an id. */
type End = Readonly<{ kind: "workload" | "group"; at: number }>;
type Link = Omit<Dependency, "id" | "from" | "to"> & Readonly<{ from: End; to: End }>;
type Server = Omit<Workload, "id" | "group"> & Readonly<{ system: number }>;
type Data = Omit<DataSet, "id" | "group"> & Readonly<{ system: number }>;
type System = Omit<GroupValue, "id">;

export type Inventory = Readonly<{
  systems: readonly System[];
  servers: readonly Server[];
  data: readonly Data[];
  links: readonly Link[];
}>;

const fields = [
  "민원",
  "세정",
  "복지",
  "재난",
  "교통",
  "교육",
  "보건",
  "환경",
  "문화",
  "인사",
  "회계",
  "지적",
  "산림",
  "건축",
  "통계",
];
const works = ["신고", "접수", "심사", "통합관리", "지리정보", "분석", "문서", "알림", "예약", "기록", "상담", "포털"];
const units = ["정보화담당관", "세정과", "복지정책과", "재난안전과", "교통정책과", "총무과", "보건소", "데이터담당관"];

/** What a system is made of: how many of each part, and how large one is. */
type Part = Readonly<{
  word: string;
  kind: "vm" | "physical" | "database" | "container";
  vcpu: readonly number[];
  perVcpu: readonly number[];
  gib: readonly number[];
}>;
const web: Part = { word: "web", kind: "vm", vcpu: [2, 2, 4], perVcpu: [2, 4], gib: [50, 80, 100] };
const was: Part = { word: "was", kind: "vm", vcpu: [4, 4, 8, 8], perVcpu: [4], gib: [100, 150, 200] };
const pods: Part = { word: "pod", kind: "container", vcpu: [4, 8, 16], perVcpu: [2, 4], gib: [60, 120] };
const database: Part = {
  word: "db",
  kind: "database",
  vcpu: [8, 16, 16, 32],
  perVcpu: [4, 8],
  gib: [500, 1000, 2000, 4000],
};
const old: Part = { word: "srv", kind: "physical", vcpu: [16, 24, 32, 48], perVcpu: [4, 8], gib: [600, 1200, 2400] };
const batch: Part = { word: "bat", kind: "vm", vcpu: [4, 8], perVcpu: [4], gib: [200, 400] };
const training: Part = { word: "gpu-train", kind: "physical", vcpu: [48, 64], perVcpu: [8], gib: [4000, 8000] };
const inference: Part = { word: "gpu-infer", kind: "vm", vcpu: [16, 24], perVcpu: [4], gib: [400, 800] };

/**
 * The inventory of an agency that does not exist, of a size that is wanted: systems of four to twenty-four servers with the mix an
 * agency has (grades, data classes, users, environments, old machines, GPUs, links inside and between systems, rings of systems
 * that call each other). The same size and seed give the same inventory for ever: the order of draws is part of it.
 */
export function makeInventory(size: number, seed: number): Inventory {
  const next = stream(seed * 104_729 + size);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  /** True so often of a hundred. */
  const often = (percent: number): boolean => next() * 100 < percent;
  const systems: System[] = [];
  const servers: Server[] = [];
  const data: Data[] = [];
  const links: Link[] = [];
  const membersOf: number[][] = [];

  while (servers.length < size) {
    const at = systems.length;
    const draw = next();
    const grade = draw < 0.06 ? 1 : draw < 0.22 ? 2 : draw < 0.6 ? 3 : draw < 0.95 ? 4 : null;
    const isAi = often(4);
    const name = `${pick(fields)}${pick(works)}${isAi ? " AI" : ""} ${String(at + 1).padStart(3, "0")}`;
    systems.push({
      ...blankGroup,
      name,
      externalId: `SYS-${String(at + 1).padStart(4, "0")}`,
      ownerUnit: often(92) ? pick(units) : null,
      grade,
      users: often(85)
        ? Math.round(([200_000, 40_000, 6_000, 800][(grade ?? 4) - 1] ?? 800) * (0.4 + 1.2 * next()))
        : null,
      maxRttMs: often(18) ? pick([20, 30, 50, 100]) : null,
      disposition: often(4) ? "retain" : often(2) ? "retire" : often(60) ? "rehost" : null,
      details: { serviceHours: grade === 1 ? "24×7" : "09–18", hasDisasterRecovery: grade === 1 && often(60) },
    });
    data.push(...dataOf(at, name, isAi));
    membersOf.push([]);
    const wanted = Math.min(size - servers.length, 4 + Math.floor(20 * next() * next()) + (grade === 1 ? 6 : 0));
    const parts = isAi
      ? [training, inference, web, was, database]
      : often(15)
        ? [old, old, database, batch]
        : often(25)
          ? [pods, pods, database, web]
          : [web, was, was, database, batch];
    for (let count = 0; count < wanted; count += 1) addServer(at, parts[count % parts.length]!, count);
    linkInside(at);
  }
  linkBetween();
  return { systems, servers, data, links };

  function dataOf(system: number, name: string, isAi: boolean): Data[] {
    const draw = next();
    // of some systems nobody has said yet what their data are
    if (draw < 0.06) return [];
    const one = {
      ...blankDataSet,
      system,
      name: `${name} 자료`,
      sizeGib: often(88) ? Math.round(20 + 3000 * next() * next()) : null,
    };
    if (draw < 0.09) return [{ ...one, items: [2], residency: ["KR"] }];
    if (draw < 0.4)
      return [{ ...one, items: [pick([5, 6, 7])], personalData: often(70), residency: often(40) ? ["KR"] : null }];
    const open = { ...one, stated: "O" as const, personalData: false };
    return isAi || often(20)
      ? [open, { ...one, name: `${name} 이용자`, items: [6], personalData: true, sizeGib: 40 }]
      : [open];
  }

  function addServer(system: number, part: Part, count: number): void {
    const isMeasured = often(72);
    const share = (least: number, most: number): number => Math.round(100 * (least + (most - least) * next())) / 100;
    const p95 = share(0.15, 0.85);
    const isWindows = part.kind !== "container" && often(22);
    const environment = count < 3 || often(60) ? "production" : often(55) ? "test" : "development";
    const vcpu = pick(part.vcpu);
    const storage = pick(part.gib);
    const number = servers.length + 1;
    membersOf[system]!.push(servers.length);
    servers.push({
      ...blankWorkload,
      system,
      name: `${part.word}-${String(number).padStart(4, "0")}`,
      externalId: `VM-${10_000 + number}`,
      hostname: `${part.word}${number}.hq.example`,
      kind: part.kind,
      environment: often(94) ? environment : null,
      power: often(96) ? "on" : "off",
      os: isWindows
        ? { name: "Windows Server 2019", family: "windows" }
        : { name: pick(["Rocky Linux 9", "RHEL 8", "Ubuntu 22.04"]), family: "linux" },
      vcpu: often(99) ? vcpu : null,
      memoryGib: often(99) ? vcpu * pick(part.perVcpu) : null,
      storageGib: storage,
      storageUsedGib: often(80) ? Math.round(storage * (0.2 + 0.6 * next())) : null,
      cpu: isMeasured
        ? { avg: Math.round(50 * p95) / 100, p95, max: Math.min(1, Math.round(100 * (p95 + 0.1)) / 100) }
        : blankWorkload.cpu,
      memory: isMeasured ? { avg: share(0.2, 0.6), p95: share(0.3, 0.9), max: null } : blankWorkload.memory,
      keepSize: often(3),
      location: pick(["본청 전산실", "제2전산실"]),
      details:
        part === training
          ? { gpu: { model: "H200", count: pick([4, 8]), use: "training" } }
          : part === inference
            ? { gpu: { model: "L40S", count: pick([1, 2]), use: "inference" } }
            : {},
    });
  }

  /** What serves calls what works, and that the database; strictly, and close by. */
  function linkInside(system: number): void {
    const members = membersOf[system]!;
    for (let at = 1; at < members.length; at += 1) {
      const isClose = often(30);
      links.push({
        ...blankLink,
        from: { kind: "workload", at: members[at - 1]! },
        to: { kind: "workload", at: members[at]! },
        type: pick(["api", "database", "file"]),
        gbPerMonth: often(70) ? Math.round(5 + 800 * next() * next()) : null,
        roundTrips: often(50) ? pick([5, 20, 80]) : null,
        maxRttMs: isClose ? pick([2, 5, 10]) : null,
        strict: often(80),
      });
    }
  }

  /** Every system asks one that signs people in; most call one or two others; some call each other in a ring. */
  function linkBetween(): void {
    const count = systems.length;
    for (let from = 0; from < count; from += 1) {
      if (from > 0 && often(55))
        between(from, 0, { type: "directory", gbPerMonth: 2, maxRttMs: often(10) ? 30 : null, strict: true });
      for (let one = often(60) ? 1 : 2; one > 0; one -= 1) {
        const to = Math.floor(next() * count);
        if (to === from) continue;
        between(from, to, {
          type: "api",
          gbPerMonth: Math.round(200 * next()),
          maxRttMs: often(15) ? pick([5, 10, 20, 50]) : null,
          strict: often(35),
        });
        if (often(8)) between(to, from, { type: "api", gbPerMonth: 5, maxRttMs: null, strict: false });
      }
    }
  }

  function between(from: number, to: number, more: Partial<Link>): void {
    links.push({ ...blankLink, from: { kind: "group", at: from }, to: { kind: "group", at: to }, ...more });
  }
}

const blankLink: Omit<Link, "from" | "to"> = {
  type: null,
  protocol: null,
  port: null,
  gbPerMonth: null,
  roundTrips: null,
  maxRttMs: null,
  strict: blankDependency.strict,
  proposed: false,
  observed: null,
  note: null,
};
