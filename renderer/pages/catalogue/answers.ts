import { useMemo } from "react";
import { type Figure, type Unit, computed, given, sumOf } from "../../../shared/engines/explain.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { type Sentence, type Text, say } from "../../../shared/model/sentence.ts";
import { text } from "../../../shared/text/text.ts";
import { type Day, daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import type { Overview } from "./catalogue-page.tsx";
import type { Freshness, ProviderFreshness } from "./use-freshness.ts";

/** The catalogue in six figures; each opens what it stands on, provider by provider. */
export function useCatalogueAnswers(overview: Overview | null, freshness: Freshness | null): Answer[] | null {
  const { t, number, day, figure } = useText();
  const figures = useMemo(() => overview && freshness && figuresOf(overview, freshness), [overview, freshness]);
  if (!overview || !freshness || !figures) return null;

  const { offers, priced, stale, staleAfterDays, newest, oldest, expiring, today } = freshness;
  const age = (date: Day | null): string => {
    const days = date === null ? null : daysBetween(date, today);
    if (days === null) return t("parts.unknown");
    if (days === 0) return t("catalogue-page.today");
    return days === 1 ? t("catalogue-page.one-day-old") : t("catalogue-page.days-old", { days: number(days, 0) });
  };
  const past = expiring.filter((one) => one.isPast).length;
  return [
    {
      id: "providers",
      label: t("catalogue-page.providers"),
      value: number(overview.providers.length, 0),
      note: t("catalogue-page.providers-note", {
        priced: number(freshness.providers.filter((one) => one.priced > 0).length, 0),
        regions: number(overview.regions.length, 0),
      }),
      figure: figures.providers,
    },
    {
      id: "priced",
      label: t("catalogue.priced"),
      value: figure(figures.priced),
      note: t("catalogue.priced-note", { priced: number(priced, 0), all: number(offers, 0) }),
      figure: figures.priced,
    },
    {
      id: "newest",
      label: t("catalogue.newest"),
      value: age(newest),
      note: newest === null ? undefined : day(newest),
      figure: figures.newest,
    },
    {
      id: "oldest",
      label: t("catalogue.oldest"),
      value: age(oldest),
      note: oldest === null ? undefined : day(oldest),
      figure: figures.oldest,
    },
    {
      id: "stale",
      label: t("catalogue-page.stale"),
      value: figure(figures.stale),
      note: t("catalogue-page.stale-note", { days: staleAfterDays, count: number(stale, 0) }),
      figure: figures.stale,
      ...(stale > 0 ? { tone: "warn" as const } : {}),
    },
    {
      id: "expiring",
      label: t("catalogue-page.expiring"),
      value: number(expiring.length, 0),
      note: t("catalogue-page.expiring-note", {
        soon: number(expiring.length - past, 0),
        past: number(past, 0),
      }),
      figure: figures.expiring,
      ...(expiring.length > 0 ? { tone: "warn" as const } : {}),
    },
  ];
}

type Figures = Record<"providers" | "priced" | "newest" | "oldest" | "stale" | "expiring", Figure>;

function figuresOf({ providers }: Overview, freshness: Freshness): Figures {
  const { offers, priced, stale, staleAfterDays, newest, oldest, expiring, today } = freshness;
  const named = new Map<string, Overview["providers"][number]["provider"]>(
    providers.map(({ provider }) => [provider.id, provider]),
  );
  const nameOf = (id: string): Text => named.get(id)?.name ?? { ko: id, en: id };
  const evidenceOf = (id: string, asOf: Day | null): Evidence[] => {
    const provider = named.get(id);
    if (!provider) return [];
    return [{ source: provider.source, asOf: asOf ?? provider.asOf, method: "listed", standing: "proven", note: null }];
  };
  /** Where the certificate that ends was read; a document of the workspace is its own evidence. */
  const certificateOf = ({ provider, of, title, isPast }: Freshness["expiring"][number]): Evidence[] =>
    of === "evidence"
      ? []
      : providers
          .filter((row) => row.provider.id === provider)
          .flatMap(({ certifications }) => certifications.filter(({ scheme }) => title.includes(scheme)))
          .slice(0, 1)
          .map(({ source, asOf, standing, note }) => ({
            source,
            asOf,
            method: "listed",
            standing: isPast ? "expired" : standing,
            note,
          }));
  /** One part for each provider that has such a figure, the greatest first. */
  const parts = (
    word: "priced" | "newest" | "oldest" | "stale",
    unit: Unit,
    valueOf: (one: ProviderFreshness) => number | null,
    args: Record<string, number> = {},
  ): Figure[] =>
    freshness.providers
      .flatMap((one) => {
        const value = valueOf(one);
        return value === null ? [] : { one, value };
      })
      .sort((a, b) => b.value - a.value)
      .map(({ one, value }) =>
        given(
          `catalogue/${word}/${one.provider}`,
          say(word === "priced" ? "catalogue.figure-priced-of" : `catalogue-page.figure-${word}-of`, {
            provider: nameOf(one.provider),
            ...args,
          }),
          unit,
          value,
          evidenceOf(one.provider, word === "newest" || word === "priced" ? one.newest : one.oldest),
        ),
      );
  const share = (word: "priced" | "stale", label: Sentence, count: number, of: number, below: Figure[]): Figure =>
    computed(`catalogue/${word}`, label, "share", of === 0 ? null : count / of, "formula", `${count} ÷ ${of}`, below);
  const age = (word: "newest" | "oldest", date: Day | null): Figure =>
    computed(
      `catalogue/${word}`,
      say(`catalogue-page.figure-${word}`),
      "days",
      date === null ? null : daysBetween(date, today),
      word === "newest" ? "minimum" : "maximum",
      word === "newest" ? "min" : "max",
      parts(word, "days", (one) => (one[word] === null ? null : daysBetween(one[word], today))),
    );

  return {
    providers: sumOf("catalogue/providers", say("catalogue-page.figure-providers"), "count", kindsOf(providers)),
    priced: share(
      "priced",
      say("catalogue.figure-priced"),
      priced,
      offers,
      parts("priced", "share", (one) => (one.offers === 0 ? null : one.priced / one.offers)),
    ),
    newest: age("newest", newest),
    oldest: age("oldest", oldest),
    stale: share(
      "stale",
      say("catalogue-page.figure-stale", { days: staleAfterDays }),
      stale,
      priced,
      parts("stale", "share", (one) => (one.priced === 0 ? null : one.stale / one.priced), { days: staleAfterDays }),
    ),
    expiring: computed(
      "catalogue/expiring",
      say("catalogue-page.figure-expiring"),
      "count",
      expiring.length,
      "formula",
      `${expiring.filter((one) => !one.isPast).length} + ${expiring.filter((one) => one.isPast).length}`,
      expiring.map((one, at) =>
        given(
          `catalogue/expiring/${at}`,
          say("catalogue-page.figure-ends-in", { provider: nameOf(one.provider), title: one.title }),
          "days",
          daysBetween(today, one.ends),
          certificateOf(one),
        ),
      ),
    ),
  };
}

function kindsOf(providers: Overview["providers"]): Figure[] {
  return [...new Set(providers.map(({ provider }) => provider.kind))].map((kind) =>
    given(
      `catalogue/providers/${kind}`,
      say("catalogue-page.figure-providers-kind", {
        kind: { ko: text("ko", `catalogue.kind-${kind}`), en: text("en", `catalogue.kind-${kind}`) },
      }),
      "count",
      providers.filter(({ provider }) => provider.kind === kind).length,
      [],
    ),
  );
}
