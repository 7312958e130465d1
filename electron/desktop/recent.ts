import { readFileSync } from "node:fs";
import { z } from "zod";
import { writeWhole } from "../service/whole-file.ts";

const MOST = 10;
const Paths = z.array(z.string().min(1).max(4096));

/** The files opened last, newest first, in a small file of the shell's own. */
export function recentFiles(file: string) {
  const list = (): string[] => {
    try {
      return Paths.parse(JSON.parse(readFileSync(file, "utf8"))).slice(0, MOST);
    } catch {
      return [];
    }
  };
  return {
    list,
    add: (path: string): void => {
      const paths = [path, ...list().filter((other) => other !== path)].slice(0, MOST);
      try {
        writeWhole(file, JSON.stringify(paths));
      } catch {
        // a list that could not be kept is forgotten, the file is open all the same
      }
    },
  };
}
