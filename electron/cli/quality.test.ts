import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Quality } from "../../shared/model/quality.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { runCommand } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-quality-"));
const korea = join(folder, "korea.sovplan");

beforeAll(async () => {
  await sampleWorkspace(folder, "korea");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sovplan(...words: string[]): Promise<string> {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(words, { out: into("out"), err: into("err") }, { LC_ALL: "C" });
  expect([code, told.err]).toEqual([0, ""]);
  return told.out;
}

describe("the quality of an inventory, from the command line", () => {
  it("says how well it is known, what to fill in first, and whom to ask, in both languages", async () => {
    const en = await sovplan("quality", korea);
    expect(en).toMatch(/^Mean confidence [\d.]+% · high \d+ · medium \d+ · low \d+/);
    expect(en).toMatch(/Data class +\+[\d.]+ pp +\d+ data sets +lawful providers cannot be told +security officer/);
    expect(await sovplan("quality", korea, "--lang", "ko")).toMatch(/비용 합계를 계산할 수 없음 +서버·가상화 담당/);
  });

  it("prints the same as one JSON value, with every workload and why imports are in doubt", async () => {
    const quality = Quality.parse(JSON.parse(await sovplan("quality", korea, "--json")));
    const { high, medium, low } = quality.bands;
    expect(high + medium + low + quality.staying).toBe(quality.workloads.length);
    expect(quality.findings.map(({ code }) => code)).toContain("CLASS_MISSING");
  });

  it("takes the confidence in one workload apart by its id", async () => {
    const quality = Quality.parse(JSON.parse(await sovplan("quality", korea, "--json")));
    const { id, share } = quality.workloads[0]!;
    const figure = JSON.parse(await sovplan("explain", korea, `confidence/${id}`, "--json")) as {
      value: { low: number };
      parts: unknown[];
    };
    expect(figure.value.low).toBeCloseTo(share, 10);
    expect(figure.parts).toHaveLength(15);
    expect(await sovplan("explain", korea, "confidence/inventory")).toMatch(/Mean confidence in the inventory/);
  });
});
