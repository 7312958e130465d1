import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../shared/contract/client.ts";
import type { Job } from "../../shared/contract/contract.ts";
import { Refusal } from "../../shared/contract/failure.ts";
import type { ReportDocument } from "../../shared/report/document.ts";
import { planDocument } from "../../shared/report/plan-document.ts";
import { makeAgencyPlan, makeReportInput } from "../../shared/samples/make-report.ts";
import { assetsFolder, loadCatalogue } from "../catalogue/load.ts";
import { startService } from "../service/service.ts";
import { writePdf } from "./pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "sovplan-pdf-"));
const catalogue = loadCatalogue(assetsFolder());
/** 480 workloads: appendix A runs over many pages. */
const plan = makeAgencyPlan(catalogue, 480);
const documents = {
  ko: planDocument(makeReportInput(plan, catalogue, "ko")),
  en: planDocument(makeReportInput(plan, catalogue, "en")),
};
const attached = { description: "The plan", bytes: new TextEncoder().encode('{"sovplanFormat":1}\n') };
const calm: Job = { progress: () => undefined, signal: new AbortController().signal };
const pathOf = (language: "ko" | "en"): string => join(folder, `${language}.pdf`);

const has = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;
const poppler = has("pdfinfo");
const qpdf = has("qpdf");
if (!poppler)
  console.warn(
    "SKIPPED ALOUD: poppler-utils is not installed; what pdfinfo, pdffonts and pdftotext would see is not checked",
  );
if (!qpdf) console.warn("SKIPPED ALOUD: qpdf is not installed; structure and bookmarks are not checked");

