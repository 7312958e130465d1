import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { dictionary } from "./dictionary.ts";
import { inBothLanguages, text } from "./text.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const words: Readonly<Record<string, { ko: string; en: string }>> = dictionary;

/** Files of the dictionary that hold no entries. */
const notEntries = new Set([
  "dictionary.ts",
  "text.ts",
  "format.ts",
  "figure.ts",
  "find.ts",
  "limit-words.ts",
  "country-name.ts",
]);
const textFiles = globSync("shared/text/*.ts", { cwd: root })
  .filter((path) => !path.endsWith(".test.ts") && !notEntries.has(basename(path)))
  .sort();
const sources = globSync("{shared,electron,renderer}/**/*.{ts,tsx}", { cwd: root })
  .filter((path) => !/[.]test[.]tsx?$/.test(path) && !textFiles.includes(path))
  .sort()
  .map((path) => ({ path, code: readFileSync(`${root}${path}`, "utf8") }));

/** A key as this dictionary spells keys: a feature word, a dot, the rest. */
const isKeyLike = (value: string): boolean => /^[a-z][a-z-]*\.[A-Za-z0-9_.:/+-]+$/.test(value);

/** First arguments of the functions that speak: `say("…")`, `text(language, "…")`, `t("…")`, `refusal("…")`. */
function spoken(): { key: string; where: string }[] {
  return sources.flatMap(({ path, code }) => [
    ...[...code.matchAll(/\b(?:say|print\.say|t|translate)\(\s*"([^"]+)"/g)].map(([, key]) => ({
      key: key!,
      where: path,
    })),
    ...[...code.matchAll(/\btext\(\s*[\w.]+,\s*"([^"]+)"/g)].map(([, key]) => ({ key: key!, where: path })),
    ...[...code.matchAll(/\brefusal\(\s*"([^"]+)"/g)].map(([, code]) => ({ key: `refusal.${code!}`, where: path })),
    ...[...code.matchAll(/\bWrongUsage\(\s*"([^"]+)"/g)].map(([, key]) => ({ key: key!, where: path })),
  ]);
}

/** Keys made with gaps: `say(`score.${criterion}`)` becomes the pattern of all they may be. */
function patterns(): { pattern: RegExp; where: string; template: string }[] {
  return sources.flatMap(({ path, code }) =>
    [...code.matchAll(/`((?:[a-z][a-z-]*\.|\$\{)[^`\n]*\$\{[^`\n]*|[a-z][a-z-]*\.[^`\n]*)`/g)].flatMap(
      ([, template]) => {
        const outer = template!.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "§");
        if (!/^[a-z-]*§?[a-z-]*\./.test(outer) || !/^[A-Za-z0-9.:/§-]+$/.test(outer)) return [];
        const pattern = new RegExp(`^${outer.split("§").map(escape).join("[A-Za-z0-9_.:+-]+")}$`);
        return [{ pattern, where: path, template: template! }];
      },
    ),
  );
}
const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

describe("the dictionary", () => {
  it("holds every key once", async () => {
    const homes = new Map<string, string>();
    const twice: string[] = [];
    for (const path of textFiles) {
      const file = (await import(pathToFileURL(`${root}${path}`).href)) as Record<string, unknown>;
      for (const held of Object.values(file)) {
        if (typeof held !== "object" || held === null) continue;
        for (const key of Object.keys(held).filter(isKeyLike)) {
          if (homes.has(key)) twice.push(`${key}: ${homes.get(key)!} and ${path}`);
          homes.set(key, path);
        }
      }
    }
    expect(twice).toEqual([]);
    expect([...homes.keys()].filter((key) => !(key in words))).toEqual([]);
    expect(Object.keys(words).length).toBeGreaterThan(1000);
  });

  it("says everything in both languages, with the same gaps", () => {
    const gaps = (sentence: string): string =>
      [...new Set([...sentence.matchAll(/\{\{(\w+)(?:, ?[^{}]+)?\}\}/g)].map(([, name]) => name!))].sort().join();
    const uneven = Object.entries(words).filter(([, { ko, en }]) => gaps(ko) !== gaps(en));
    expect(uneven.map(([key]) => key)).toEqual(["report.unit-millions"]); // said of won only, which Korean names itself
    const empty = Object.entries(words).filter(([, { ko, en }]) => !ko.trim() || !en.trim());
    expect(empty.map(([key]) => key)).toEqual([]);
    const hangulInEnglish = Object.entries(words).filter(([, { en }]) => /[가-힣]/.test(en));
    expect(hangulInEnglish.map(([key]) => key)).toEqual(KOREAN_IN_ENGLISH);
    const broken = Object.entries(words).filter(([, { ko, en }]) =>
      /\{[^{]|[^}]\}(?!\})/.test(`${ko} ${en}`.replaceAll(/\{\{\w+(?:, ?[^{}]+)?\}\}/g, "")),
    );
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it("has the words for everything the programs say", () => {
    const keys = spoken();
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter(({ key }) => key !== "" && isKeyLike(key) && !(key in words))).toEqual([]);
  });

  it("has words behind every key that is put together", () => {
    const made = patterns().filter(({ template }) => {
      const first = /^([a-z][a-z-]*)\..*\$\{/.exec(template)?.[1];
      return first !== undefined && Object.keys(words).some((key) => key.startsWith(`${first}.`));
    });
    const all = Object.keys(words);
    expect(made.length).toBeGreaterThan(20);
    const without = made.filter(({ pattern }) => !all.some((key) => pattern.test(key)));
    // these name a field or a figure, not words
    const names = /[.]worst$|^catalogue[.]priced|^inventory[.](un)?known|^requirements[.](region|workload)[.]/;
    expect(
      without.filter(({ template }) => !names.test(template)).map(({ template, where }) => `${where}: ${template}`),
    ).toEqual([]);
  });

  it("fills its gaps, and shows a key it does not have", () => {
    expect(text("en", "refusal.file-missing", { name: "a.csv" })).toContain("a.csv");
    expect(inBothLanguages({ key: "no.such-key", args: {} })).toEqual({ ko: "no.such-key", en: "no.such-key" });
  });

  it("says that there are more of a kind only where there are", () => {
    const args = (more: number) => ({ name: "portal-db1", more });
    expect(text("en", "waves.rule-6", args(0))).toMatch(/: portal-db1$/);
    expect(text("en", "waves.rule-6", args(2))).toMatch(/: portal-db1 \(and 2 more\)$/);
    expect(text("ko", "waves.rule-6", args(0))).toMatch(/: portal-db1$/);
    expect(text("ko", "waves.rule-6", args(2))).toMatch(/: portal-db1 \(외 2건\)$/);
  });

  it("writes a day as the language does, and chooses the particle by how it is read", () => {
    const args = { day: "2027-01-04" };
    expect(text("en", "waves.because-first", args)).toContain("4 January 2027");
    expect(text("ko", "waves.because-first", args)).toContain("2027. 1. 4.이 시작할");
    expect(text("ko", "waves.because-first", { day: "어제" })).toContain("어제가 ");
    const ended = { scheme: "CSAP", lastDay: "2024-01-01", day: "2027-03-30" };
    expect(text("ko", "eligibility.certificate-expired", ended)).toMatch(/2027\. 3\. 30\.$/);
  });

  it("holds hardly a sentence that nobody says", () => {
    const code = sources.map(({ code }) => code).join("\n");
    const literal = new Set([...code.matchAll(/["'`]([^"'`\n]{3,80})["'`]/g)].map(([, word]) => word!));
    const made = patterns();
    const silent = Object.keys(words).filter(
      (key) =>
        !literal.has(key) &&
        !(key.startsWith("refusal.") && literal.has(key.slice("refusal.".length))) &&
        !made.some(({ pattern }) => pattern.test(key)),
    );
    // a few are put together in ways this reader of source does not follow
    expect(silent.length, silent.join("\n")).toBeLessThanOrEqual(MOST_SILENT);
  });
});

/** Entries that quote Korean names in English on purpose. */
const KOREAN_IN_ENGLISH: readonly string[] = [];
const MOST_SILENT = 15;
