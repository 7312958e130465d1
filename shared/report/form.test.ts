import { describe, expect, it } from "vitest";
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";
import type { Plan } from "../model/plan.ts";
import type { ReportSettings } from "../model/report-settings.ts";
import { makePlan, makeWorkload } from "../samples/make.ts";
import { makeAgencyPlan, makeReportInput } from "../samples/make-report.ts";
import { dictionary } from "../text/dictionary.ts";
import type { Block, ReportDocument } from "./document.ts";
import { planDocument } from "./plan-document.ts";
import { sectionStates } from "./section-states.ts";
import { formOf } from "./style/form.ts";

const catalogue = loadCatalogue(assetsFolder());
const agencyPlan = makeAgencyPlan(catalogue);
const scenario = agencyPlan.scenarios[0]!.id;
const languages = ["ko", "en"] as const;

const written = (more: Partial<Plan>, language: "ko" | "en" = "ko"): ReportDocument =>
  planDocument(makeReportInput({ ...agencyPlan, ...more }, catalogue, language));
const inForm = (form: Partial<ReportSettings>, language: "ko" | "en" = "ko"): ReportDocument =>
  written({ reportSettings: { ...formOf("K", language), ...form } }, language);
const blocksOf = (document: ReportDocument, number: string): readonly Block[] =>
  document.sections.find((one) => one.number === number)!.blocks;
const headingsOf = (document: ReportDocument, number: string): string[] =>
  blocksOf(document, number).flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const tablesOf = (document: ReportDocument) =>
  document.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === "table" ? [block] : []));

const usual = { K: inForm(formOf("K", "ko")), E: inForm(formOf("E", "ko")) };

describe("the form of the printed plan", () => {
  it("is that of the agency's edition until somebody chooses, and another template only where it is asked for", () => {
    expect(written({}).form.template).toBe("K");
    expect(written({}).approvalAs).toBe("boxes");
    const asked = planDocument({ ...makeReportInput(agencyPlan, catalogue, "en"), template: "E" });
    expect(asked.form).toEqual({ template: "E", bodyPt: 11, margins: { top: 20, bottom: 20, left: 20, right: 20 } });
    expect(asked.approvalAs).toBe("signatures");
    expect(asked.approval).toEqual(["Prepared by", "Reviewed by", "Approved by"]);
  });

  it("hands paper, approval and the units consulted to the painter as they were chosen", () => {
    const document = inForm({
      bodyPt: 15,
      margins: { top: 10, bottom: 12, left: 14, right: 16 },
      approvers: ["과장"],
      consulted: ["예산담당관"],
    });
    expect(document.form).toEqual({
      template: "K",
      bodyPt: 15,
      margins: { top: 10, bottom: 12, left: 14, right: 16 },
    });
    expect([document.approval, document.consulted]).toEqual([["과장"], ["예산담당관"]]);
  });

  it("prints the least SEAL levels as a table of their own for an EU agency only", () => {
    const said = (document: ReportDocument) => JSON.stringify(blocksOf(document, "6"));
    expect(said(usual.E)).toContain(dictionary["report.no-seal-minimum"].ko);
    expect(said(usual.K)).not.toContain(dictionary["report.no-seal-minimum"].ko);
  });

  it("numbers headings by section, by Korean letters or by marks, and leaves the numbers of sections", () => {
    const heads = (numbering: ReportSettings["numbering"]) => headingsOf(inForm({ numbering }), "5");
    expect(
      heads("decimal")
        .slice(0, 2)
        .map((text) => text.split(" ")[0]),
    ).toEqual(["5.1", "5.2"]);
    expect(
      heads("korean")
        .slice(0, 3)
        .map((text) => text.split(" ")[0]),
    ).toEqual(["가.", "나.", "다."]);
    for (const text of heads("marks")) expect(text).toMatch(/^□ /);
    for (const numbering of ["decimal", "korean", "marks"] as const)
      expect(inForm({ numbering }).sections.map(({ number }) => number)).toEqual(
        usual.K.sections.map(({ number }) => number),
      );
  });

  it("marks lists of several items and leaves a single one without a mark", () => {
    for (const [numbering, marks] of [
      ["korean", /^\d+\)$/],
      ["marks", /^[○-]$/],
    ] as const) {
      const lists = inForm({ numbering })
        .sections.filter(({ number }) => /^([1-9]|1\d|20)$/.test(number) && number !== "2")
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === "list" ? [block] : []));
      expect(lists.length).toBeGreaterThan(3);
      for (const list of lists) {
        if (list.items.length === 1 && list.marks?.[0] !== "○") expect(list.marks).toBeUndefined();
        else expect(list.marks).toHaveLength(list.items.length);
        for (const mark of list.marks ?? []) expect(mark).toMatch(marks);
      }
    }
  });

  it("ends Korean sentences short where the short style is chosen, keeps what people typed, and leaves English alone", () => {
    const remark = "이 절은 따로 보고합니다.";
    const short = written({
      reportSettings: { ...formOf("K", "ko"), style: "short" },
      reportSections: [{ scenario, section: "3", on: true, remark }],
    });
    const texts = (blocks: readonly Block[]) =>
      blocks.flatMap((block) =>
        block.kind === "paragraph" || block.kind === "note" ? [block.text] : block.kind === "list" ? block.items : [],
      );
    const said = short.sections.flatMap(({ blocks }) => texts(blocks));
    expect(said.length).toBeGreaterThan(60);
    for (const text of said) expect(text).not.toMatch(/(습니다|합니다|입니다|됩니다|하십시오)(?![가-힣])/);
    expect(blocksOf(short, "3").at(-1)).toMatchObject({ kind: "call-out", text: remark });
    expect(inForm({ style: "short" }, "en").sections).toEqual(inForm({ style: "full" }, "en").sections);
  });

  it("puts the other language behind each section's title where both are wanted", () => {
    const both = inForm({ bilingual: true });
    const english = inForm({}, "en");
    both.sections.forEach(({ title }, at) =>
      expect(title).toBe(`${usual.K.sections[at]!.title} ${english.sections[at]!.title}`),
    );
  });
});

