import type { Endpoint } from "../../model/dependency.ts";
import type { GroupId, WorkloadId } from "../../model/id.ts";
import { type Sentence, say } from "../../model/sentence.ts";
import { dictionary } from "../../text/dictionary.ts";
import { inBothLanguages } from "../../text/text.ts";
import { nameKey } from "../normalise.ts";
import {
  type SizeUnit,
  booleanOf,
  freezesOf,
  gradeOf,
  itemsOf,
  minutesOf,
  numberOf,
  shareOf,
  sizeOf,
  textOf,
} from "../values.ts";
import type { Field, NameBook, Read, Rule } from "./field.ts";

/** What the words around a cell say about it: the unit in its heading, and whether its column is written as fractions. */
export type Around = Readonly<{ unit: SizeUnit | null; isFraction: boolean }>;
const nothingAround: Around = { unit: null, isFraction: false };

/**
 * Reads words into a field by its own rule: thousands separators, units and per cent, choices by their Korean or English
 * word, groups by name. Empty words, and words that say nobody knows, are `null`.
 */
export function readField(field: Field, words: string, names: NameBook, around: Around = nothingAround): Read {
  const { rule } = field;
  const text = textOf(words);
  if (text === null) return isRequired(rule) ? bad("editing.required") : value(emptyOf(rule));
  return readSaid(rule, words, text, names, around);
}

const isRequired = (rule: Rule): boolean => rule.kind === "end" || ("required" in rule && rule.required);
/** A list that holds nothing is empty, not unknown. */
const emptyOf = (rule: Rule): unknown => (["addresses", "items", "freezes"].includes(rule.kind) ? [] : null);

function readSaid(rule: Rule, words: string, text: string, names: NameBook, around: Around): Read {
  switch (rule.kind) {
    case "text":
      return text.length > rule.most ? bad("editing.too-long", { most: rule.most }) : value(text);
    case "number":
      return within(numberOf(text), rule, text, "editing.not-a-number");
    case "size":
      return within(sizeOf(text, around.unit ?? "gib", rule.isBinary), rule, text, "editing.not-a-size");
    case "minutes": {
      const plain = numberOf(text);
      const read = plain.bad ? minutesOf(text) : plain;
      return within(read, { least: 0, most: 1e9 }, text, "editing.not-a-duration");
    }
    case "share": {
      const share = shareOf(words.trim(), around.isFraction);
      if (share.value === null) return bad("editing.not-a-share", { said: text });
      return share.value < 0 || share.value > 1 ? bad("editing.share-outside", { said: text }) : value(share.value);
    }
    case "choice":
      return choice(rule, text);
    case "grade": {
      const grade = gradeOf(text);
      return grade.value === null ? bad("editing.not-a-grade", { said: text }) : value(grade.value);
    }
    case "yes-no": {
      const answer = booleanOf(text);
      return answer.value === null ? bad("editing.not-yes-no", { said: text }) : value(answer.value);
    }
    case "group": {
      const group = names.groups.get(nameKey(text));
      if (group === undefined) return bad("editing.no-such-group", { said: text });
      return group === "several" ? bad("editing.several-groups", { said: text }) : value(group);
    }
    case "end":
      return endOf(text, names);
    case "addresses": {
      const all = text.split(/[;,\s]+/).filter(Boolean);
      if (all.length > 64 || all.some((one) => one.length > 64)) return bad("editing.too-many-addresses");
      return value(all);
    }
    case "countries": {
      const codes = text
        .toUpperCase()
        .split(/[;,\s]+/)
        .filter(Boolean);
      const odd = codes.find((code) => !/^[A-Z]{2}$/.test(code));
      return odd === undefined ? value([...new Set(codes)]) : bad("editing.not-a-country", { said: odd });
    }
    case "items": {
      const items = itemsOf(text);
      return items.value === null ? bad("editing.not-items", { said: text }) : value(items.value);
    }
    case "freezes": {
      const spans = freezesOf(text);
      if (spans.value === null || spans.value.length > 50) return bad("editing.not-freezes", { said: text });
      return value(spans.value);
    }
  }
}

const value = (held: unknown): Read => ({ kind: "value", value: held });
const bad = (key: `editing.${string}`, args: Sentence["args"] = {}): Read => ({ kind: "bad", why: say(key, args) });

function within(
  read: Readonly<{ value: number | null; bad: boolean }>,
  { whole = false, least, most }: Readonly<{ whole?: boolean; least: number; most: number }>,
  said: string,
  otherwise: `editing.${string}`,
): Read {
  if (read.value === null) return bad(otherwise, { said });
  if (whole && !Number.isInteger(read.value)) return bad("editing.not-whole", { said });
  if (read.value < least)
    return least > 0 && !whole ? bad("editing.not-above-0", { said }) : bad("editing.too-small", { said, least });
  return read.value > most ? bad("editing.too-large", { said, most }) : value(read.value);
}

/** Both languages' words for each value of a choice, and others that people use. */
function choice(rule: Extract<Rule, { kind: "choice" }>, said: string): Read {
  const wanted = nameKey(said);
  const found = rule.values.find((one) =>
    [one, ...wordsOf(`${rule.words}${one}`), ...(rule.also?.[one] ?? [])].some((word) => nameKey(word) === wanted),
  );
  if (found !== undefined) return value(found);
  const list = (language: "ko" | "en") =>
    rule.values.map((one) => inBothLanguages(say(`${rule.words}${one}`))[language]).join(", ");
  return bad("editing.not-a-choice", { said, values: { ko: list("ko"), en: list("en") } });
}

const wordsOf = (key: string): readonly string[] =>
  Object.hasOwn(dictionary, key) ? Object.values(inBothLanguages(say(key))) : [];

const outside = /^(?:외부|outside|external)\s*:\s*(.+)$/i;

function endOf(said: string, names: NameBook): Read {
  const external = outside.exec(said);
  if (external) return value({ kind: "external", name: external[1]!.slice(0, 200) } satisfies Endpoint);
  const found = names.ends.get(nameKey(said));
  if (found === undefined) return bad("editing.no-such-end", { said });
  return found === "several" ? bad("editing.several-ends", { said }) : value(found);
}

/** What names mean here: groups by name; workloads by name or host name. */
export function nameBook(
  groups: readonly Readonly<{ id: GroupId; name: string }>[],
  workloads: readonly Readonly<{ id: WorkloadId; name: string; hostname: string | null }>[],
): NameBook {
  const groupsByName = new Map<string, GroupId | "several">();
  const ends = new Map<string, Endpoint | "several">();
  for (const { id, name } of groups) {
    const key = nameKey(name);
    groupsByName.set(key, groupsByName.has(key) ? "several" : id);
    ends.set(key, ends.has(key) ? "several" : { kind: "group", id });
  }
  for (const { id, name, hostname } of workloads)
    for (const key of new Set([name, hostname ?? name].map(nameKey)))
      ends.set(key, ends.has(key) ? "several" : { kind: "workload", id });
  return { groups: groupsByName, ends };
}
