import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../shared/contract/failure.ts";
import { type Hostile, hostileArchives } from "./hostile-archives.ts";
import { hostileSheets } from "./hostile-sheets.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { readHere } from "./read-here.ts";

const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const inTemp = (): string[] => readdirSync(tmpdir()).filter((name) => !name.startsWith("sovplan-"));

async function outcome(
  bytes: Buffer | string,
  { name, limits }: Hostile,
): Promise<{ refused: Refusal | null; cells: readonly unknown[] }> {
  try {
    const book = await readHere(bytes, name ?? "file.xlsx", {}, limits);
    return { refused: null, cells: book.sheets[0]?.rows[0]?.cells ?? [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error, cells: [] };
  }
}

describe.each([
  ["archives", hostileArchives],
  ["sheets", hostileSheets],
  ["texts", hostileTexts],
])("hostile %s", (_kind, classes) => {
  it.each(classes.map((one) => [one.what, one] as const))(
    "%s: a sentence, or read right",
    async (_what, hostile) => {
      const bytes = hostile.make();
      // what the machine's other work takes is not counted
      const before = process.cpuUsage();
      const { refused, cells } = await outcome(bytes, hostile);
      const spent = process.cpuUsage(before);
      expect(refused?.failure.code ?? "read").toBe(hostile.code ?? "read");
      expect(spent.user + spent.system).toBeLessThan(10_000_000);
      if (hostile.cells) expect(cells).toEqual(hostile.cells);
      for (const sentence of [refused?.failure.sentence.ko, refused?.failure.sentence.en]) {
        if (sentence === undefined) continue;
        expect(sentence).not.toMatch(/\{\{|refusal[.]|undefined|null/);
        for (const part of hostile.place ?? [])
          expect(sentence).toMatch(new RegExp(`(^|[^0-9A-Z])${part}([^0-9A-Z]|$)`));
      }
      expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
    },
    30_000,
  );
});

describe("the classes", () => {
  it("are more than 60, and none leaves a file behind", () => {
    expect(hostileArchives.length + hostileSheets.length + hostileTexts.length).toBeGreaterThanOrEqual(60);
    expect(inTemp().filter((name) => /evil|passwd/.test(name))).toEqual([]);
  });
});
