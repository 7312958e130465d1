import type { ReportSection } from "../model/report-settings.ts";
import type { Block, Method, Section } from "./document.ts";
import type { Pen } from "./pen.ts";
import { numbered } from "./style/numbering.ts";

const order: readonly Method[] = ["M", "C", "T", "E"];

/**
 * What is done to every section alike, after its chapter has written it: what the agency says of it, its numbering, and
 * the letters behind its numbers explained.
 */
export function finished(section: Section, said: ReportSection | null, pen: Pen): Section {
  const { t } = pen;
  const blocks: Block[] =
    said?.on === false
      ? [{ kind: "paragraph", text: t("report.switched-off") }]
      : section.blocks.map((block) => explained(block, pen));
  const remark: Block[] = said?.remark
    ? [{ kind: "call-out", tone: "plain", title: t("report.remark"), text: said.remark }]
    : [];
  return numbered({ ...section, blocks: [...blocks, ...remark] }, pen.form.numbering);
}

type Table = Extract<Block, { kind: "table" }>;

/** In small print a letter that all numbers of a column share stands in the head: behind each it would take the room. */
function inHeads({ methods = [], ...table }: Table): Table {
  const shared = table.columns.map((_, at) => {
    const [only, ...others] = new Set(methods.flatMap((row) => row[at] ?? []));
    return others.length === 0 ? only : undefined;
  });
  const left = methods.map((row) => row.map((letter, at) => (shared[at] ? null : letter)));
  return {
    ...table,
    columns: table.columns.map((column, at) =>
      shared[at] ? { ...column, head: `${column.head} (${shared[at]})` } : column,
    ),
    ...(left.some((row) => row.some((letter) => letter !== null)) ? { methods: left } : {}),
  };
}

/** The letters of a table in its foot line: only those it uses. */
function explained(block: Block, { t }: Pen): Block {
  if (block.kind !== "table" || !block.methods) return block;
  const used = new Set(block.methods.flat());
  const letters = order.filter((method) => used.has(method));
  if (letters.length === 0) return block;
  const words = letters.map((method) => `${method} ${t(`report.method-${method}`)}`).join(", ");
  const table = block.dense ? inHeads(block) : block;
  return { ...table, source: [block.source, words].filter((part) => part !== null).join("; ") };
}
