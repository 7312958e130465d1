import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RunbookPhase } from "../../model/runbook.ts";
import { sayIn } from "../../text/text.ts";
import { type RunbookFacts, countOf } from "./facts.ts";
import { filled } from "./fill.ts";
import { proposeRunbook } from "./propose.ts";

const bare: RunbookFacts = {
  wave: "1",
  start: "2027-02-01",
  cutOver: "2027-02-12",
  ways: [{ way: null, names: ["web01", "web02"] }],
  databases: [],
  targets: [{ ko: "네이버 KR", en: "NAVER KR" }],
  owners: [],
  teams: [],
  hands: 10,
  dataGib: null,
  transferHours: null,
  windowHours: 60,
  checkMinutes: null,
  fallbackMinutes: null,
  reaches: [],
  rtoMinutes: null,
  rpoMinutes: null,
  maxRttMs: null,
  doubleRunningDays: null,
};
const linesOf = (change: Partial<RunbookFacts>) => proposeRunbook({ ...bare, ...change });
const keysOf = (change: Partial<RunbookFacts>): string[] =>
  linesOf(change).map(({ sentence }) => sentence.key.slice("runbook.".length));
const lineOf = (change: Partial<RunbookFacts>, key: string) =>
  linesOf(change).find(({ sentence }) => sentence.key === `runbook.${key}`);

describe("the run-book that comes with the program", () => {
  it("has something for every phase, with one point of no return, in the order of the day", () => {
    const phases = linesOf({}).map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual(RunbookPhase.options);
    expect(phases.filter((phase) => phase === "point-of-no-return").length).toBe(1);
    const order = phases.map((phase) => RunbookPhase.options.indexOf(phase));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("names each way of moving that occurs, and asks for a decision where there is none", () => {
    const ways = [
      { way: "rehost" as const, names: ["a"] },
      { way: "repurchase" as const, names: ["b", "c", "d", "e"] },
      { way: null, names: ["f"] },
    ];
    const keys = keysOf({ ways });
    expect(keys.filter((key) => key.startsWith("prepare-"))).toEqual(["prepare-rehost", "prepare-repurchase", "prepare-undecided"]); // prettier-ignore
    expect(keys).toContain("convert");
    expect(keysOf({ ways: ways.slice(0, 1) })).not.toContain("convert");
    expect(lineOf({ ways }, "prepare-repurchase")!.sentence.args).toMatchObject({ count: 4, names: "b, c, d, …" });
  });

  it("says whether copying fits the window, may not, does not, or cannot be told", () => {
    const data = (low: number, high: number) => ({ dataGib: { low, high }, transferHours: { low, high } });
    expect(keysOf({})).toContain("data-unknown");
    expect(keysOf(data(10, 60))).toContain("data-fits");
    expect(keysOf(data(10, 61))).toContain("data-maybe");
    expect(keysOf(data(61, 70))).toContain("data-seed");
    expect(lineOf(data(10, 60), "last-copy")!.minutes).toBe(3600);
    expect(lineOf(data(61, 70), "last-copy")!.minutes).toBeNull(); // only changes move in the window, and nobody knows how many
  });

  it("computes minutes of checking from what was stated, and none where nothing was", () => {
    expect(lineOf({ checkMinutes: 60 }, "check-each")!.minutes).toBe(12); // 2 workloads × 60 minutes ÷ 10 people
    expect(lineOf({}, "check-each")!.minutes).toBeNull();
    expect(lineOf({ checkMinutes: 60, hands: 0 }, "check-each")!.minutes).toBeNull();
  });

  it("dates the point of no return by the way back, says when there is none, and never guesses", () => {
    expect(keysOf({})).toContain("no-return");
    expect(lineOf({ fallbackMinutes: 90 }, "no-return-at")!.sentence.args["hours"]).toBe(58.5);
    expect(keysOf({ fallbackMinutes: 3600 })).toContain("no-return-never");
    expect(lineOf({ fallbackMinutes: 90 }, "back-switch")!.minutes).toBe(90);
  });

  it("turns the targets of the services into criteria to go back by", () => {
    const keys = keysOf({ rtoMinutes: 240, rpoMinutes: 15, maxRttMs: 30 });
    expect(keys.filter((key) => key.startsWith("criterion-"))).toEqual([
      "criterion-copy",
      "criterion-data",
      "criterion-service",
      "criterion-rto",
      "criterion-rpo",
      "criterion-time",
    ]);
    expect(keysOf({})).not.toContain("criterion-rto");
  });

  it("opens the links to other waves, the first few by name", () => {
    const reach = (at: number) => ({
      user: `u${at}`,
      used: `d${at}`,
      other: "2",
      isStrict: at === 0,
      isOutgoing: at % 2 === 0,
    });
    const reaches = Array.from({ length: 8 }, (_, at) => reach(at));
    const keys = keysOf({ reaches });
    expect(keys.filter((key) => key.startsWith("reach-"))).toEqual(["reach-out", "reach-in", "reach-out", "reach-in", "reach-out", "reach-more"]); // prettier-ignore
    expect(lineOf({ reaches }, "reach-more")!.sentence.args["count"]).toBe(3);
    expect(keys).toContain("criterion-links");
    expect(keysOf({ reaches: reaches.slice(1) })).not.toContain("criterion-links");
  });

  it("reads as sentences in both languages whatever is known", () => {
    const count = fc.option(fc.nat(10_000), { nil: null });
    const known = fc.record({
      checkMinutes: count,
      fallbackMinutes: count,
      rtoMinutes: count,
      rpoMinutes: count,
      maxRttMs: count,
      doubleRunningDays: count,
      windowHours: fc.integer({ min: 1, max: 200 }),
      hands: fc.integer({ min: 1, max: 50 }),
      owners: fc.array(fc.constantFrom("민원과", "Finance"), { maxLength: 5 }),
      teams: fc.array(fc.constant("Team A"), { maxLength: 2 }),
      databases: fc.array(fc.constant("db01"), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(known, (change) => {
        for (const { sentence, owner, minutes } of linesOf(change)) {
          for (const language of ["ko", "en"] as const) {
            const said = sayIn(language, sentence) + (owner ? sayIn(language, owner) : "");
            expect(said).not.toMatch(/\{\{|undefined|NaN|runbook\.|Infinity/);
          }
          expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
          expect(sayIn("ko", sentence).length).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(countOf(bare)).toBe(2);
  });
});

describe("a template of the agency's own", () => {
  const words = { wave: "3", start: "a", cutOver: "b", workloads: "7", names: "n", owners: "o", targets: "t", data: "d", transferHours: "h", window: "w", databases: "0" }; // prettier-ignore
  it("has its words filled in once, and any other brace left alone", () => {
    expect(filled("Wave {wave}: {workloads} of {everything} {", words)).toBe("Wave 3: 7 of {everything} {");
    expect(filled("{constructor} {__proto__}", words)).toBe("{constructor} {__proto__}");
    expect(filled("{names}", { ...words, names: "{wave} $&" })).toBe("{wave} $&");
  });
});
