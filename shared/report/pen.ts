import type { RegionId } from "../model/id.ts";
import type { Sentence } from "../model/sentence.ts";
import { formatDay, formatMoney, formatNumber, formatRange } from "../text/format.ts";
import { type TextKey, sayIn, text } from "../text/text.ts";
import type { MoneyRange } from "../units/money.ts";
import type { Range } from "../units/range.ts";
import type { Block, Column, Section } from "./document.ts";
import type { ReportInput } from "./input.ts";

/** What every chapter writes with: words and figures in the plan's language, tables numbered as they come. */
export type Pen = ReturnType<typeof penFor>;

export function penFor(input: ReportInput) {
  const { language, catalogue } = input;
  const t = (key: TextKey, args: Sentence["args"] = {}): string => text(language, key, args);
  const unknown = t("report.unknown");
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  const providers = new Map(catalogue.providers.map((provider) => [provider.id, provider.name[language]]));
  const cities = new Map(catalogue.cities.map((city) => [city.name.en, city.name[language]]));

  return {
    t,
    unknown,
    say: (sentence: Sentence): string => sayIn(language, sentence),
    number: (value: number | null, digits = 1): string =>
      value === null ? unknown : formatNumber(language, value, digits),
    range: (value: Range | null, digits = 1): string =>
      value === null ? unknown : formatRange(language, value, digits),
    money: (value: MoneyRange | null): string =>
      value === null ? t("report.not-computable") : formatMoney(language, value),
    percent: (value: number | null, digits = 0): string =>
      value === null ? unknown : `${formatNumber(language, 100 * value, digits)} %`,
    day: (day: string): string => formatDay(language, day),
    provider: (id: string): string => providers.get(id as never) ?? id, // an id that left the catalogue prints itself
    region: (id: RegionId): string => {
      const region = regions.get(id);
      const city = region?.city ? (cities.get(region.city) ?? region.city) : region?.code;
      return region ? `${providers.get(region.provider) ?? region.provider} · ${city} (${region.code})` : id;
    },
  };
}

/** Begins a section whose tables and figures count from 1. */
export function section(number: string, title: string, landscape = false) {
  const blocks: Block[] = [];
  const counts = { table: 0, figure: 0 };
  const self = {
    paragraph: (text: string) => add({ kind: "paragraph", text }),
    note: (text: string) => add({ kind: "note", text }),
    heading: (text: string) => add({ kind: "heading", level: 2, text }),
    list: (items: readonly string[]) => (items.length > 0 ? add({ kind: "list", items }) : self),
    callOut: (tone: "plain" | "warning", title: string, text: string) => add({ kind: "call-out", tone, title, text }),
    facts: (facts: Extract<Block, { kind: "facts" }>["facts"]) => add({ kind: "facts", facts }),
    table: (
      caption: string,
      columns: readonly Column[],
      rows: readonly (readonly string[])[],
      more: { unit?: string; source?: string } = {},
    ) =>
      add({
        kind: "table",
        number: `${number}-${(counts.table += 1)}`,
        caption,
        unit: more.unit ?? null,
        columns,
        rows,
        source: more.source ?? null,
      }),
    figure: (caption: string, drawing: Extract<Block, { kind: "figure" }>["drawing"], source: string | null = null) =>
      add({ kind: "figure", number: `${number}-${(counts.figure += 1)}`, caption, drawing, source }),
    done: (): Section => ({ number, title, landscape, blocks }),
  };
  function add(block: Block): typeof self {
    blocks.push(block);
    return self;
  }
  return self;
}

export const start = (head: string, width: number): Column => ({ head, width, align: "start" });
export const end = (head: string, width: number): Column => ({ head, width, align: "end" });
export const centre = (head: string, width: number): Column => ({ head, width, align: "center" });
