import { fieldsOf } from "../../../shared/exchange/fields.ts";
import { heading, squeeze } from "../../../shared/exchange/normalise.ts";
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
 * What a column of a report fills. Readers of known formats name their columns their own way; such a column is called by
 * the field its heading means. `null`: it is read for something that has no field of its own (a template, an id).
 */
export function columnField(
  language: Language,
  { field, column }: Readonly<{ field: string; column: string }>,
): string | null {
  const name = fieldName(language, field);
  if (name !== field) return name;
  const said = heading(column);
  const meant = fieldsOf("workloads").find(({ aliases }) =>
    aliases.map(squeeze).some((alias) => alias === said.full || alias === said.bare),
  );
  return meant ? meant.title[language] : null;
}

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
