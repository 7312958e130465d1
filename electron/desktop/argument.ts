import { extname, resolve } from "node:path";

/** The workspace a double click or a command line names, if any. */
export function fileAmong(words: readonly string[], folder: string): string | null {
  const file = words.find((word) => !word.startsWith("-") && extname(word).toLowerCase() === ".sovplan");
  return file === undefined ? null : resolve(folder, file);
}
