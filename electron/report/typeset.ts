import { readFileSync } from "node:fs";
import { join } from "node:path";
import { svgOf } from "../../shared/charts/svg.ts";
import type { Block, ReportDocument, Section } from "../../shared/report/document.ts";
import { type LetterWidths, letterWidths } from "./letter-widths.ts";
import { withProperties } from "./properties.ts";
import { cellsOf, tableSetting } from "./table-setting.ts";
import { startTypst } from "./typst-engine.ts";

/** What the plan is called inside the PDF. */
export const ATTACHED_NAME = "plan.json";

/**
 * What typesetting needs from the disk, so that the caller says where it lies.
 *
 * `letters`: widths of the letters that tables are set in; without them every row is measured by the engine.
 */
export type Typesetting = Readonly<{ template: string; fonts: readonly Uint8Array[]; letters: LetterWidths | null }>;

export function readTypesetting(templateFolder: string, fontFolder: string): Typesetting {
  const font = (weight: string): Uint8Array => readFileSync(join(fontFolder, `Pretendard-${weight}.otf`));
  const regular = font("Regular");
  return {
    template: readFileSync(join(templateFolder, "plan.typ"), "utf8"),
    fonts: [regular, font("SemiBold"), font("Bold")],
    letters: letterWidths(regular),
  };
}

/** The plan as a program reads it: carried inside the PDF, and named in appendix I. */
export type Attached = Readonly<{ description: string; bytes: Uint8Array }>;

/** A set plan, and how many pages the engine counted. */
export type SetPlan = Readonly<{ pdf: Uint8Array; pages: number }>;

/**
 * Sets a document as PDF with Typst: A4, tagged, bookmarked, fonts embedded and subset, charts as vectors.
 *
 * The same document gives the same bytes: the creation date is the plan's date and nothing else changes. `laidOut` hears the
 * number of pages as soon as every line has its place, before the file is written.
 */
export async function typeset(
  document: ReportDocument,
  { template, fonts, letters }: Typesetting,
  attached: Attached | null,
  laidOut: (pages: number) => void = () => undefined,
): Promise<SetPlan> {
  const compiler = await startTypst(fonts, cellsOf(document));
  const { data, drawings } = paintable(document, letters);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const whole = attached === null ? data : { ...data, attached: { description: attached.description } };
  compiler.addSource("/main.typ", template);
  compiler.mapShadow("/document.json", bytes(JSON.stringify(whole)));
  if (attached !== null) compiler.mapShadow(`/${ATTACHED_NAME}`, attached.bytes);
  for (const [path, svg] of drawings) compiler.mapShadow(path, bytes(svg));

  return compiler.runWithWorld({ mainFilePath: "/main.typ" }, async (world) => {
    const laid = await world.compile({ diagnostics: "unix" });
    if (laid.hasError) throw notSet(laid.diagnostics);
    const [pages] = await world.query<number[]>({ selector: "<pages>", field: "value" });
    laidOut(pages!);
    const { result, diagnostics } = await world.pdf({ diagnostics: "unix" });
    if (!result) throw notSet(diagnostics);
    return { pdf: withProperties(result, document), pages: pages! };
  });
}

const notSet = (diagnostics: readonly string[] | undefined): Error =>
  new Error(`the plan could not be set: ${(diagnostics ?? []).join("\n").slice(0, 2000)}`);

/** The document as the template reads it: headings with their numbers, drawings as files. */
function paintable(document: ReportDocument, letters: LetterWidths | null) {
  const drawings = new Map<string, string>();
  const block = (section: Section, block: Block): unknown => {
    if (block.kind === "table")
      return {
        ...block,
        label: label(document.words.table, block.number, "<", ">", document.language),
        setting: tableSetting(block, section, document, letters),
      };
    if (block.kind !== "figure") return block;
    const path = `/figure-${drawings.size}.svg`;
    drawings.set(path, svgOf(block.drawing));
    const { drawing, ...rest } = block;
    return {
      ...rest,
      path,
      // what it shows, and what it says
      alt: `${block.caption}. ${drawing.title}`,
      label: label(document.words.figure, block.number, "[", "]", document.language),
    };
  };
  const sections = document.sections.map((section) => ({
    ...section,
    label: `${section.number}. ${section.title}`,
    blocks: section.blocks.map((one) => block(section, one)),
  }));
  return { data: { ...document, sections }, drawings };
}

/** `<표 8-1>`, `[그림 8-1]` in Korean; `Table 8-1` in English. */
const label = (word: string, number: string, open: string, close: string, language: string): string =>
  language === "ko" ? `${open}${word} ${number}${close}` : `${word} ${number}`;
