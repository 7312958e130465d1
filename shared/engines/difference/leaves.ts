import type { Text } from "../../model/sentence.ts";
import { countryText } from "../../text/country-name.ts";
import { dictionary } from "../../text/dictionary.ts";
import { formatDay, formatNumber } from "../../text/format.ts";
import { type TextKey, inBothLanguages } from "../../text/text.ts";

type Naming = Readonly<{ kind: string; nameOf: (id: string) => Text }>;

/** Values that are one value however many parts they have: a list, the end of a dependency, a table of weights. */
const whole = new Set([
  "from",
  "to",
  "asked",
  "change",
  "outcome",
  "weights",
  "minimum",
  "details.annualCost",
  "margins",
]);
/** Values that are ids of something that has a name. */
const references = new Set([
  "group",
  "workload",
  "provider",
  "region",
  "groups",
  "commitment",
  "component",
  "framework",
  "profile",
  "wave",
  "from",
  "to",
]);
const countries = new Set(["country", "residency", "home", "jurisdiction"]);
/** Under which words of the dictionary a value of the model stands, where it is not its own path. */
const wordsOf: Readonly<Record<string, string>> = {
  "workload.kind": "kind",
  environment: "environment",
  "os.family": "os",
  disposition: "disposition",
  stated: "class",
  "commitment.kind": "commitment",
  openness: "openness",
  term: "requirement.term",
  objective: "criterion",
};

/** The values of a thing, those nobody has stated left out. What has the same name twice is one value. */
export function leavesOf(thing: object, skip: ReadonlySet<string>): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  function visit(value: unknown, path: string): void {
    if (skip.has(path) || value === null || value === undefined) return;
    if (typeof value !== "object" || Array.isArray(value) || whole.has(path)) leaves.set(path, value);
    else for (const [name, part] of Object.entries(value)) visit(part, path === "" ? name : `${path}.${name}`);
  }
  visit(thing, "");
  return leaves;
}

/** Whether two values of the model are the same; what is left out is the same as `undefined`, never as `null`. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  const [left, right] = [a, b] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]; // neither null nor a list
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const name of names) if (!isSame(left[name], right[name])) return false;
  return true;
}

const inDictionary = (key: string): key is TextKey => key in dictionary;
const said = (key: TextKey, args: Readonly<Record<string, string | number | Text>> = {}): Text =>
  inBothLanguages({ key, args });
export const plainText = (word: string): Text => ({ ko: word, en: word });
export const notStated = (): Text => said("difference.not-stated");

/** The key of the label of a field: of this kind of thing, of any, or as the mapper of columns calls it. */
export function labelKey(kind: string, path: string): TextKey {
  const keys = [`difference.field.${kind}.${path}`, `difference.field.${path}`, `field.${path}`];
  const found = keys.find(inDictionary);
  return (found ?? `difference.field.${path}`) as TextKey; // without an entry it comes back as it is, and a test finds it
}

/** A value as people read it, in both languages. */
export function valueText(value: unknown, path: string, naming: Naming): Text {
  if (value === null || value === undefined || value === "") return notStated();
  if (typeof value === "boolean") return said(value ? "difference.yes" : "difference.no");
  if (typeof value === "number") return numberText(value, path);
  if (typeof value === "string") return wordText(value, path, naming);
  if (Array.isArray(value)) {
    if (value.length === 0) return said("difference.none");
    return joined(
      value.map((item: unknown) => valueText(item, path, naming)),
      ", ",
    );
  }
  if (isSpan(value)) {
    const [first, last, reason] = [value.from, value.to, value.reason ?? value.people ?? null];
    const days = joined([valueText(first, "day", naming), valueText(last, "day", naming)], " – ");
    return reason === null ? days : joined([days, valueText(reason, "text", naming)], " ");
  }
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  // `{ kind: "workload", id: "w-1" }`, the end of a dependency, is the name it has
  const shown = references.has(path) ? parts.filter(([name]) => name !== "kind") : parts;
  const keyed = whole.has(path) && !references.has(path);
  return joined(
    shown.map(([name, part]) => {
      const text = valueText(part, references.has(path) ? path : `${path}.${name}`, naming);
      return keyed ? { ko: `${name} ${text.ko}`, en: `${name} ${text.en}` } : text;
    }),
    keyed ? ", " : " ",
  );
}

/** Days from one to another: of a freeze with its reason, of a team with how many people it has then. */
type Span = Readonly<{ from: string; to: string; reason?: string; people?: number }>;
const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isSpan = (value: object): value is Span =>
  "from" in value && "to" in value && isDay(value.from) && isDay(value.to);

function wordText(value: string, path: string, { kind, nameOf }: Naming): Text {
  if (countries.has(path)) return countryText(value);
  if (references.has(path)) return nameOf(value);
  const prefix = wordsOf[`${kind}.${path}`] ?? wordsOf[path];
  const keys = [
    `difference.word.${kind}.${path}.${value}`,
    `difference.word.${path}.${value}`,
    ...(prefix ? [`${prefix}.${value}`, `${prefix}-${value}`] : []),
  ];
  const key = keys.find(inDictionary);
  if (key) return said(key);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { ko: formatDay("ko", value), en: formatDay("en", value) };
  return plainText(value);
}

const units: readonly (readonly [RegExp, string])[] = [
  [/gib$/i, " GiB"],
  [/gb$|^gbPerMonth$/i, " GB"],
  [/ms$/i, " ms"],
  [/mbitPerSecond$/i, " Mbit/s"],
  [/pt$/, " pt"],
  [/^(rtoM|rpoM|m)inutes$/, "difference.unit-minutes"],
  [/hours?(PerDay|PerWorkload)?$/i, "difference.unit-hours"],
  [/days(PerWave)?$/i, "difference.unit-days"],
];
/** Shares, said in percent. */
const shares = /^((cpu|memory)\.(avg|p95|max)|share|resale|linkEfficiency|jump)$/;
/** Numbers that are names: years and ports have no thousands. */
const spelled = /(year|port)$/i;

function numberText(value: number, path: string): Text {
  if (spelled.test(path)) return plainText(String(value));
  const [number, suffix] = shares.test(path) ? [100 * value, " %"] : [value, ""];
  const unit = units.find(([pattern]) => pattern.test(path))?.[1] ?? suffix;
  const unitText = inDictionary(unit) ? said(unit) : plainText(unit);
  return {
    ko: `${formatNumber("ko", number, 6)}${unitText.ko}`,
    en: `${formatNumber("en", number, 6)}${unitText.en}`,
  };
}

export const joined = (texts: readonly Text[], by: string): Text => ({
  ko: texts.map(({ ko }) => ko).join(by),
  en: texts.map(({ en }) => en).join(by),
});
