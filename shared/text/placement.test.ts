import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { assumptionKeys } from "../model/assumption.ts";
import { Criterion } from "../model/requirement.ts";
import { dictionary } from "./dictionary.ts";
import { placement } from "./placement.ts";
import { waves } from "./waves.ts";

const rooms = ["../engines/", "../engines/placement/", "../engines/waves/", "../../electron/solver/"];

it("has words for every sentence of the placement and the waves, and no words that nobody says", () => {
  const files = rooms.flatMap((room) => {
    const folder = new URL(room, import.meta.url);
    return readdirSync(folder).map((name) => ({ name, address: new URL(name, folder) }));
  });
  const code = files
    .filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map(({ address }) => readFileSync(address, "utf8"))
    .join("\n");
  const said = [...code.matchAll(/"((?:placement|waves)\.[a-z0-9-]*[a-z0-9])"/g)].map(([, key]) => key!);
  const refused = [...code.matchAll(/refusal\("(placement-[a-z-]+)"/g)].map(([, code]) => `refusal.${code!}`);
  const criteria = Criterion.options.map((criterion) => `placement.figure-${criterion}`);
  const assumed = new Set<string>(assumptionKeys); // their words are the register's
  const spoken = new Set([...said.filter((key) => !assumed.has(key)), ...refused, ...criteria]);
  expect([...spoken].filter((key) => !Object.hasOwn(dictionary, key))).toEqual([]);
  expect(Object.keys({ ...placement, ...waves }).filter((key) => !spoken.has(key))).toEqual([]);
});

it("fills the same gaps in both languages", () => {
  const gaps = (words: string) => [...new Set([...words.matchAll(/\{\{(\w+)/g)].map(([, gap]) => gap))].sort();
  for (const [key, { ko, en }] of Object.entries({ ...placement, ...waves }))
    expect([key, gaps(ko)]).toEqual([key, gaps(en)]);
});
