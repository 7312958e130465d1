import type { Drawing, Mark, Tone } from "../../shared/charts/marks.ts";
import { svgOf } from "../../shared/charts/svg.ts";
import type { Block, Column, ReportDocument } from "../../shared/report/document.ts";

/** Numbers from a seed, 0 to 1: the same content for ever. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const HEADS = ["Workload", "Group", "Kind", "Class", "Residency", "Provider", "Region", "Monthly", "Latency", "Score"];
const SECTIONS = 20;
const ROWS = 80;
const WIDTH = 680;
const HEIGHT = 380;

/**
 * A plan of sixty pages: 20 sections, each with a chart, a paragraph and a table of 80 × 10; five bar charts, five heat maps of
 * 2,400 cells, five scatters of 1,000 points, five Gantt charts of 300 bars.
 */
export function content(seed = 4): ReportDocument {
  const next = numbers(seed);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const sentence = "This is what a section of a plan says beside its chart and above its table. ";
  const columns: Column[] = HEADS.map((head, at) => ({
    head,
    align: at < 7 ? "start" : "end",
    width: at < 2 ? 1.4 : 1,
  }));
  let row = 0;
  const sections = Array.from({ length: SECTIONS }, (_, at) => {
    const number = String(at + 1);
    const rows = Array.from({ length: ROWS }, () => [
      `SRV-${String((row += 1)).padStart(6, "0")}`,
      `${any(["tax", "health", "permit", "geo"])}-${Math.floor(next() * 400)}`,
      any(["production", "test"]),
      any(["C", "S", "O"]),
      any(["KR", "EU", "any"]),
      `provider-${Math.floor(next() * 8)}`,
      `region-${Math.floor(next() * 40)}`,
      (next() * 3000).toFixed(2),
      String(5 + Math.floor(next() * 195)),
      next().toFixed(3),
    ]);
    const blocks: Block[] = [
      {
        kind: "figure",
        number: `${number}-1`,
        caption: `Chart of section ${number}`,
        drawing: chart(at, next),
        source: null,
      },
      { kind: "paragraph", text: sentence.repeat(14) },
      {
        kind: "table",
        number: `${number}-1`,
        caption: `Workloads of section ${number}`,
        unit: null,
        columns,
        rows,
        source: "made from a seed",
        dense: false,
      },
    ];
    return { number, title: `Section ${number}`, newPage: true, blocks };
  });
  return {
    language: "en",
    title: "Placement and migration plan",
    agency: "Agency",
    unit: null,
    status: "draft",
    version: "1.0",
    documentClass: null,
    planDate: "2026-11-21",
    planDateText: "21 November 2026",
    digest: `sha256:${"0123456789abcdef".repeat(4)}`,
    producer: "bench",
    priceBasis: "Price basis 21 November 2026",
    words: {
      tables: "Tables",
      figures: "Figures",
      cover: "Approval",
      table: "Table",
      figure: "Figure",
      source: "Source",
      consulted: "Consulted",
      signature: ["Title", "Name", "Date", "Signature"],
    },
    approval: [],
    consulted: [],
    approvalAs: "signatures",
    form: { template: "E", bodyPt: 10, margins: { top: 15, bottom: 15, left: 15, right: 15 } },
    sections,
  };
}

function chart(at: number, next: () => number): Drawing {
  const tones: readonly Tone[] = ["accent", "good", "warning", "bad", "plain", "shade-3"];
  const tone = (): Tone => tones[Math.floor(next() * tones.length)]!;
  const marks: Mark[] = [];
  const bar = (x: number, y: number, width: number, height: number): void =>
    void marks.push({ kind: "bar", x, y, width, height, tone: tone() });
  if (at % 4 === 0)
    for (let i = 0; i < 40; i += 1) {
      const height = 20 + next() * 300;
      bar(40 + i * 16, 350 - height, 12, height);
      marks.push({ kind: "label", x: 46 + i * 16, y: 366, text: `R${i}`, anchor: "middle", size: 7 });
    }
  else if (at % 4 === 1)
    for (let x = 0; x < 60; x += 1) for (let y = 0; y < 40; y += 1) bar(40 + x * 10.5, 10 + y * 8.5, 10, 8);
  else if (at % 4 === 2)
    for (let i = 0; i < 1000; i += 1)
      marks.push({ kind: "point", x: 40 + next() * 620, y: 20 + next() * 330, r: 2.5, shape: "circle", tone: tone() });
  else for (let i = 0; i < 300; i += 1) bar(40 + next() * 500, 20 + i * 1.1, 5 + next() * 100, 0.9);
  marks.push({ kind: "line", x1: 40, y1: 352, x2: 670, y2: 352, tone: "plain" });
  for (let i = 0; i <= 10; i += 1)
    marks.push({ kind: "label", x: 4, y: 350 - i * 33, text: String(i * 10), anchor: "start", size: 9 });
  return { title: `What chart ${at + 1} says.`, width: WIDTH, height: HEIGHT, marks, table: { head: [], rows: [] } };
}

/** The same content as a page of HTML, as a browser would print it. */
export function htmlOf({ title, sections }: ReportDocument, fonts: string): string {
  const face = (weight: string, number: number): string =>
    `@font-face{font-family:Pretendard;font-weight:${number};src:url("file://${fonts}/${weight}") format("woff2")}`;
  const style = `${face("Pretendard-Regular.woff2", 400)}${face("Pretendard-SemiBold.woff2", 600)}@page{size:A4;margin:15mm}body{font:10pt Pretendard}table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}td,th{border:1px solid #999;padding:3px 4px;font-size:7.6pt;text-align:left}h2{break-before:page}svg{width:100%;height:auto}`;
  const piece = (block: Block): string => {
    if (block.kind === "figure")
      return `<figure aria-label="${block.caption}">${svgOf(block.drawing)}<figcaption>${block.caption}</figcaption></figure>`;
    if (block.kind === "paragraph") return `<p>${block.text}</p>`;
    if (block.kind !== "table") return "";
    const head = block.columns.map((column) => `<th scope="col">${column.head}</th>`).join("");
    const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    return `<table><caption>${block.caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  };
  const body = sections
    .map((section) => `<h2>${section.number}. ${section.title}</h2>${section.blocks.map(piece).join("")}`)
    .join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${body}</html>`;
}
