import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CostOverview, CostYears } from "../../shared/model/spending.ts";
import { sampleWorkspace } from "../three-doors.ts";
import { sovplan } from "./run-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-cost-cli-"));
beforeAll(async () => {
  await sampleWorkspace(folder, "eu");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cost = (...words: string[]) => sovplan("cost", join(folder, "eu.sovplan"), ...words);

describe("sovplan cost", () => {
  it("prints the month by line with what is in no sum, and the same as JSON", async () => {
    const { code, out } = await cost();
    expect(code).toBe(0);
    expect(out).toMatch(/^Compute +€[\d,.]+/m);
    expect(out).toMatch(/In no sum\n- Backup: nobody has stated/);
    expect(CostOverview.parse(JSON.parse((await cost("--json")).out)).placed).toBeGreaterThan(0);
  });

  it("prints the fiscal years, today's cost, commitments and what moves the total", async () => {
    expect((await cost("--years")).out).toMatch(/^2027 .*€[\s\S]*Net present value/m);
    expect(CostYears.parse(JSON.parse((await cost("--years", "--json")).out)).years).toHaveLength(5);
    expect((await cost("--as-is")).out).toMatch(/By one vendor's constants \(compared with\)/);
    expect((await cost("--commitments")).out).toMatch(/There is no commitment/);
    expect((await cost("--sensitivity")).out).toMatch(/^prices +€/m);
  });

  it("asks for one view, a term there is, and refuses spot for production", async () => {
    expect(await cost("--years", "--as-is")).toMatchObject({ code: 2 });
    expect(await cost("--choose-term", "forever")).toMatchObject({ code: 2 });
    const { code, err } = await cost("--choose-term", "spot");
    expect(code).not.toBe(0);
    expect(err).toMatch(/Spot prices never carry production/);
  });

  it("says of a scenario without placements that nothing is placed, not that it is free", async () => {
    const file = join(folder, "bare.sovplan");
    await sovplan("sample", file, "--agency", "eu");
    const { code, out } = await sovplan("cost", file, "--years");
    expect(code).toBe(0);
    expect(out).toMatch(/Not computable: nothing is placed yet/);
    expect(out).not.toMatch(/€0/);
    expect((await sovplan("cost", file)).out).toMatch(/not known .*nothing is placed yet/);
  });
});
