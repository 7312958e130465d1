import type { Language } from "../../../shared/model/sentence.ts";
import { dictionary } from "../../../shared/text/dictionary.ts";
import { type TextKey, text } from "../../../shared/text/text.ts";

/** The model's field in words where the inventory has a word for it; the field itself otherwise. */
export function fieldName(language: Language, field: string): string {
  const key = `inventory.${short[field] ?? field}`;
  return Object.hasOwn(dictionary, key) ? text(language, key as TextKey) : field; // checked in the same line
}

const short: Readonly<Record<string, string>> = {
  "os.name": "os",
  "os.family": "osFamily",
  "cpu.p95": "cpuP95",
  "memory.p95": "memoryP95",
};
