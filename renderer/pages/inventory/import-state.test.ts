import { describe, expect, it } from "vitest";
import { placesOf } from "./import-state.ts";

const reports = (...files: string[]) => files.map((file) => ({ file }));

describe("the place of a report among the planned files", () => {
  it("is that of its file", () => {
    expect(placesOf(["a.csv", "b.csv"], reports("a.csv", "b.csv"))).toEqual([0, 1]);
  });

  it("is that of the first of the files it joins", () => {
    expect(placesOf(["vm.csv", "x.xlsx", "disk.csv"], reports("vm.csv + disk.csv", "x.xlsx"))).toEqual([0, 1]);
  });

  it("tells two files of one name apart", () => {
    expect(placesOf(["a.csv", "a.csv"], reports("a.csv", "a.csv"))).toEqual([0, 1]);
  });

  it("does not stumble over a plus in a name", () => {
    expect(placesOf(["a + b.csv", "b.csv"], reports("a + b.csv", "b.csv"))).toEqual([0, 1]);
  });
});