describe("what the agency says of a section", () => {
  it("is printed at its end, marked as a remark, and leaves every other section as it was", () => {
    const document = written({ reportSections: [{ scenario, section: "13", on: true, remark: "예산은 가안입니다." }] });
    expect(blocksOf(document, "13").at(-1)).toEqual({
      kind: "call-out",
      tone: "plain",
      title: dictionary["report.remark"].ko,
      text: "예산은 가안입니다.",
    });
    const others = (one: ReportDocument) => one.sections.filter(({ number }) => number !== "13");
    expect(others(document)).toEqual(others(written({})));
  });

  it("switches it off: number and title stay, and it says that it is not printed", () => {
    const document = written({ reportSections: [{ scenario, section: "13", on: false, remark: null }] });
    const section = document.sections.find(({ number }) => number === "13")!;
    expect(section.title).toBe(dictionary["report.s13"].ko);
    expect(section.blocks).toEqual([{ kind: "paragraph", text: dictionary["report.switched-off"].ko }]);
    expect(document.sections).toHaveLength(usual.K.sections.length);
  });

  it("counts for its own scenario only", () => {
    const other = { ...agencyPlan.scenarios[0]!, id: "s-9" as typeof scenario };
    const document = written({
      scenarios: [agencyPlan.scenarios[0]!, other],
      reportSections: [{ scenario: other.id, section: "13", on: false, remark: null }],
    });
    expect(blocksOf(document, "13").length).toBeGreaterThan(3);
  });
});

describe("what a section misses", () => {
  const bare = makeReportInput(makePlan({ workloads: [makeWorkload()] }), catalogue, "ko");

  it("is listed in both languages in the words it is printed with, whether the section is on or off", () => {
    const states = sectionStates(bare);
    expect(states.map(({ number }) => number)).toEqual(usual.K.sections.map(({ number }) => number));
    const ten = states.find(({ number }) => number === "10")!;
    expect(ten.missing).toContainEqual({
      ko: dictionary["report.not-placed-why"].ko,
      en: dictionary["report.not-placed-why"].en,
    });
    for (const { missing } of states)
      for (const { ko, en } of missing) {
        expect(ko).toMatch(/[가-힣]/);
        expect(en).not.toMatch(/[가-힣]/);
      }
    const off = {
      ...bare.plan,
      reportSections: [{ scenario: bare.scenario.id, section: "10", on: false, remark: null }],
    };
    const switched = sectionStates({ ...bare, plan: off }).find(({ number }) => number === "10")!;
    expect(switched).toMatchObject({ on: false, missing: ten.missing });
  });

  it("stands in the document as well", () => {
    const document = planDocument(bare);
    for (const { number, missing } of sectionStates(bare))
      for (const { ko } of missing)
        expect(blocksOf(document, number)).toContainEqual({ kind: "paragraph", text: ko, isMissing: true });
  });
});

describe.each(languages)("how numbers came to be, %s", (language) => {
  it("is a letter behind the number, never behind words, and every letter is explained in the foot line", () => {
    const lettered = tablesOf(written({}, language)).filter(({ methods }) => methods !== undefined);
    expect(lettered.length).toBeGreaterThan(10);
    for (const { number, rows, methods, source } of lettered) {
      expect(methods).toHaveLength(rows.length);
      methods!.forEach((row, at) =>
        row.forEach((letter, column) => {
          if (letter === null) return;
          expect(rows[at]![column], number).toMatch(/\d/);
          expect(source, number).toContain(`${letter} ${dictionary[`report.method-${letter}`][language]}`);
        }),
      );
    }
  });

  it("stands in the head of small print where all numbers of a column share it", () => {
    const small = tablesOf(written({}, language)).filter(({ dense, columns }) => dense && columns.length > 3);
    const heads = small.flatMap(({ columns }) => columns.filter(({ method }) => method).map(({ head }) => head));
    expect(heads.some((head) => / \([MCTE]\)$/.test(head))).toBe(true);
  });

  it("is behind every number of a table, but for what is quoted, ordered or named by number", () => {
    const bare = tablesOf(written({}, language)).flatMap(({ number, caption, columns, rows }) =>
      columns.flatMap(({ head, align, method }, at) =>
        align === "end" && method === undefined && rows.some((row) => /\d/.test(row[at]!))
          ? [`${number} ${caption}: ${head}`]
          : [],
      ),
    );
    const quoted = [dictionary["report.c-rule"][language]];
    expect(bare.filter((one) => !one.startsWith("4-1 ") && !quoted.some((word) => one.endsWith(word)))).toEqual([]);
  });

  it("has the same pieces in both languages", () => {
    const shape = (document: ReportDocument) =>
      document.sections.map(({ number, blocks }) => [number, ...blocks.map(({ kind }) => kind)]);
    expect(shape(written({}, language))).toEqual(shape(written({}, "ko")));
  });
});
