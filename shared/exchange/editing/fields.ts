import { Disposition } from "../../model/group.ts";
import { DataClass } from "../../model/rule-pack.ts";
import { Environment, OsFamily, WorkloadKind } from "../../model/workload.ts";
import { sheetKinds } from "../formats/inventory-aliases.ts";
import type { Field } from "./field.ts";

const { servers, systems, links, databases } = sheetKinds;
const GROUP_NAME = ["정보시스템명", "시스템명", "업무시스템명", "서비스명", "system name", "application"];
const NAME = { kind: "text", most: 200, required: true } as const;
const WORDS = { kind: "text", most: 200 } as const;
const NOTE = { kind: "text", most: 4000, long: true } as const;
const size = (most: number, isBinary: boolean) => ({ kind: "size", isBinary, least: 0, most }) as const;
const amount = { kind: "number", least: 0, most: 1e12 } as const;
const above0 = { kind: "number", least: 1e-6, most: 1e12 } as const;

/** Every field of a workload that can be typed, in the order of its form. */
export const workloadFields: readonly Field[] = [
  { path: "name", rule: NAME, title: "inventory.name", heads: ["서버명", "자원명", "VM명", "server name"] },
  { path: "group", rule: { kind: "group" }, title: "inventory.group", heads: GROUP_NAME },
  {
    path: "kind",
    rule: {
      kind: "choice",
      values: WorkloadKind.options,
      words: "kind.",
      also: {
        vm: ["vm", "가상", "가상서버", "가상머신", "virtual"],
        physical: ["물리", "물리서버", "서버", "bare metal"],
        database: ["db", "디비"],
        container: ["k8s", "쿠버네티스"],
      },
    },
    title: "inventory.kind",
    heads: servers.aliases.physical,
  },
  {
    path: "environment",
    rule: {
      kind: "choice",
      values: Environment.options,
      words: "environment.",
      also: {
        production: ["prod", "prd", "live", "운영계"],
        test: ["시험", "검증", "stage", "staging", "stg", "qa", "tst"],
        development: ["dev", "개발계"],
      },
    },
    title: "inventory.environment",
    heads: servers.aliases.environment,
  },
  { path: "os.name", rule: WORDS, title: "inventory.os", heads: servers.aliases.osName },
  {
    path: "os.family",
    rule: { kind: "choice", values: OsFamily.options, words: "os.", also: { windows: ["윈도우", "win"] } },
    title: "inventory.osFamily",
    heads: ["os family", "os계열"],
  },
  {
    path: "vcpu",
    rule: { kind: "number", whole: true, least: 1, most: 100_000 },
    title: "inventory.vcpu",
    heads: servers.aliases.totalCores,
  },
  {
    path: "memoryGib",
    rule: { ...size(1_000_000, true), least: 1e-6 },
    title: "inventory.memoryGib",
    heads: servers.aliases.memory,
  },
  { path: "storageGib", rule: size(1e12, false), title: "inventory.storageGib", heads: servers.aliases.disk },
  { path: "storageUsedGib", rule: size(1e12, false), title: "inventory.storageUsedGib", heads: servers.aliases.used },
  { path: "cpu.avg", rule: { kind: "share" }, title: "inventory.cpuAvg", heads: servers.aliases.cpuAvg },
  { path: "cpu.p95", rule: { kind: "share" }, title: "inventory.cpuP95", heads: ["cpu p95", "cpu 95%"] },
  { path: "cpu.max", rule: { kind: "share" }, title: "inventory.cpuMax", heads: servers.aliases.cpuMax },
  { path: "memory.avg", rule: { kind: "share" }, title: "inventory.memoryAvg", heads: servers.aliases.memoryAvg },
  { path: "memory.p95", rule: { kind: "share" }, title: "inventory.memoryP95", heads: ["memory p95"] },
  { path: "memory.max", rule: { kind: "share" }, title: "inventory.memoryMax", heads: ["memory max"] },
  { path: "keepSize", rule: { kind: "yes-no", required: true }, title: "inventory.keepSize", heads: [] },
  {
    path: "power",
    rule: {
      kind: "choice",
      values: ["on", "off"],
      words: "inventory.power-",
      also: { on: ["poweredon", "running", "가동"], off: ["poweredoff", "stopped", "중지"] },
    },
    title: "inventory.power",
    heads: ["powerstate", "전원상태"],
  },
  {
    path: "hostname",
    rule: { kind: "text", most: 255 },
    title: "inventory.hostname",
    heads: ["호스트명", "hostname", "fqdn"],
  },
  { path: "ipAddresses", rule: { kind: "addresses" }, title: "inventory.ipAddresses", heads: servers.aliases.ip },
  { path: "location", rule: WORDS, title: "inventory.location", heads: servers.aliases.location },
  { path: "externalId", rule: WORDS, title: "inventory.externalId", heads: servers.aliases.externalId },
  { path: "note", rule: NOTE, title: "inventory.note", heads: ["비고", "remarks"] },
];