function run(tool: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stderr}`);
  return stdout;
}

beforeAll(async () => {
  for (const language of ["ko", "en"] as const)
    writeFileSync(pathOf(language), (await writePdf(documents[language], calm, attached)).pdf);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives the same bytes for the same document", async () => {
  const { pdf } = await writePdf(documents.ko, calm, attached);
  expect(Buffer.compare(pdf, readFileSync(pathOf("ko")))).toBe(0);
});

describe.runIf(poppler).each(["ko", "en"] as const)("as poppler sees it, %s", (language) => {
  it("is tagged, A4, titled, dated by the plan and written by this product", () => {
    const info = run("pdfinfo", pathOf(language));
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Page size:.*A4/m);
    expect(info).toContain(plan.agency.planTitle);
    expect(info).toMatch(/^Producer:\s+Sovplan \d/m);
    expect(info).not.toMatch(/^Author:\s+\S/m);
    expect(run("pdfinfo", "-isodates", pathOf(language))).toMatch(/^CreationDate:\s+2026-11-21T00:00:00/m);
    expect(Number(/^Pages:\s+(\d+)$/m.exec(info)![1])).toBeLessThan(60);
  });

  it("embeds every font, as a subset, with a Unicode map", () => {
    const rows = run("pdffonts", pathOf(language)).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row).toMatch(/Pretendard.* yes yes yes +\d+ +\d+$/);
  });

  it("can be searched for the agency and every workload, rare syllables included", () => {
    const text = textOf(language);
    for (const name of [plan.agency.name, ...plan.workloads.map((workload) => workload.name)])
      expect(text, name).toContain(name.replaceAll(/\s/g, ""));
    for (const syllable of ["똠", "펲", "쀍"]) expect(text).toContain(syllable);
  });

  it("prints the digest, the version and the page of all pages at the foot of every page", () => {
    const pages = pagesOf(language);
    const digest = documents[language].digest.slice(7, 19);
    pages.forEach((page, index) => {
      expect(page).toContain(digest);
      expect(page.replaceAll(/\s+/g, " ")).toContain(`${index + 1} / ${pages.length}`);
    });
  });

  it("repeats the head of the workload list on each of its pages", () => {
    const heads = tableOf(documents[language], "A-1").columns.map(({ head }) => head);
    const names = plan.workloads.map(({ name }) => name).filter((name) => name.startsWith("portal-app"));
    const pages = pagesOf(language).filter((page) => names.filter((name) => page.includes(name)).length > 20);
    expect(pages.length).toBeGreaterThan(4);
    // the first names the appendix, the others only continue the table
    for (const page of pages) for (const head of heads) expect(squeezed(page)).toContain(squeezed(head));
  });

  it("prints on white, whatever the screen shows", () => {
    const image = join(folder, language);
    run("pdftoppm", "-r", "12", "-f", "2", "-l", "2", "-singlefile", pathOf(language), image);
    const pixels = readFileSync(`${image}.ppm`).subarray(-3 * 99 * 140);
    const light = pixels.filter((value) => value > 200).length / pixels.length;
    expect(light).toBeGreaterThan(0.8);
    expect([...pixels.subarray(-3)]).toEqual([255, 255, 255]);
  });
});

describe.runIf(qpdf).each(["ko", "en"] as const)("as qpdf sees it, %s", (language) => {
  it("is sound", () => {
    expect(run("qpdf", "--check", pathOf(language))).toContain("No syntax or stream encoding errors");
  });

  it("has bookmarks equal to its headings, level by level", () => {
    const { outlines } = JSON.parse(run("qpdf", "--json", "--json-key=outlines", pathOf(language))) as {
      outlines: Bookmark[];
    }; // qpdf's documented shape
    expect(outlines.map(titles)).toEqual(
      documents[language].sections.map(({ number, title, blocks }) => [
        `${number}. ${title}`,
        ...blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
      ]),
    );
  });

  it("says its language and shows its title", () => {
    const plain = plainOf(language);
    expect(plain).toMatch(language === "ko" ? /\/Lang \(ko-KR\)/ : /\/Lang \(en\)/);
    expect(plain).toContain("/DisplayDocTitle true");
    expect(plain).toContain("/Marked true");
  });

  it("says nothing of the person, the machine or its folders", () => {
    const { username } = userInfo();
    const words = [homedir(), process.cwd(), tmpdir(), "/home/", "/Users/", "C:\\", hostname()].filter(
      (word) => word.length > 3,
    );
    const written = [plainOf(language), poppler ? run("pdftotext", pathOf(language), "-") : ""].join("\n");
    for (const word of words) expect(written.includes(word), word).toBe(false);
    expect(new RegExp(`(?<![/\\w])${username}(?!\\w)`).test(written), username).toBe(false);
  });
});

it("leaves nothing behind when it is stopped", async () => {
  const stop = new AbortController();
  const writing = writePdf(documents.ko, { ...calm, signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  await expect(writing).rejects.toMatchObject({ failure: { code: "cancelled" } });
  const already = new AbortController();
  already.abort();
  await expect(writePdf(documents.ko, { ...calm, signal: already.signal })).rejects.toMatchObject({
    failure: { code: "cancelled" },
  });
});

describe("by the service", () => {
  const scratch = join(folder, "scratch");
  const service = startService({
    door: "command-line",
    now: () => new Date("2026-11-21T09:00:00.000Z"),
    by: "test",
    dialogs: { open: null, create: null, save: null },
    recent: null,
    scratch,
    nativeBinding: null,
    logBug: (error) => String(error),
  });
  const { call, run: work } = connect({ send: service.answer, listen: service.listen });
  beforeAll(() => service.createSample(join(folder, "eu.sovplan"), "eu"));
  afterAll(() => service.close());
  const scenario = async () => (await call("workspace.state", {})).open!.scenarios[0]!.id;

  it("carries the digest of the JSON plan, before anything is placed", async () => {
    const asked = { scenario: await scenario(), language: "en" as const };
    const report = await work("report.write", asked);
    const exported = await work("plan.export", { scenario: asked.scenario });
    const target = join(folder, "service.pdf");
    service.deliver(report.file, target);
    expect(report.pages).toBeGreaterThan(10);
    if (poppler) {
      expect(run("pdftotext", target, "-")).toContain(exported.digest.slice(0, 12));
      expect(run("pdfinfo", target)).toMatch(new RegExp(`^Pages:\\s+${report.pages}$`, "m"));
    }
  });

  it("refuses a target it cannot write with a sentence, and leaves what was there", async () => {
    const { file } = await work("report.write", { scenario: await scenario(), language: "en" });
    const inTheWay = join(folder, "in-the-way.pdf");
    mkdirSync(join(inTheWay, "kept"), { recursive: true });
    expect(refusalOf(() => service.deliver(file, inTheWay))).toBe("cannot-write");
    expect(existsSync(join(inTheWay, "kept"))).toBe(true);
    expect(refusalOf(() => service.deliver(file, join(folder, "nowhere", "plan.pdf")))).toBe("no-such-folder");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("keeps the old file when the disk is full, and says how much is missing", async ({ skip }) => {
    const small = join(folder, "small");
    mkdirSync(small);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]).status === 0;
    if (!mounted) skip("SKIPPED ALOUD: a small tmpfs cannot be mounted here");
    try {
      const { file } = await work("report.write", { scenario: await scenario(), language: "en" });
      const target = join(small, "plan.pdf");
      writeFileSync(target, "the old plan");
      expect(refusalOf(() => service.deliver(file, target))).toBe("disk-full");
      expect(readFileSync(target, "utf8")).toBe("the old plan");
      expect(readdirSync(small)).toEqual(["plan.pdf"]);
    } finally {
      spawnSync("umount", [small]);
    }
  });
});

function refusalOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal && error.failure.sentence.ko && error.failure.sentence.en) return error.failure.code;
    throw error;
  }
  return "not refused";
}

type Bookmark = Readonly<{ title: string; kids: readonly Bookmark[] }>;
const titles = ({ title, kids }: Bookmark): string[] => [title, ...kids.flatMap(titles)];

const squeezed = (text: string): string => text.replaceAll(/\s/g, "");
const textOf = (language: "ko" | "en"): string => squeezed(run("pdftotext", pathOf(language), "-"));
const pagesOf = (language: "ko" | "en"): string[] => run("pdftotext", pathOf(language), "-").split("\f").slice(0, -1);

/** The file with its streams unpacked, as Latin-1. */
function plainOf(language: "ko" | "en"): string {
  const plain = join(folder, `${language}-plain.pdf`);
  run("qpdf", "--qdf", "--object-streams=disable", "--stream-data=uncompress", pathOf(language), plain);
  return readFileSync(plain, "latin1");
}

function tableOf(document: ReportDocument, number: string) {
  const found = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table" && block.number === number);
  if (found?.kind !== "table") throw new Error(`no table ${number}`);
  return found;
}
