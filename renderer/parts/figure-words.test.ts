import { describe, expect, it } from "vitest";
import { computed, given, sumOf } from "../../shared/engines/explain.ts";
import { say } from "../../shared/model/sentence.ts";
import { range } from "../../shared/units/range.ts";
import { doubts, figureAsText, printValue } from "./figure-words.ts";

const label = say("parts.none");

describe("the value of a figure", () => {
  it("prints won by the month with the unit of the language", () => {
    expect(printValue("ko", "KRW/month", range(1_234_567, 1_234_567))).toBe("1,234,567원/월");
    expect(printValue("en", "KRW/month", range(1_000, 2_000))).toBe("₩1,000–2,000/month");
  });
  it("prints cents as euro", () => expect(printValue("en", "EUR", range(123_450, 123_450))).toBe("€1,234.50"));
  it("prints a share as per cent", () => expect(printValue("ko", "share", range(0.3, 0.7))).toBe("30–70%"));
  it("says that nothing is known instead of printing a number", () =>
    expect(printValue("ko", "ms", null)).toBe("모름"));
});

describe("what is not known", () => {
  const sure = given("a", label, "EUR", 10, []);
  const wide = given("b", label, "EUR", range(0, 30), []);
  const narrow = given("c", label, "EUR", range(5, 15), []);
  it("lists the widest input first, with its share of the whole width", () => {
    const found = doubts(sumOf("sum", label, "EUR", [sure, narrow, wide]));
    expect(found.map((one) => [one.figure.id, one.share])).toEqual([
      ["b", 0.75],
      ["c", 0.25],
    ]);
  });
  it("lists an input that nobody knows, even where the whole cannot be computed", () => {
    const blank = given("d", label, "EUR", null, []);
    expect(doubts(sumOf("sum", label, "EUR", [sure, blank])).map((one) => one.figure.id)).toEqual(["d"]);
  });
  it("names an input once that is used twice", () => {
    const twice = computed("x", label, "EUR", range(0, 60), "sum", "Σ", [wide, wide]);
    expect(doubts(twice)).toHaveLength(1);
  });
});

it("copies a tree as indented lines", () => {
  const tree = sumOf("sum", label, "count", [given("a", label, "count", 1, []), given("b", label, "count", 2, [])]);
  expect(figureAsText("en", tree)).toBe("None: 3 = Σ\n  None: 1\n  None: 2");
});
