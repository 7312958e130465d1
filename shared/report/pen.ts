import { limitNames } from "../engines/limit-names.ts";
import type { RegionId } from "../model/id.ts";
import type { Sentence } from "../model/sentence.ts";
import { formatDay, formatMoney, formatNumber, formatRange } from "../text/format.ts";
import { type TextKey, sayIn, text } from "../text/text.ts";
import { type MoneyRange, minorPerMajor } from "../units/money.ts";
import type { Range } from "../units/range.ts";
import type { Block, Column, Method, Section } from "./document.ts";
import type { ReportInput } from "./input.ts";
import { chosenForm } from "./style/form.ts";
import { shortStyle } from "./style/short-style.ts";

/** What every chapter writes with: words and figures in the plan's language, tables numbered as they come. */
export type Pen = ReturnType<typeof penFor>;

export function penFor(input: ReportInput) {
  const { language, catalogue, plan } = input;
  const form = chosenForm(plan, language, input.template);
  const styled = language === "ko" && form.style === "short" ? shortStyle : (said: string): string => said;
  const t = (key: TextKey, args: Sentence["args"] = {}): string => styled(text(language, key, args));
  const unknown = t("report.unknown");
  const regions = new Map(catalogue.regions.map((region) => [region.id, region]));
  const providers = new Map(catalogue.providers.map((provider) => [provider.id, provider.name[language]]));
  const cities = new Map(catalogue.cities.map((city) => [city.name.en, city.name[language]]));
  const isWon = plan.agency.currency === "KRW";

  /** Millions of won, thousands of euros or dollars: one decimal, three where it would print as nothing. */
  const large = (value: MoneyRange): string => {
    const unit = minorPerMajor[value.currency] * (value.currency === "KRW" ? 1_000_000 : 1000);
    const scaled = { low: value.low / unit, high: value.high / unit };
    const digits = scaled.high > 0 && scaled.high < 1 ? 3 : scaled.high >= 1000 ? 0 : 1;
    return formatRange(language, scaled, digits);
  };
  const region = (id: RegionId): string => {
    const found = regions.get(id);
    const city = found?.city ? (cities.get(found.city) ?? found.city) : found?.code;
    return found ? `${providers.get(found.provider) ?? found.provider} · ${city} (${found.code})` : id;
  };

  return {
    t,
    language,
    /** The chosen form: template, style, numbering. */
    form,
    /** What a fact of the catalogue is called, by its id; one without words of ours is called as its data names it. */
    named: (key: string, otherwise: string): string => {
      const said = text(language, key as TextKey); // a key without words comes back as it is
      return said === key ? otherwise : said;
    },
    /** The level of a certificate, as its scheme is known here; one without words of ours as the source has it. */
    level: (level: string): string => {
      const key = `certificate-level.${level
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replace(/-$/, "")}`;
      const said = text(language, key as TextKey); // a key without words comes back as it is
      return said === key ? level : said;
    },
    unknown,
    say: (sentence: Sentence): string => styled(sayIn(language, sentence)),
    number: (value: number | null, digits = 1): string =>
      value === null ? unknown : formatNumber(language, value, digits),
    range: (value: Range | null, digits = 1): string =>
      value === null ? unknown : formatRange(language, value, digits),
    money: (value: MoneyRange | null): string =>
      value === null ? t("report.not-computable") : formatMoney(language, value),
    /** The bare amount for a column whose unit line names the currency. */
    amount: (value: MoneyRange | null): string =>
      value === null ? t("report.not-computable") : formatMoney(language, value).replace(/^[₩€$]|원$/g, ""),
    /** In the large unit, for a column whose unit line names it. */
    large: (value: MoneyRange | null): string => (value === null ? t("report.not-computable") : large(value)),
    /** In the large unit, with the unit. */
    largeMoney: (value: MoneyRange | null): string =>
      value === null ? t("report.not-computable") : t(`report.large-${value.currency}`, { amount: large(value) }),
    unitLarge: t(isWon ? "report.unit-millions" : "report.unit-thousands", { currency: plan.agency.currency }),
    unitExact: t("report.unit-vat", { currency: plan.agency.currency }),
    /** A share short of the whole never prints as the whole, nor one above nothing as nothing. */
    percent: (value: number | null, digits = 0): string => {
      if (value === null) return unknown;
      const said = (more: number): string => formatNumber(language, 100 * value, digits + more);
      const isWrong = (text: string): boolean => (value < 1 && text === "100") || (value > 0 && text === "0");
      const more = [0, 1, 2].find((one) => !isWrong(said(one))) ?? 3;
      return `${said(more)} %`;
    },
    /** A word that begins a line, put inside a sentence. */
    inside: (word: string): string =>
      language === "en" && /^[A-Z][a-z]/.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word,
    day: (day: string): string => formatDay(language, day),
    /** For columns: the month shortened where the language has long ones. */
    shortDay: (day: string | null): string =>
      day === null
        ? unknown
        : formatDay(language, day).replace(/ (\p{L}{3})\p{L}+ /u, (_, month: string) => ` ${month} `),
    provider: (id: string): string => providers.get(id as never) ?? id, // an id that left the catalogue prints itself
    region,
    /** Provider and code, where the city would only repeat. */
    shortRegion: (id: RegionId): string => {
      const found = regions.get(id);
      return found ? `${providers.get(found.provider) ?? found.provider} ${found.code}` : id;
    },
    /** A word of the model at the beginning of a cell or over a column. */
    heading: (word: string): string => word.charAt(0).toUpperCase() + word.slice(1),
    /** The first few names, then how many more there are. */
    names: (all: readonly string[], most: number): string =>
      all.length <= most
        ? all.join(", ")
        : t("report.and-more", { names: all.slice(0, most).join(", "), count: all.length - most }),
    /** What limits speak of, by kind and id. */
    limitNames: limitNames({ ...catalogue, workloads: plan.workloads, groups: plan.groups }),
    sourceCatalogue: t("report.source-catalogue", { edition: catalogue.edition.id }),
    sourcePlan: t("report.source-plan"),
  };
}

