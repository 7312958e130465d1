import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import { planDifference } from "../engines/difference/plan-difference.ts";
import type { DifferenceInput } from "../engines/difference/side.ts";
import { WorkloadId } from "../model/id.ts";
import type { Plan } from "../model/plan.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { withChangeBars } from "./change-bars.ts";
import { cover } from "./chapters/cover.ts";
import { difference } from "./chapters/difference.ts";
import type { Block, Section } from "./document.ts";
import type { ReportInput } from "./input.ts";
import { penFor } from "./pen.ts";
import type { Revision, RevisionLine } from "./revision.ts";

const catalogue = loadCatalogue(assetsFolder());
const before = makeAgencyPlan(catalogue);
const [first, ...others] = before.workloads;
const after: Plan = { ...before, workloads: [{ ...first!, name: "renamed", vcpu: 6 }, ...others] };
const side = (plan: Plan, number: number | null, label: string): DifferenceInput => ({
  side: { number, label, on: number === null ? null : "2026-11-20", inputs: "abcdef0123456789" },
  plan,
  catalogue,
  scenario: plan.scenarios[0]!.id,
  headline: [],
});
const line: RevisionLine = {
  label: "1.0",
  on: "2026-11-20",
  unit: "정보화담당관",
  reason: "첫 결재",
  sections: null,
  digest: "abcdef0123456789",
  isApproved: true,
};
const draft: Revision = {
  label: "1.1",
  status: "draft",
  number: null,
  earlier: [line],
  own: null,
  approvals: [],
  difference: planDifference(side(before, 1, "1.0"), side(after, null, "1.1")),
  sinceApproved: true,
};
const base = makeReportInput(after, catalogue, "en");
const printed = (revision: Revision | null, more: Partial<ReportInput> = {}): ReportInput => ({
  ...base,
  ...(revision ? { revision } : {}),
  plan: { ...after, agency: { ...after.agency, planVersion: revision?.label ?? "0.1" } },
  ...more,
});
const tables = ({ blocks }: Section) => blocks.filter((block) => block.kind === "table");
const text = ({ blocks }: Section): string => JSON.stringify(blocks);

describe("the revision history on the cover", () => {
  const rowsOf = (input: ReportInput) => tables(cover(input, penFor(input)))[1]!.rows;

  it("is one line of a plan that was never frozen", () => {
    const rows = rowsOf(printed(null));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.slice(0, 1)).toEqual(["0.1 (draft)"]);
    expect(rows[0]).toContain("First version; there is none before it.");
  });

  it("lists the versions before it and calls what was edited since a draft, with the sections that differ", () => {
    const [approved, now] = rowsOf(printed(draft));
    expect(approved).toEqual([
      "1.0 (approved)",
      "20 November 2026",
      "정보화담당관",
      "첫 결재",
      "first",
      "abcdef012345",
    ]);
    expect(now!.slice(0, 1)).toEqual(["1.1 (draft)"]);
    expect(now![4]).toBe("5, A");
  });

  it("names who has signed a frozen version, and leaves the table out of a draft", () => {
    const own: Revision = {
      ...draft,
      status: "approved",
      number: 1,
      label: "1.0",
      earlier: [],
      own: line,
      difference: null,
      approvals: [
        { version: 1, position: 0, title: "Director", by: "Unit A", verdict: "approved", on: "2026-11-21", note: null },
        { version: 1, position: 1, title: "Board", by: null, verdict: null, on: null, note: null },
      ],
    };
    const input = printed(own);
    const signed = tables(cover(input, penFor(input)))[2]!;
    expect(signed.rows).toEqual([
      ["Director", "Unit A", "approved", "21 November 2026", "–"],
      ["Board", "not set", "open", "not set", "–"],
    ]);
    expect(tables(cover(printed(draft), penFor(printed(draft))))).toHaveLength(2);
  });
});

describe("appendix H", () => {
  const appendix = (input: ReportInput): Section => difference(input, penFor(input));

  it("says field by field what differs from the approved version", () => {
    const page = appendix(printed(draft));
    expect(text(page)).toContain("approved version 1.0");
    const rows = tables(page).flatMap(({ rows }) => rows);
    expect(rows).toContainEqual(["Workload renamed", "Name", first!.name, "renamed"]);
    expect(rows).toContainEqual(["Workload renamed", "vCPU (all cores)", String(first!.vcpu), "6"]);
  });

  it("says that there is nothing to compare with, that nothing differs, or that names are hidden", () => {
    expect(text(appendix(printed(null)))).toContain("no approved version to compare with");
    const same = planDifference(side(after, 1, "1.0"), side(after, null, "1.1"));
    expect(text(appendix(printed({ ...draft, difference: same })))).toContain("Nothing differs");
    const hidden = appendix(printed({ ...draft, difference: null }, { redacted: true }));
    expect(text(hidden)).toContain("hides names");
  });

  it("prints the beginning of a long list and says how much more there is", () => {
    const all: Plan = {
      ...before,
      workloads: Array.from({ length: 90 }, (_, at) => ({ ...first!, id: WorkloadId.parse(`w-${at + 1000}`) })),
    };
    const many = planDifference(side({ ...before, workloads: [] }, 1, "1.0"), side(all, null, "1.1"));
    const page = appendix(printed({ ...draft, difference: many }));
    expect(Math.max(...tables(page).map(({ rows }) => rows.length))).toBe(60);
    expect(text(page)).toContain("There are 30 more");
  });
});

describe("bars in the margin", () => {
  const said = (text: string): Block => ({ kind: "paragraph", text });
  const section = (number: string, ...texts: string[]): Section => ({
    number,
    title: number,
    newPage: false,
    blocks: texts.map(said),
  });
  const marked = (sections: readonly Section[]) =>
    sections.map(({ blocks }) => blocks.map((block) => block.changed ?? false));

  it("stand beside what the approved version did not say, in every section but cover, contents and the list of changes", () => {
    const now = [section("0", "x"), section("1", "a", "b"), section("5", "c"), section("H", "x")];
    const was = [section("0", "y"), section("1", "b"), section("5", "c"), section("H", "y")];
    expect(marked(withChangeBars(now, { before: was, unproven: now }))).toEqual([
      [false],
      [true, false],
      [false],
      [false],
    ]);
  });

  it("do not stand beside a proof, which no version keeps", () => {
    const now = [section("1", "proven", "b")];
    const plain = [section("1", "not proven", "b")];
    expect(marked(withChangeBars(now, { before: plain, unproven: plain }))).toEqual([[false, false]]);
  });
});
