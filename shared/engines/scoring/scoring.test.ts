import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactly, range } from "../../units/range.ts";
import { hasBit } from "./bits.ts";
import { normalise, shareOf } from "./normalise.ts";
import { pareto } from "./pareto.ts";
import { gateOf, openCells } from "./scan.ts";
import { isOrderCertain, sensitivity, winnerOf } from "./sensitivity.ts";
import { broughtTo, meanShares, weigh } from "./weigh.ts";

/** EX-NORM-1: cost, ms. */
const a = { id: "A", cost: 100, ms: 30 };
const b = { id: "B", cost: 80, ms: 60 };
const c = { id: "C", cost: 90, ms: 300 };
const onFixedPoints = ({ id, cost, ms }: typeof a) => ({
  id,
  shares: [shareOf(exactly(cost), 50, 150), shareOf(exactly(ms), 0, 100)],
});
const weights = [0.4, 0.6];

describe("weighing without rank reversal", () => {
  it("EX-NORM-1 keeps A in front on fixed points, with or without C", () => {
    const scores = [a, b, c]
      .map(onFixedPoints)
      .map(({ shares }) => shares.reduce((sum, { low }, at) => sum + weights[at]! * low, 0).toFixed(3));
    expect(scores).toEqual(["0.620", "0.520", "0.240"]);
    expect(winnerOf([a, b].map(onFixedPoints), weights)!.id).toBe("A");
    expect(winnerOf([a, b, c].map(onFixedPoints), weights)!.id).toBe("A");
    // min–max over what is listed, which we do not use, would turn the order with the useless C
    const minMax = (of: (typeof a)[]) => {
      const span = (value: number, all: number[]) => exactly(normalise(value, Math.min(...all), Math.max(...all)));
      const [costs, trips] = [of.map(({ cost }) => cost), of.map(({ ms }) => ms)];
      return of.map(({ id, cost, ms }) => ({ id, shares: [span(cost, costs), span(ms, trips)] }));
    };
    expect([winnerOf(minMax([a, b]), weights)!.id, winnerOf(minMax([a, b, c]), weights)!.id]).toEqual(["A", "B"]);
  });

  it("says of a criterion whose two points are one that it may be anything", () => {
    expect(shareOf(exactly(5), 7, 7)).toEqual(range(0, 1));
    expect(shareOf(null, 0, 10)).toEqual(range(0, 1));
    expect(() => normalise(5, 7, 7)).toThrow(RangeError);
  });

  const shares = fc.array(
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([one, other]) => range(Math.min(one, other), Math.max(one, other))),
    { minLength: 3, maxLength: 3 },
  );
  const listed = fc
    .array(shares, { minLength: 2, maxLength: 8 })
    .map((all) => all.map((one, at) => ({ id: String(at), shares: one })));
  const weighing = fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0.01, max: 1, noNaN: true })));

  it("keeps the order of the rest when options are taken away", () => {
    fc.assert(
      fc.property(listed, weighing, fc.integer({ min: 0, max: 7 }), (all, points, gone) => {
        const best = winnerOf(all, points)!;
        const left = all.filter(({ id }, at) => id === best.id || at !== gone % all.length);
        expect(winnerOf(left, points)!.id).toBe(best.id);
      }),
    );
  });

  it("does not depend on the scale of the weights", () => {
    fc.assert(
      fc.property(listed, weighing, fc.double({ min: 0.1, max: 50, noNaN: true }), (all, points, times) => {
        const whole = broughtTo(1, points);
        const again = broughtTo(
          1,
          points.map((weight) => weight * times),
        );
        whole.forEach((weight, at) => expect(again[at]).toBeCloseTo(weight, 9));
        const [one, other] = [sensitivity(all, points, 0.2), sensitivity(all, again, 0.2)];
        one.forEach(({ weight }, at) => expect(other[at]!.weight).toBeCloseTo(weight, 9));
      }),
    );
  });
});

describe("sensitivity", () => {
  it("EX-SENS-1 ties at a cost weight of 0.60 and keeps A at +20 %", () => {
    const [cost] = sensitivity([a, b].map(onFixedPoints), weights, 0.2);
    expect(cost).toMatchObject({ weight: 0.4, down: "A", up: "A" });
    expect(cost!.breakEven!.weight).toBeCloseTo(0.6, 12);
    expect(cost!.breakEven!.against).toBe("B");
    expect(sensitivity([a, b].map(onFixedPoints), [0.55, 0.45], 0.2)[0]).toMatchObject({ down: "A", up: "B" });
  });

  it("leaves a weight alone that is all there is, and a field of nobody", () => {
    const alone = { weight: 1, down: "B", up: "B", breakEven: null };
    expect(sensitivity([a, b].map(onFixedPoints), [1, 0], 0.2)[0]).toEqual(alone);
    expect(sensitivity([], weights, 0.2)[0]).toMatchObject({ down: null, up: null, breakEven: null });
    expect(winnerOf([], weights)).toBeNull();
  });

  it("calls an order certain only where no unknown could turn it", () => {
    const sure = { id: "sure", shares: [exactly(0.5)] };
    const open = (low: number, high: number) => ({ id: "open", shares: [range(low, high)] });
    expect(isOrderCertain([sure, open(0.1, 0.4)], [1])).toBe(true);
    expect(isOrderCertain([sure, open(0.1, 0.6)], [1])).toBe(false);
    expect(isOrderCertain([sure], [1])).toBe(true);
  });
});

