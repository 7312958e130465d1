import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches } from "../../../shared/text/find.ts";
import type { Column } from "./columns.ts";
import { keptRows, searchIndex, sortedRows } from "./rows.ts";

type Row = Readonly<{ name: string; size: number | null }>;
const columns: readonly Column<Row>[] = [
  { id: "name", header: "Name", width: 1, value: (row) => row.name },
  { id: "size", header: "Size", width: 1, value: (row) => row.size },
];
const [byName, bySize] = columns as [Column<Row>, Column<Row>];
const none: ReadonlySet<string> = new Set();
const found = (rows: readonly Row[], query: string) =>
  keptRows(rows, [], none, query, searchIndex(columns)).map(({ name }) => name);

describe("the rows of a grid", () => {
  const rows: readonly Row[] = [
    { name: "web10", size: 3 },
    { name: "정산", size: null },
    { name: "web9", size: 1 },
    { name: "Web2", size: 3 },
  ];

  it("sorts words as people count, and what is not known last either way", () => {
    expect(sortedRows(rows, byName, false).map(({ name }) => name)).toEqual(["정산", "Web2", "web9", "web10"]);
    expect(sortedRows(rows, bySize, false).map(({ name }) => name)).toEqual(["web9", "web10", "Web2", "정산"]);
    expect(sortedRows(rows, bySize, true).map(({ name }) => name)).toEqual(["web10", "Web2", "web9", "정산"]);
  });

  it("finds by any column, by initials, and forgives a slip only where nothing answers without one", () => {
    expect(found(rows, "ㅈㅅ")).toEqual(["정산"]);
    expect(found(rows, "WEB-1")).toEqual(["web10"]);
    expect(found(rows, "wbe10")).toEqual(["web10"]);
    expect(found([...rows, { name: "wbe10", size: 0 }], "wbe10")).toEqual(["wbe10"]);
    expect(found(rows, "  ")).toHaveLength(4);
  });

  it("narrows down by chips of different kinds and adds up chips of one", () => {
    const chip = (id: string, kind: string, test: (row: Row) => boolean) => ({ id, kind, label: id, test });
    const filters = [
      chip("3", "size", ({ size }) => size === 3),
      chip("1", "size", ({ size }) => size === 1),
      chip("w", "name", ({ name }) => name.startsWith("w")),
    ];
    const kept = (...on: string[]) =>
      keptRows(rows, filters, new Set(on), "", searchIndex(columns)).map(({ name }) => name);
    expect(kept("3", "1")).toEqual(["web10", "web9", "Web2"]);
    expect(kept("3", "1", "w")).toEqual(["web10", "web9"]);
  });

  it("keeps every row when it sorts, equal ones in their order, and finds what each column alone would", () => {
    const row = fc.record({
      name: fc.string({ unit: fc.constantFrom("a", "b", "1", "ㄱ", "가", "-"), maxLength: 4 }),
      size: fc.option(fc.integer({ min: 0, max: 3 })),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 20 }),
        fc.boolean(),
        fc.constantFrom("a", "1", "가", "ㄱ"),
        (all, desc, query) => {
          const sorted = sortedRows(all, bySize, desc);
          expect(new Set(sorted)).toEqual(new Set(all));
          expect(sorted).toHaveLength(all.length);
          for (const [at, one] of sorted.entries()) {
            const next = sorted[at + 1];
            if (next?.size === one.size) expect(all.lastIndexOf(next)).toBeGreaterThan(all.indexOf(one));
          }
          const plainly = all.filter(
            ({ name, size }) => matches(name, query) > 0 || matches(String(size ?? ""), query) > 0,
          );
          expect(keptRows(all, [], none, query, searchIndex(columns))).toEqual(plainly);
        },
      ),
    );
  });
});
