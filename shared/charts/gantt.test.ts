import { describe, expect, it } from "vitest";
import { type Gantt, gantt, ganttPlaces } from "./gantt.ts";
import type { Mark } from "./marks.ts";

const chart: Gantt = {
  title: "Two waves",
  rows: [
    { name: "1", from: "2027-01-04", to: "2027-01-15", tone: "good", label: "10", isCritical: true, pick: "wave-1" },
    { name: "2", from: "2027-01-18", to: "2027-01-29", tone: "bad", label: "20", pick: "wave-2" },
  ],
  monthLabel: (day) => day.slice(0, 7),
  head: ["wave", "start", "cut-over", "workloads"],
  width: 800,
};
const bars = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === "bar");
const paths = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === "path");

describe("a chart of waves", () => {
  it("puts a day where the day after is one step further right", () => {
    const places = ganttPlaces(chart);
    expect(places.at("2027-01-05") - places.at("2027-01-04")).toBeCloseTo(places.pxPerDay);
    expect(places.at(places.first)).toBeCloseTo(places.names);
    expect(places.at(places.last)).toBeCloseTo(792);
  });

  it("underlines the waves that decide the end, and lets each bar be picked", () => {
    const { marks, table } = gantt(chart);
    expect(bars(marks).filter(({ tone }) => tone === "accent")).toHaveLength(1);
    expect(bars(marks).flatMap(({ pick }) => pick ?? [])).toEqual(["wave-1", "wave-2"]);
    expect(table.picks).toEqual(["wave-1", "wave-2"]);
  });

  it("draws holidays taller than weekends, and freezes behind the rows they are about", () => {
    const calendar = {
      name: "days off",
      holidays: [{ day: "2027-01-11", name: "a holiday" }],
      freezes: [
        { from: "2027-01-20", to: "2027-01-22", label: "tax", rows: [1] },
        { from: "2027-01-25", to: "2027-02-05", label: "closing", rows: null },
      ],
    };
    const { marks, height } = gantt({ ...chart, calendar });
    const weekends = bars(marks).filter((bar) => bar.tone === "faint" && bar.height === 4);
    const holidays = bars(marks).filter((bar) => bar.hint?.includes("a holiday"));
    expect(weekends).toHaveLength(4);
    expect(holidays[0]!.height).toBeGreaterThan(weekends[0]!.height);
    const [tax] = bars(marks).filter((bar) => bar.hint?.startsWith("tax"));
    const [closing] = bars(marks).filter((bar) => bar.hint?.startsWith("closing"));
    expect(tax!.height).toBeLessThan(closing!.height);
    expect(closing!.x + closing!.width).toBeLessThanOrEqual(792);
    expect(height).toBeGreaterThan(gantt(chart).height);
  });

  it("draws who needs whom, and what comes too late thicker and in another tone", () => {
    const links = [
      { from: 0, to: 1, isBroken: false, hint: "a needs b" },
      { from: 1, to: 0, isBroken: true, hint: "c needs d" },
    ];
    const [kept, broken] = paths(gantt({ ...chart, links }).marks);
    expect([kept!.tone, broken!.tone]).toEqual(["faint", "bad"]);
    expect(broken!.width).toBeGreaterThan(kept!.width!);
  });

  it("shows under the rows what each team has to do, and where that is more than it can", () => {
    const loads = {
      title: "Load",
      full: "100 %",
      teams: [
        {
          name: "crew",
          cells: [
            { row: 0, share: 0.5, label: "50%" },
            { row: 1, share: 3, label: "300%" },
          ],
        },
      ],
    };
    const { marks } = gantt({ ...chart, loads });
    const [half, over] = bars(marks).filter((bar) => bar.hint?.startsWith("crew"));
    expect(half!.tone).toBe("shade-3");
    expect(over!.tone).toBe("bad");
    expect(over!.height).toBeLessThan(6 * half!.height); // it stays in its line; the label says how much
    expect(bars(marks).every((bar) => bar.x + bar.width <= 800)).toBe(true);
  });

  it("names milestones as far as there is room before the next", () => {
    const milestones = {
      name: "Milestones",
      days: [
        { day: "2027-01-20", label: "A contract that has a very long name indeed" },
        { day: "2027-01-22", label: "Review" },
      ],
    };
    const { marks } = gantt({ ...chart, milestones });
    const labels = marks.flatMap((mark) => (mark.kind === "label" ? [mark.text] : []));
    expect(labels).toContain("Review");
    expect(labels).not.toContain("A contract that has a very long name indeed");
    expect(marks.filter((mark) => mark.kind === "point" && mark.shape === "square")).toHaveLength(2);
  });
});
