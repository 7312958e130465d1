import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "../../shared/contract/contract.ts";
import type { Block, ReportDocument } from "../../shared/report/document.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { makeAgencyPlan, makeReportInput } from "../../shared/samples/make-report.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { writePdf } from "./pdf.ts";
import { flat, has, run, structureOf } from "./structure-for-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-structure-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const catalogue = loadCatalogue(assetsFolder());
const calm: Job = { progress: () => undefined, signal: new AbortController().signal };
const tools = has("qpdf") && has("pdfinfo");
if (!tools)
  console.warn("SKIPPED ALOUD: qpdf or poppler-utils is not installed; the structure of the PDF is not checked");

/** The plan as it is, with one section across, one piece changed, and margins and letters of somebody's choice. */
const made = planDocument(makeReportInput(makeAgencyPlan(catalogue, 30), catalogue, "ko"));
const document: ReportDocument = {
  ...made,
  form: { ...made.form, bodyPt: 12, margins: { top: 30, bottom: 15, left: 40, right: 15 } },
  sections: made.sections.map((section) => ({
    ...section,
    landscape: section.number === "A",
    blocks: section.blocks.map((block, at): Block =>
      section.number === "5" && at === 0 ? { ...block, changed: true } : block,
    ),
  })),
};
const attached = { description: "계획", bytes: new TextEncoder().encode('{"sovplanFormat":1,"이름":"똠방각하"}\n') };
const file = join(folder, "plan.pdf");
let pages = 0;
const told: string[] = [];
beforeAll(async () => {
  const set = await writePdf(
    document,
    { ...calm, progress: (done, of, doing) => told.push(`${done}/${of} ${doing.key}`) },
    attached,
  );
  pages = set.pages;
  writeFileSync(file, set.pdf);
});

it("tells how many sections are set and how many pages there are before the file is there", () => {
  expect(told).toEqual(["0/3 report.setting", "1/3 report.laid-out"]);
});