/** Every field of an application group that can be typed. */
export const groupFields: readonly Field[] = [
  { path: "name", rule: NAME, title: "inventory.name", heads: GROUP_NAME },
  { path: "ownerUnit", rule: WORDS, title: "inventory.ownerUnit", heads: systems.aliases.ownerUnit },
  { path: "grade", rule: { kind: "grade" }, title: "inventory.grade", heads: systems.aliases.grade },
  {
    path: "users",
    rule: { kind: "number", whole: true, least: 0, most: Number.MAX_SAFE_INTEGER },
    title: "inventory.users",
    heads: systems.aliases.users,
  },
  { path: "rtoMinutes", rule: { kind: "minutes" }, title: "inventory.rtoMinutes", heads: systems.aliases.rto },
  { path: "rpoMinutes", rule: { kind: "minutes" }, title: "inventory.rpoMinutes", heads: systems.aliases.rpo },
  { path: "maxRttMs", rule: above0, title: "inventory.maxRttMs", heads: ["허용 지연"] },
  {
    path: "disposition",
    rule: {
      kind: "choice",
      values: Disposition.options,
      words: "disposition.",
      also: {
        rehost: ["리호스트", "lift and shift"],
        replatform: ["리플랫폼"],
        refactor: ["리팩터", "리팩토링"],
        repurchase: ["재구매", "saas"],
        relocate: ["재배치"],
        retain: ["유지", "미전환"],
        retire: ["폐기"],
      },
    },
    title: "inventory.disposition",
    heads: systems.aliases.disposition,
  },
  { path: "reason", rule: { kind: "text", most: 1000 }, title: "inventory.reason", heads: systems.aliases.reason },
  { path: "freezes", rule: { kind: "freezes" }, title: "inventory.freezes", heads: systems.aliases.freezes },
  {
    path: "externalId",
    rule: WORDS,
    title: "inventory.externalId",
    heads: ["시스템ID", "시스템코드", "system id", "app id"],
  },
  { path: "note", rule: NOTE, title: "inventory.note", heads: systems.aliases.note },
];

/** Every field of a data set that can be typed. */
export const dataSetFields: readonly Field[] = [
  { path: "name", rule: NAME, title: "inventory.name", heads: databases.aliases.database },
  { path: "group", rule: { kind: "group" }, title: "inventory.group", heads: GROUP_NAME },
  {
    path: "stated",
    rule: {
      kind: "choice",
      values: DataClass.options,
      words: "class.",
      also: {
        C: ["c등급", "기밀", "classified"],
        S: ["s등급", "민감", "sensitive"],
        O: ["o등급", "공개", "open", "public"],
      },
    },
    title: "inventory.stated",
    heads: databases.aliases.dataClass,
  },
  { path: "items", rule: { kind: "items" }, title: "inventory.items", heads: databases.aliases.items },
  { path: "personalData", rule: { kind: "yes-no" }, title: "inventory.personalData", heads: systems.aliases.personal },
  { path: "sizeGib", rule: size(1e12, false), title: "inventory.sizeGib", heads: databases.aliases.size },
  { path: "residency", rule: { kind: "countries" }, title: "inventory.residency", heads: ["저장 국가", "residency"] },
  { path: "note", rule: NOTE, title: "inventory.note", heads: ["비고", "remarks"] },
];

/** Every field of a dependency that can be typed. */
export const dependencyFields: readonly Field[] = [
  { path: "from", rule: { kind: "end" }, title: "inventory.from", heads: links.aliases.from },
  { path: "to", rule: { kind: "end" }, title: "inventory.to", heads: links.aliases.to },
  { path: "type", rule: { kind: "text", most: 100 }, title: "inventory.type", heads: links.aliases.type },
  { path: "protocol", rule: { kind: "text", most: 50 }, title: "inventory.protocol", heads: links.aliases.protocol },
  {
    path: "port",
    rule: { kind: "number", whole: true, least: 0, most: 65_535 },
    title: "inventory.port",
    heads: links.aliases.port,
  },
  { path: "gbPerMonth", rule: amount, title: "inventory.gbPerMonth", heads: links.aliases.gbPerMonth },
  { path: "roundTrips", rule: amount, title: "inventory.roundTrips", heads: ["왕복 수", "round trips"] },
  { path: "maxRttMs", rule: above0, title: "inventory.maxRttMs", heads: ["허용 지연", "max rtt"] },
  { path: "strict", rule: { kind: "yes-no", required: true }, title: "inventory.strict", heads: links.aliases.strict },
  { path: "note", rule: { kind: "text", most: 1000, long: true }, title: "inventory.note", heads: ["비고", "remarks"] },
];