describe("the Pareto set", () => {
  const measured = ({ id, cost, ms }: typeof a, isKnown = true) => ({
    id,
    values: [isKnown ? exactly(cost) : null, exactly(ms)],
  });

  it("names who dominates, and lets nobody be dominated for what is not known", () => {
    expect(pareto([a, b, c].map((each) => measured(each)))).toEqual([
      { id: "A", dominatedBy: null, certain: true },
      { id: "B", dominatedBy: null, certain: true },
      { id: "C", dominatedBy: "B", certain: true },
    ]);
    expect(pareto([measured(b), measured(c, false)])).toEqual([
      { id: "B", dominatedBy: null, certain: true },
      { id: "C", dominatedBy: null, certain: false },
    ]);
  });

  it("leaves out pairs that cannot be compared", () => {
    expect(pareto([measured(b), measured(c)], () => null).map(({ dominatedBy }) => dominatedBy)).toEqual([null, null]);
  });

  const value = fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }))
      .map(([low, more]) => range(low, low + more)),
    { freq: 5 },
  );
  const field = fc
    .array(fc.tuple(value, value, value), { minLength: 1, maxLength: 7 })
    .map((all) => all.map((values, at) => ({ id: String(at), values })));

  it("is never empty, and what dominates is itself not dominated", () => {
    fc.assert(
      fc.property(field, (all) => {
        const standings = pareto(all);
        const free = new Set(standings.filter(({ dominatedBy }) => dominatedBy === null).map(({ id }) => id));
        expect(free.size).toBeGreaterThan(0);
        for (const { dominatedBy } of standings) if (dominatedBy !== null) expect(free.has(dominatedBy)).toBe(true);
      }),
    );
  });

  it("stays what it is called certain, whatever the unknowns turn out to be", () => {
    const inside = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 });
    fc.assert(
      fc.property(field, inside, (all, drawn) => {
        const told = all.map(({ id, values }, row) => ({
          id,
          values: values.map((one, at) => {
            const share = drawn[3 * row + at]!;
            return exactly(one ? one.low + Math.round(share * (one.high - one.low)) : Math.round(share * 20) - 5);
          }),
        }));
        const after = new Map(pareto(told).map((standing) => [standing.id, standing.dominatedBy !== null]));
        for (const { id, dominatedBy, certain } of pareto(all))
          if (certain) expect(after.get(id)).toBe(dominatedBy !== null);
      }),
    );
  });
});

describe("gates as bits", () => {
  const asked = fc.record({
    rows: fc.integer({ min: 0, max: 12 }),
    columns: fc.integer({ min: 0, max: 70 }),
    gates: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })), { maxLength: 3 }),
  });
  const passes = (classes: number, every: number) => (row: number, column: number) =>
    ((row % classes) + column) % every === 0;

  it("let pass exactly the cells that each gate lets pass, in order", () => {
    fc.assert(
      fc.property(asked, ({ rows, columns, gates }) => {
        const cells = openCells(
          rows,
          columns,
          gates.map(([classes, every]) => gateOf(rows, columns, (row) => row % classes, passes(classes, every))),
        );
        for (let row = 0; row < rows; row++) {
          const expected = Array.from({ length: columns }, (_, column) => column).filter((column) =>
            gates.every(([classes, every]) => passes(classes, every)(row, column)),
          );
          expect([...cells.column.subarray(cells.start[row], cells.start[row + 1])]).toEqual(expected);
        }
      }),
    );
  });

  it("judges each class once", () => {
    let asked = 0;
    const gate = gateOf(
      1000,
      40,
      (row) => row % 3,
      (row, column) => {
        asked += 1;
        return (row + column) % 2 === 0;
      },
    );
    expect(asked).toBe(3 * 40);
    expect(hasBit(gate.passing[gate.classOf[1]!]!, 1)).toBe(true);
  });

  it("add weighed shares cell by cell, and means column by column", () => {
    const cells = { rows: 2, columns: 2, start: Int32Array.of(0, 2, 3), column: Int32Array.of(0, 1, 1) };
    const byCell = { by: "cell", low: Float64Array.of(0.1, 0.2, 0.4), high: Float64Array.of(1, 1, 1) } as const;
    const byColumn = { by: "column", low: Float64Array.of(0.5, 0.25), high: Float64Array.of(0.5, 0.75) } as const;
    const { low, high } = weigh(cells, [byCell, byColumn], [60, 40]);
    expect([...low].map((points) => points.toFixed(2))).toEqual(["26.00", "22.00", "34.00"]);
    expect([...high]).toEqual([80, 90, 90]);
    expect([...meanShares(cells, byCell).low].map((mean) => mean.toFixed(3))).toEqual(["0.100", "0.300"]);
    expect(meanShares(cells, byColumn).low).toBe(byColumn.low);
  });
});