describe.runIf(tools)("the file", () => {
  const structure = () => structureOf(file);

  it("counts the pages it has", () => {
    expect(run("pdfinfo", file)).toMatch(new RegExp(`^Pages:\\s+${pages}$`, "m"));
  });

  it("skips no level of headings", () => {
    const levels = flat(structure().root).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels.length).toBeGreaterThan(30);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
  });

  it("has for each table of the document one with a caption and column heads that say so", () => {
    const tables = flat(structure().root).filter(({ role }) => role === "Table");
    const captioned = tables.filter((table) => table.kids.some(({ role }) => role === "Caption"));
    expect(captioned.length).toBe(blocks("table").length);
    for (const table of captioned) {
      const heads = flat(table).filter(({ role }) => role === "TH");
      expect(heads.length).toBeGreaterThan(0);
      expect(heads.map(({ scope }) => scope)).toEqual(heads.map(() => "Column"));
    }
  });

  it("says of each figure what it shows and what it says", () => {
    const figures = flat(structure().root).filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual(
      blocks("figure").map((block) => (block.kind === "figure" ? `${block.caption}. ${block.drawing.title}` : "")),
    );
    expect(figures.length).toBeGreaterThan(0);
  });

  it("tags every piece of text, and leaves heads and feet of pages out", () => {
    const { objects, catalog } = structure();
    expect(catalog["/MarkInfo"]).toMatchObject({ "/Marked": true });
    const sheets = objects.filter((one) => one["/Type"] === "/Page");
    expect(sheets.length).toBe(pages);
    for (const sheet of sheets) expect(sheet["/StructParents"], "a page that no tag reaches").toBeTypeOf("number");
    const plain = join(folder, "plain.pdf");
    run("qpdf", "--qdf", "--object-streams=disable", file, plain);
    const artefacts = readFileSync(plain, "latin1").match(/\/Artifact/g)?.length ?? 0;
    expect(artefacts).toBeGreaterThanOrEqual(2 * (pages - 1));
  });

  it("uses no transparency and no font drawn letter by letter", () => {
    for (const one of structure().objects) {
      expect(one["/SMask"] ?? null).toBeNull();
      for (const field of ["/ca", "/CA"]) if (field in one) expect(one[field]).toBe(1);
      expect(one["/S"] === "/Transparency").toBe(false);
      expect(one["/Subtype"] === "/Type3").toBe(false);
    }
  });

  it("claims in its metadata what it is, and no standard nobody has checked", () => {
    const packet = run("pdfinfo", "-meta", file);
    expect(packet).toContain(`<pdf:Producer>${document.producer}</pdf:Producer>`);
    expect(packet).toContain(document.title);
    expect(packet).toMatch(/<dc:language><rdf:Bag><rdf:li>ko-KR</);
    expect(packet).not.toMatch(/pdfaid|pdfuaid|pdfx/);
  });

  it("carries the plan as JSON, byte for byte, and says what it is", () => {
    expect(run("qpdf", "--list-attachments", file)).toContain("plan.json");
    expect(run("qpdf", "--show-attachment=plan.json", file)).toBe(new TextDecoder().decode(attached.bytes));
    const named = structure().objects.find((one) => one["/Type"] === "/Filespec");
    expect(named?.["/Desc"]).toBe(`u:${attached.description}`);
  });

  it("turns the pages of a wide section, and no other", () => {
    const turned = run("pdfinfo", "-f", "1", "-l", String(pages), file).match(/size:\s+841\.89 x 595/g)?.length ?? 0;
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(pages / 2);
    const texts = run("pdftotext", file, "-").split("\f").slice(0, -1);
    const across = texts.filter((_, at) =>
      run("pdfinfo", "-f", String(at + 1), "-l", String(at + 1), file).includes("841.89 x 595"),
    );
    expect(across.length).toBe(turned);
    expect(across[0]).toContain("A. ");
  });

  it("keeps the margins that were chosen", () => {
    const page = run("pdftotext", "-bbox", "-f", "4", "-l", "4", file, "-");
    const left = [...page.matchAll(/xMin="([\d.]+)"/g)].map(([, x]) => Number(x));
    const right = [...page.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
    const mm = 72 / 25.4;
    expect(Math.min(...left)).toBeGreaterThanOrEqual(40 * mm - 0.5);
    expect(Math.max(...right)).toBeLessThanOrEqual((210 - 15) * mm + 0.5);
  });

  it("draws a bar beside what changed since the approved version, and no other", async () => {
    const untouched = {
      ...document,
      sections: document.sections.map((one) => ({
        ...one,
        blocks: one.blocks.map((block): Block => ({ ...block, changed: false })),
      })),
    };
    const other = join(folder, "untouched.pdf");
    writeFileSync(other, (await writePdf(untouched, calm, attached)).pdf);
    const inks = [file, other].map((one) => accentInMargin(one));
    expect(inks[0]).toBeGreaterThan(0);
    expect(inks[1]).toBe(0);
  });
});

const blocks = (kind: Block["kind"]): Block[] =>
  document.sections.flatMap((section) => section.blocks).filter((block) => block.kind === kind);

/** Blue points in the left margin, over all upright pages. */
function accentInMargin(pdf: string): number {
  const stem = join(folder, "page");
  run("pdftoppm", "-r", "36", pdf, stem);
  let count = 0;
  const digits = String(pages).length;
  for (let page = 1; page <= pages; page += 1) {
    const image = readFileSync(`${stem}-${String(page).padStart(digits, "0")}.ppm`);
    const [, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 30).toString("latin1"))!; // as pdftoppm writes
    if (Number(width) > Number(height)) continue;
    const start = image.length - Number(width) * Number(height) * 3;
    const edge = Math.floor((39 / 210) * Number(width));
    for (let y = 0; y < Number(height); y += 1)
      for (let x = 0; x < edge; x += 1) {
        const at = start + 3 * (y * Number(width) + x);
        if (image[at + 2]! - image[at]! > 60) count += 1;
      }
  }
  return count;
}
