import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BillOverview } from "../../shared/model/bill.ts";
import { runCommand } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-brought-"));
const plan = join(folder, "plan.sovplan");
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One command in this process; its answer, where it is asked for as JSON. */
async function sovplan(...words: string[]): Promise<string> {
  let [out, err] = ["", ""];
  const into = (add: (text: string) => void) =>
    new Writable({
      write: (part, _encoding, done) => {
        add(String(part));
        done();
      },
    });
  const code = await runCommand(
    words,
    { out: into((text) => (out += text)), err: into((text) => (err += text)) },
    { LC_ALL: "C" },
  );
  expect([code, err], words.join(" ")).toEqual([0, expect.not.stringMatching(/\{\{|undefined/)]);
  return out;
}
const asked = async (...words: string[]): Promise<unknown> => JSON.parse(await sovplan(...words, "--json"));
const overview = async () => (await asked("bills", plan)) as BillOverview; // the gate has checked it

beforeAll(() => sovplan("new", plan, "--agency", "Agency", "--currency", "KRW"));

describe("what files bring beside the inventory", () => {
  const bill = file(
    "bill.csv",
    [
      "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ServiceCategory,ResourceId,ProviderName,InvoiceIssuerName",
      "0.1,0.1,USD,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,Compute,i-1,AWS,KT",
      "0.2,0.2,USD,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,Compute,i-1,AWS,KT",
      "-0.05,-0.05,USD,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,Compute,i-2,AWS,KT",
      "7000,,KRW,2026-01-01,2026-02-01,Storage,b,NCP,NCP",
    ].join("\n"),
  );

  it("bills are added up to the file's sums, and the same bill again changes nothing", async () => {
    await sovplan("import", plan, bill);
    const first = await overview();
    expect(first.sources.map(({ file }) => file)).toEqual([basename(bill)]);
    expect(first.totals).toEqual([
      { currency: "KRW", billed: 7000, credits: 0, effective: null },
      { currency: "USD", billed: 0.25, credits: -0.05, effective: 0.25 },
    ]);
    expect(first.rows.map(({ provider, issuer, billed, lines }) => [provider, issuer, billed, lines])).toEqual([
      ["AWS", "KT", 0.25, 2],
      ["NCP", null, 7000, 1],
    ]);
    const lines = (await asked("call", plan, "bills.list")) as { resource: string; rows: number; billed: number }[]; // checked at the gate
    expect(lines.map(({ resource, rows, billed }) => [resource, rows, billed])).toEqual(
      expect.arrayContaining([
        ["i-1", 2, 0.3],
        ["i-2", 1, -0.05],
      ]),
    );
    await sovplan("import", plan, bill);
    expect(await overview()).toEqual(first);
    expect(await sovplan("bills", plan)).toMatch(/2026-01 +AWS +KT +Compute +0\.25 +USD/);
  });

  it("measured round trips are held by pair and percentile; an impossible one never comes in", async () => {
    const rtt = file(
      "rtt.csv",
      [
        "from_region,to_region,rtt_ms,percentile,method",
        "naver:KR,aws:eu-central-1,250,50,ping",
        "naver:KR,aws:eu-central-1,300,,ping",
        "naver:KR,aws:eu-central-1,20,90,ping",
      ].join("\n"),
    );
    await sovplan("import", plan, rtt);
    expect(await asked("call", plan, "latency-measurements.list")).toMatchObject([
      { rttMs: 300, percentile: null },
      { rttMs: 250, percentile: 50 },
    ]);
  });

  it("prices of the planner's own stand beside the catalogue's; one without a price is unpriced", async () => {
    const spec = file(
      "spec.csv",
      "providerName,regionName,cspSpecName,costPerHour,currency,acceleratorModel,acceleratorCount\nncp,kr,s2-g3,0.0848,USD,,\nncp,kr,gp-1,-1,USD,T4,2\n",
    );
    await sovplan("import", plan, spec);
    expect(await asked("call", plan, "own-prices.list")).toMatchObject([
      { offer: "gp-1", perHour: null, gpu: { model: "T4", count: 2 } },
      { offer: "s2-g3", perHour: 0.0848, gpu: null },
    ]);
  });
});
