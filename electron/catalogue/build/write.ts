import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file of records: what is one value stands on its own line, and so does each record of a list, for a diff people can read. */
export function writeRecords(folder: string, name: string, content: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(content).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    if (value.length === 0) return `${JSON.stringify(key)}: []`;
    return `${JSON.stringify(key)}: [\n${value.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
  });
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n${lines.join(",\n")}\n}\n`);
}
