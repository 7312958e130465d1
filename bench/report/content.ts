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
const WORDS =
  "the plan of an agency says what moves where and when because each limit that holds is named with its source and date".split(
    " ",
  );
const SECTIONS = 20;
const ROWS = 80;
const WIDTH = 680;
const HEIGHT = 380;

/**
 * A plan of sixty pages: contents and 20 sections, each with a chart, a register of 80 × 10, a table whose cells take several lines,
 * headings, paragraphs, lists, a call-out and notes, in the proportions of the sample agencies' plans but with more cells on a page;
 * five bar charts, five heat maps of 2,400 cells, five scatters of 1,000 points, five Gantt charts of 300 bars.
 */
export function content(seed = 4): ReportDocument {
  const next = numbers(seed);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const words = (count: number): string => {
    const said = Array.from({ length: count }, () => any(WORDS)).join(" ");
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const columns: Column[] = HEADS.map((head, at) => ({
    head,
    align: at < 7 ? "start" : "end",
    width: at < 2 ? 1.4 : 1,
  }));
  let row = 0;
  const sections = Array.from({ length: SECTIONS }, (_, at) => {
    const number = String(at + 3);
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
    const chartOfSection: Block = {
      kind: "figure",
      number: `${number}-1`,
      caption: `Chart of section ${number}`,
      drawing: chart(at, next),
      source: null,
    };
    const register: Block = {
      kind: "table",
      number: `${number}-1`,
      caption: `Workloads of section ${number}`,
      unit: null,
      columns,
      rows,
      source: "made from a seed",
      dense: false,
    };
    const blocks = [...prose(words, 1), chartOfSection, ...prose(words, 1), register, judged(number, words)];
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
    sections: [{ number: "2", title: "Contents", newPage: false, blocks: [{ kind: "contents" }] }, ...sections],
  };
}

/** Headings with paragraphs, a list, a note and what must not be missed, as the chapters of a plan have them. */
function prose(words: (count: number) => string, parts: number): Block[] {
  return Array.from({ length: parts }, (_, at): Block[] => [
    { kind: "heading", level: 2, text: words(5) },
    { kind: "paragraph", text: `${words(24)} ${words(30)} ${words(18)}` },
    ...(at % 2 === 0 ? [{ kind: "list", items: [words(14), words(9), words(22)] } as const] : []),
    ...(at % 3 === 2 ? [{ kind: "call-out", tone: "plain", title: words(4), text: words(26) } as const] : []),
    { kind: "note", text: words(16) },
  ]).flat();
}

/** A table of judgements: most cells take more than one line. */
function judged(number: string, words: (count: number) => string): Block {
  return {
    kind: "table",
    number: `${number}-2`,
    caption: `Risks of section ${number}`,
    unit: null,
    columns: ["Risk", "Why", "What is done", "Who", "By"].map((head, at) => ({
      head,
      align: "start",
      width: at < 3 ? 2 : 1,
    })),
    rows: Array.from({ length: 7 }, () => [words(8), words(14), words(18), words(2), "2027-03-31"]),
    source: "made from a seed",
    dense: false,
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
  const style = `${face("Pretendard-Regular.woff2", 400)}${face("Pretendard-SemiBold.woff2", 600)}@page{size:A4;margin:15mm}body{font:10pt Pretendard}table{border-collapse:collapse;width:100%}thead{display:table-header-group}tr{break-inside:avoid}td,th{border:1px solid #999;padding:3px 4px;font-size:7.6pt;text-align:left}h2{break-before:page}h2,h3{font-weight:600}.note{font-size:8.4pt}aside{border-left:2.5pt solid;padding:8pt 10pt;break-inside:avoid}nav{columns:2;font-size:9pt}svg{width:100%;height:auto}`;
  const entry = (kind: string, number: string, said: string): string =>
    `<li><a href="#${kind}-${number}">${said}</a></li>`;
  const contents = (): string => {
    const listed = (kind: "table" | "figure"): string =>
      sections
        .flatMap(({ blocks }) => blocks)
        .map((block) => (block.kind === kind ? entry(kind, block.number, block.caption) : ""))
        .join("");
    const chapters = sections.map((section) => entry("section", section.number, section.title)).join("");
    return `<nav><ol>${chapters}</ol><ol>${listed("table")}</ol><ol>${listed("figure")}</ol></nav>`;
  };
  const piece = (block: Block): string => {
    switch (block.kind) {
      case "contents":
        return contents();
      case "heading":
        return `<h3>${block.text}</h3>`;
      case "paragraph":
        return `<p>${block.text}</p>`;
      case "note":
        return `<p class="note">${block.text}</p>`;
      case "call-out":
        return `<aside><b>${block.title}</b><br>${block.text}</aside>`;
      case "list":
        return `<ul>${block.items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
      case "figure":
        return `<figure id="figure-${block.number}" aria-label="${block.caption}">${svgOf(block.drawing)}<figcaption>${block.caption}</figcaption></figure>`;
      case "table": {
        const head = block.columns.map((column) => `<th scope="col">${column.head}</th>`).join("");
        const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
        return `<table id="table-${block.number}"><caption>${block.caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table><p class="note">${block.source}</p>`;
      }
      case "facts":
        return "";
    }
  };
  const body = sections
    .map(
      (section) =>
        `<h2 id="section-${section.number}">${section.number}. ${section.title}</h2>${section.blocks.map(piece).join("")}`,
    )
    .join("");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${body}</html>`;
}
