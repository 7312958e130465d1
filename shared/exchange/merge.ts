import type { FieldChange } from "../model/import-report.ts";

/** Whether a file may replace what is known in a field; where nothing is known it always may. */
export type MayReplace = (field: string) => boolean;

/**
 * What is held, with what a file knows laid over it, and which fields that changes.
 *
 * Fields the file does not have stay; a value the file may not replace stays and is named in `kept`.
 */
export function merge<Value extends object>(
  held: Value,
  fields: object,
  mayReplace: MayReplace,
  prefix = "",
): { value: Value; changes: FieldChange[]; kept: FieldChange[] } {
  const result = { ...held } as Record<string, unknown>; // fields are compared by name, whatever their kinds
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const [name, said] of Object.entries(fields) as [string, unknown][]) {
    const field = prefix + name;
    const before = result[name];
    if (isRecord(said) && isRecord(before)) {
      const inner = merge(before, said, mayReplace, `${field}.`);
      result[name] = inner.value;
      changes.push(...inner.changes);
      kept.push(...inner.kept);
      continue;
    }
    if (said === undefined || asText(before) === asText(said)) continue;
    if (inParts.has(name) && isTags(said) && isTags(before)) {
      const joined = joinTags(before, said, mayReplace(field));
      if (joined === before) continue;
      result[name] = joined;
      changes.push({ field, before: asText(before), after: asText(joined) });
      continue;
    }
    const change = { field, before: asText(before), after: asText(said) };
    if (isUnknown(before) || mayReplace(field)) {
      result[name] = said;
      changes.push(change);
    } else kept.push(change);
  }
  return { value: result as Value, changes, kept }; // the same fields, each with a value of its own kind
}

/** Something of which nothing is known yet, with what a file knows. */
export const filled = <Value extends object>(empty: Value, fields: object): Value => fill({ ...empty }, fields);

/** The same for what was made for it, which is filled itself. */
export function fill<Value extends object>(made: Value, fields: object): Value {
  const result = made as Record<string, unknown>; // fields are laid by name, whatever their kinds
  const from = fields as Record<string, unknown>; // same reason
  for (const name in from) {
    const said = from[name];
    if (said === undefined) continue;
    const before = result[name];
    result[name] = isRecord(said) && isRecord(before) ? filled(before, said) : said;
  }
  return made;
}

/** All that is known of something, field by field: what a new row brings. */
export function fieldsOf(value: object, prefix = ""): FieldChange[] {
  return Object.entries(value).flatMap(([name, said]: [string, unknown]): FieldChange[] => {
    if (isRecord(said)) return fieldsOf(said, `${prefix}${name}.`);
    const after = said === false ? null : asText(said);
    return after === null ? [] : [{ field: prefix + name, before: null, after }];
  });
}

/** Lists to which each file adds what it knows: an asset number of one, an instance id of another. */
const inParts: ReadonlySet<string> = new Set(["ids", "other"]);
type Tags = readonly Readonly<{ key: string; value: string }>[];
const isTags = (value: unknown): value is Tags =>
  Array.isArray(value) && value.every((one) => isRecord(one) && "key" in one && "value" in one);

/** Both lists under their keys; where both have a key, the file's entries go first if it may replace. The same list where nothing is new. */
function joinTags(before: Tags, said: Tags, mayReplace: boolean): Tags {
  const saidKeys = new Set(said.map(({ key }) => key));
  const heldKeys = new Set(before.map(({ key }) => key));
  const joined = mayReplace
    ? [...before.filter(({ key }) => !saidKeys.has(key)), ...said]
    : [...before, ...said.filter(({ key }) => !heldKeys.has(key))];
  const sorted = (tags: Tags): string => JSON.stringify(tags.map(({ key, value }) => `${key}=${value}`).sort());
  return sorted(joined) === sorted(before) ? before : joined;
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** `false` is what a switch says that nobody has touched (`keepSize`). */
const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);

export function asText(value: unknown): string | null {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