/** Begins a section whose tables and figures count from 1. */
export function section(number: string, title: string, newPage = false) {
  const blocks: Block[] = [];
  const counts = { table: 0, figure: 0 };
  const self = {
    paragraph: (text: string) => add({ kind: "paragraph", text }),
    /** What is not there, and why: printed, and listed as open where the plan is prepared. */
    missing: (text: string) => add({ kind: "paragraph", text, isMissing: true }),
    note: (text: string) => add({ kind: "note", text }),
    heading: (text: string) => add({ kind: "heading", level: 2, text }),
    list: (items: readonly string[]) => (items.length > 0 ? add({ kind: "list", items }) : self),
    callOut: (tone: "plain" | "warning", title: string, text: string) => add({ kind: "call-out", tone, title, text }),
    facts: (facts: Extract<Block, { kind: "facts" }>["facts"]) => add({ kind: "facts", facts }),
    contents: () => add({ kind: "contents" }),
    table: (
      caption: string,
      columns: readonly Column[],
      rows: readonly (readonly string[])[],
      more: {
        unit?: string;
        source?: string;
        dense?: boolean;
        /** How the number of one cell came to be, where it is not as its column says. */
        method?: (row: number, column: number) => Method | undefined;
      } = {},
    ) =>
      add({
        kind: "table",
        number: `${number}-${(counts.table += 1)}`,
        caption,
        unit: more.unit ?? null,
        columns,
        rows,
        ...methodsOf(columns, rows, more.method),
        source: more.source ?? null,
        dense: more.dense ?? false,
      }),
    figure: (caption: string, drawing: Extract<Block, { kind: "figure" }>["drawing"], source: string | null = null) =>
      add({ kind: "figure", number: `${number}-${(counts.figure += 1)}`, caption, drawing, source }),
    done: (): Section => ({ number, title, newPage, blocks }),
  };
  function add(block: Block): typeof self {
    blocks.push(block);
    return self;
  }
  return self;
}

/** A letter behind every cell that holds a number, in the columns that say how theirs came to be. */
function methodsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  own: (row: number, column: number) => Method | undefined = () => undefined,
) {
  if (columns.every(({ method }) => method === undefined)) return {};
  return {
    methods: rows.map((row, at) =>
      row.map((cell, index) => (/\d/.test(cell) ? (own(at, index) ?? columns[index]?.method ?? null) : null)),
    ),
  };
}

export const start = (head: string, width: number, method?: Method): Column => ({
  head,
  width,
  align: "start",
  ...(method === undefined ? {} : { method }),
});
/** `method`: how the numbers of the column came to be, where the reader should know (report.md 1.2). */
export const end = (head: string, width: number, method?: Method): Column => ({
  head,
  width,
  align: "end",
  ...(method === undefined ? {} : { method }),
});
export const centre = (head: string, width: number): Column => ({ head, width, align: "center" });
