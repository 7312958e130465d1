import { describe, expect, it } from "vitest";
import type { Offer, Price } from "../model/catalogue.ts";
import { OfferId, RegionId, SourceId } from "../model/id.ts";
import { sayIn } from "../text/text.ts";
import { doubtsByOffer, plausible } from "./plausible.ts";
import { type DiffQuestion, priceDiff } from "./price-diff.ts";

const price = (amount: number, change: Partial<Price> = {}): Price => ({
  amount,
  currency: "EUR",
  unit: "hour",
  method: "listed",
  spread: null,
  source: SourceId.parse("list"),
  asOf: "2026-11-20",
  ...change,
});

function offer(code: string, amount: number | Price | null, change: Partial<Offer> = {}): Offer {
  const region = RegionId.parse(code.includes("/") ? `other:${code.split("/")[0]!}` : "aruba:it");
  return {
    id: OfferId.parse(`${region}:${code}`),
    region,
    code,
    class: "dedicated",
    vcpu: 4,
    memoryGib: 16,
    arch: "x86_64",
    gpu: null,
    localDiskGb: null,
    price: typeof amount === "number" ? price(amount) : amount,
    ...change,
  };
}

const diff = (from: readonly Offer[], to: readonly Offer[], more: Partial<DiffQuestion> = {}) =>
  priceDiff({
    from,
    to,
    isComplete: () => false,
    hoursPerMonth: () => null,
    doubts: new Map(),
    kinds: null,
    ...more,
  });
const kinds = (answer: ReturnType<typeof diff>): string[] => answer.rows.map(({ code, kind }) => `${code} ${kind}`);

describe("what became of prices", () => {
  it("tells each kind of change, the largest first, and leaves out what stayed", () => {
    const from = [offer("a", 1), offer("b", 1), offer("c", null), offer("d", 1), offer("e", 1), offer("f", 2)];
    const to = [offer("a", 1.1), offer("b", 0.5), offer("c", 3), offer("d", null), offer("f", 2), offer("g", 4)];
    const answer = diff(from, to, { isComplete: () => true });
    expect(kinds(answer)).toEqual(["b lowered", "a raised", "c priced", "d unpriced", "e vanished", "g added"]);
    expect(answer.counts).toEqual({ added: 1, vanished: 1, raised: 1, lowered: 1, priced: 1, unpriced: 1, same: 1 });
    expect(answer.rows[0]).toMatchObject({ change: -0.5, before: { amount: 1 }, after: { amount: 0.5 } });
  });

  it("says neither vanished nor unpriced where the list is not all there is", () => {
    const { counts, rows } = diff([offer("a", 1), offer("b", 1)], [offer("b", null)]);
    expect(counts).toMatchObject({ vanished: 0, unpriced: 0, same: 1 });
    expect(rows).toEqual([]);
  });

  it("gives the rows that are asked for, also those that stayed the same", () => {
    const [from, to] = [
      [offer("a", 1), offer("b", 1)],
      [offer("a", 1), offer("b", 2)],
    ];
    expect(kinds(diff(from, to, { kinds: new Set(["same"]) }))).toEqual(["a same"]);
    expect(kinds(diff(from, to, { kinds: new Set() }))).toEqual([]);
  });

  it("compares hours with months only where the provider says how long a month is", () => {
    const [from, to] = [[offer("a", price(1))], [offer("a", price(792, { unit: "month" }))]];
    expect(diff(from, to).rows).toMatchObject([{ kind: "priced", change: null }]);
    expect(diff(from, to, { hoursPerMonth: () => 720 }).rows).toMatchObject([
      { kind: "raised", change: expect.closeTo(0.1, 9) as number },
    ]);
  });

  it("does not call another currency a raise", () => {
    const answer = diff([offer("a", 1)], [offer("a", price(1500, { currency: "KRW" }))]);
    expect(answer.rows).toMatchObject([{ kind: "priced", change: null }]);
    expect(answer.providers).toMatchObject([{ provider: "aruba", medianChange: null }]);
  });

  it("tells the median of each provider", () => {
    const from = [offer("a", 1), offer("b", 1), offer("x/1", 1), offer("x/2", 1)];
    const to = [offer("a", 1.5), offer("b", 1), offer("x/1", 0.9), offer("x/2", 0.7)];
    expect(diff(from, to).providers.map(({ provider, medianChange }) => [provider, medianChange])).toEqual([
      ["aruba", 0.25],
      ["other", expect.closeTo(-0.2, 9)],
    ]);
  });

  it("sets what is in doubt before all else", () => {
    const doubt = { key: "editions.doubt-raised", args: {} };
    const [from, to] = [
      [offer("a", 1), offer("b", 1)],
      [offer("a", 9), offer("b", 1.1)],
    ];
    const { rows } = diff(from, to, { doubts: new Map([[to[1]!.id, doubt]]) });
    expect(rows.map(({ code }) => code)).toEqual(["b", "a"]);
    expect(rows[0]!.doubt).toEqual(doubt);
  });
});

