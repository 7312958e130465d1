import type { Language } from "../../../shared/model/sentence.ts";
import { dictionary } from "../../../shared/text/dictionary.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { type TextKey, text } from "../../../shared/text/text.ts";

const wordsFor = (language: Language, key: string): string | null =>
  Object.hasOwn(dictionary, key) ? text(language, key as TextKey) : null; // checked in the same line

/** The model's field in words where the inventory or the mapper has a word for it; the field itself otherwise. */
export const fieldName = (language: Language, field: string): string =>
  wordsFor(language, `inventory.${short[field] ?? field}`) ??
  (field.startsWith("details.") ? wordsFor(language, field) : null) ??
  wordsFor(language, `field.${field}`) ??
  wordsFor(language, `import.field-${field}`) ??
  field;

/**
 * What a column of a report fills. Readers of known formats name their columns their own way; those that are a field of the
 * model are called by it. `null`: it is read for something that has no field of its own (a template, a share of a sum).
 */
export function columnField(language: Language, field: string): string | null {
  const meant = readAs[field] ?? field;
  const name = fieldName(language, meant);
  return name === meant && !Object.hasOwn(dictionary, `inventory.${meant}`) ? null : name;
}

/** Columns as the readers of formats call them, and the field they fill; none whose meaning changes from format to format. */
const readAs: Readonly<Record<string, string>> = {
  vm: "name",
  server: "name",
  label: "name",
  fqdn: "hostname",
  uuid: "externalId",
  vmId: "externalId",
  application: "group",
  applications: "group",
  groupName: "group",
  cpus: "vcpu",
  memory: "memoryGib",
  memoryMib: "memoryGib",
  ram: "memoryGib",
  storage: "storageGib",
  capacityMib: "storageGib",
  allocatedGib: "storageGib",
  allocatedBytes: "storageGib",
  usedGib: "storageUsedGib",
  inUseMib: "storageUsedGib",
  memoryUse: "memory.avg",
  cpuUse: "cpu.avg",
  ramAvg: "memory.avg",
  ramMax: "memory.max",
  ip: "ipAddresses",
  ips: "ipAddresses",
  primaryIp: "ipAddresses",
  mac: "details.macAddresses",
  primaryMac: "details.macAddresses",
  host: "details.host",
  cluster: "details.cluster",
  hypervisor: "details.hypervisor",
  architecture: "details.architecture",
  boot: "details.firmware",
  osConfigured: "os.name",
  osTools: "os.name",
  osName: "os.name",
  osType: "os.family",
  osVersion: "details.osVersion",
  gpuModel: "details.gpu",
  gpuCount: "details.gpu",
  gpuType: "details.gpu",
  tags: "details.tags",
  businessService: "details.businessService",
  comments: "details.comments",
  serverType: "kind",
  machineType: "kind",
  way: "disposition",
  wave: "details.plannedWave",
  instanceType: "details.target",
};
/** What a total is of. */
export const totalName = (language: Language, what: string): string =>
  wordsFor(language, `import.total-${what}`) ?? fieldName(language, what);

const short: Readonly<Record<string, string>> = {
  "os.name": "os",
  "os.family": "osFamily",
  "cpu.avg": "cpuAvg",
  "cpu.max": "cpuMax",
  "cpu.p95": "cpuP95",
  "memory.avg": "memoryAvg",
  "memory.max": "memoryMax",
  "memory.p95": "memoryP95",
};

/** Fields whose values are words of the model, and where those words are spoken. */
const spoken: Readonly<Record<string, string>> = {
  kind: "kind",
  environment: "environment",
  "os.family": "os",
  disposition: "disposition",
  dataClass: "class",
  stated: "class",
};

/** Yes or no; the database keeps them as 1 and 0. */
const switches: ReadonlySet<string> = new Set(["keepSize", "strict", "proposed", "personalData"]);

/**
 * A value of a report as a person reads it: words of the model spoken, shares in per cent, lists with commas.
 *
 * `nameOf` knows the names behind ids. Where a value cannot be told apart from plain text it is shown as it is.
 */
export function fieldValue(
  language: Language,
  field: string,
  value: string,
  nameOf: (id: string) => string | null = () => null,
): string {
  const word = spoken[field] && wordsFor(language, `${spoken[field]}.${value}`);
  if (word) return word;
  if (field === "power") return wordsFor(language, `inventory.power-${value}`) ?? value;
  if (field === "group") return nameOf(value) ?? value;
  if (value === "true" || (switches.has(field) && value === "1")) return text(language, "parts.yes");
  if (value === "false" || (switches.has(field) && value === "0")) return text(language, "parts.no");
  if (/^(cpu|memory)\.(avg|p95|max)$/.test(field) && Number.isFinite(Number(value)))
    return `${formatNumber(language, Number(value) * 100, 1)}%`;
  // figures are grouped and carry their unit; an id stays as it is written
  const unit = unitOf(field);
  if (unit !== null && /^-?\d+(\.\d+)?$/.test(value)) return `${formatNumber(language, Number(value), 2)} ${unit}`;
  return /^[[{]/.test(value) ? listed(language, field, value, nameOf) : value;
}

const unitOf = (field: string): string | null =>
  /Gib$/.test(field) ? "GiB" : field === "maxRttMs" ? "ms" : field === "gbPerMonth" ? "GB" : null;

function listed(language: Language, field: string, value: string, nameOf: (id: string) => string | null): string {
  let held: unknown;
  try {
    held = JSON.parse(value);
  } catch {
    return value;
  }
  const items: unknown[] = Array.isArray(held) ? held : [held];
  return items.map((item) => partWords(language, field, item, nameOf)).join(", ");
}

function partWords(language: Language, field: string, item: unknown, nameOf: (id: string) => string | null): string {
  if (typeof item !== "object" || item === null) return fieldValue(language, field, String(item), nameOf);
  const { key, value } = item as { key?: unknown; value?: unknown }; // an object; what is not there is undefined
  if (typeof key === "string" && typeof value === "string") return `${key}: ${value}`;
  const parts = Object.values(item).filter((part: unknown) => part !== null);
  return parts.map((part: unknown) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
}
