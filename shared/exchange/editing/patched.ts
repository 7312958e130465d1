/** Fields made of parts: a change of one part leaves the others. */
const inParts = new Set(["os", "cpu", "memory"]);

/** A row with some of its fields changed. A field that `set` does not hold, or holds as `undefined`, stays. */
export function patched<Row extends object>(row: Row, set: object): Row {
  const next = { ...row } as Record<string, unknown>; // walked by name
  for (const [name, value] of Object.entries(set)) {
    if (value === undefined) continue;
    next[name] = inParts.has(name) ? patched(next[name] as object, value as object) : value; // the schema says: both hold parts
  }
  return next as Row; // the same fields, checked by the contract
}

/** The change of one field, by its path: `os.name` becomes `{ os: { name } }`. */
export function setAt(path: string, value: unknown): Record<string, unknown> {
  const [field, part] = path.split(".", 2);
  return { [field!]: part === undefined ? value : { [part]: value } };
}

/** Two changes of one row as one; where both change a field, the second holds. */
export function joined(first: object, second: object): Record<string, unknown> {
  const both: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second))
    both[name] =
      inParts.has(name) && both[name] !== undefined ? { ...(both[name] as object), ...(value as object) } : value; // as above
  return both;
}

/** What a row holds at a path. */
export function valueAt(row: object, path: string): unknown {
  const [field, part] = path.split(".", 2);
  const value = (row as Record<string, unknown>)[field!]; // a path of its own list
  return part === undefined || value === null || value === undefined ? value : (value as Record<string, unknown>)[part];
}