describe("prices that can hardly be", () => {
  const line = (count: number): Offer[] =>
    Array.from({ length: count }, (_, at) =>
      offer(`s${at}`, 0.1 * (at + 1), { vcpu: at + 1, memoryGib: 4 * (at + 1) }),
    );

  it("are held where they move by more than 30 %, or by what a planner says; at the bounds they pass", () => {
    const before = [offer("a", 1)];
    for (const [amount, jump, key] of [
      [1.31, 0.3, "editions.doubt-raised"],
      [0.69, 0.3, "editions.doubt-lowered"],
      [1.3, 0.3, undefined],
      [0.7, 0.3, undefined],
      [1.31, 1, undefined],
      [2.01, 1, "editions.doubt-raised"],
    ] as const)
      expect(plausible(before, [offer("a", amount)], { jump }).doubts[0]?.because.key).toBe(key);
    expect(plausible(before, [offer("a", 1.31)]).doubts).toHaveLength(1);
  });

  it("are told with both figures, in both languages", () => {
    const { doubts } = plausible([offer("a", 0.096)], [offer("a", 0.96)]);
    expect(sayIn("en", doubts[0]!.because)).toBe(
      "0.96 EUR/hour is 10 times the price that stands, 0.096 EUR/hour. Check the unit and the column.",
    );
    expect(sayIn("ko", doubts[0]!.because)).toContain("0.096 EUR/시간");
  });

  it("are not guessed at over currencies or units: that is a note, counted once", () => {
    const before = [offer("a", 1), offer("b", 1), offer("c", 1)];
    const won = { currency: "KRW" as const };
    const after = [
      offer("a", price(1500, won)),
      offer("b", price(1500, won)),
      offer("c", price(700, { unit: "month" })),
    ];
    const { doubts, notes } = plausible(before, after);
    expect(doubts).toEqual([]);
    expect(notes).toMatchObject([{ where: "aruba", severity: "note", because: { args: { count: 2, to: "KRW" } } }]);
  });

  it("of a new offer are measured by its provider's line, where five prices make one", () => {
    const fresh = (amount: number) => [offer("new", amount, { vcpu: 2, memoryGib: 8 })];
    expect(plausible(line(5), fresh(0.2)).doubts).toEqual([]);
    expect(plausible(line(5), fresh(1.1)).doubts[0]?.because.key).toBe("editions.doubt-above-line");
    expect(plausible(line(5), fresh(0.03)).doubts[0]?.because.key).toBe("editions.doubt-below-line");
    expect(plausible(line(4), fresh(1.1)).doubts).toEqual([]);
  });

  it("of a new provider are measured by the rest of its own list", () => {
    const after = [...line(6), offer("wrong", 40)];
    expect(plausible([], after).doubts.map(({ offer }) => offer)).toEqual(["aruba:it:wrong"]);
  });

  it("are measured by accelerator where there is one, and only beside the same", () => {
    const gpu = (code: string, count: number, amount: number): Offer =>
      offer(code, amount, { class: "gpu", gpu: { model: "L4", count } });
    const before = [...line(5), ...[1, 2, 4, 8, 8].map((count, at) => gpu(`g${at}`, count, count * 0.8))];
    expect(plausible(before, [gpu("new", 4, 3.5)]).doubts).toEqual([]);
    expect(plausible(before, [gpu("new", 1, 6)]).doubts).toHaveLength(1);
  });

  it("are one doubt an offer, and unpriced ones none", () => {
    expect(plausible([offer("a", 1)], [offer("a", null)]).doubts).toEqual([]);
    const twice = plausible([offer("a", 1)], [offer("a", 5)]).doubts;
    expect(doubtsByOffer([...twice, { ...twice[0]!, because: { key: "x", args: {} } }]).get(twice[0]!.offer)).toEqual(
      twice[0]!.because,
    );
  });
});
