import { describe, expect, it } from "vitest";
import { Finding } from "../model/import-report.ts";
import { notebook } from "./notes.ts";

describe("notes of a reading", () => {
  it("list a thousand cells of a column, and count what is beyond", () => {
    const notes = notebook();
    const { findings } = notes;
    for (let row = 1; row <= 2500; row += 1) notes.note("NUM_BAD", "error", {}, { sheet: "a", row, column: "CPU" });
    notes.note("NUM_BAD", "error", {}, { sheet: "a", row: 1, column: "RAM" });
    expect(findings).toHaveLength(1002);
    expect(findings[1000]).toMatchObject({ code: "NUM_BAD", column: "CPU", row: null });
    expect(findings[1000]!.message.en).toMatch(/1500 more/);
    expect(structuredClone(findings)).toEqual(findings);
    findings.forEach((finding) => Finding.parse(finding));
  });

  it("take an answer that was given, and the default for one that is none of the choices", () => {
    const asked = {
      id: "memory-gb",
      text: { key: "exchange.question.memory-gb", args: { unit: "GB" } },
      otherwise: "gib",
    };
    const options = ["gib", "gb"].map((value) => ({
      value,
      label: { key: `exchange.question.memory-gb.${value}`, args: {} },
    }));
    expect(notebook({ "memory-gb": "gb" }).ask({ ...asked, options })).toBe("gb");
    const notes = notebook({ "memory-gb": "mb" });
    expect([notes.ask({ ...asked, options }), notes.ask({ ...asked, options })]).toEqual(["gib", "gib"]);
    expect(notes.questions).toHaveLength(1);
  });
});
