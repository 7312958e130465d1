import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import { type Figure, computed, given } from "../../../shared/engines/explain.ts";
import { say } from "../../../shared/model/sentence.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { ProviderPage } from "./provider-page.tsx";
import { ProviderList } from "./provider-list.tsx";
import { RegionMaps } from "./region-map.tsx";
import "./catalogue-page.css";

export type Overview = Output<"catalogue.overview">;

/** Whom can we buy from, and on whose word? */
export function CataloguePage() {
  const [path] = useLocation();
  const [, , provider] = path.split("/").map(decodeURIComponent);
  if (provider) return <ProviderPage key={provider} id={provider} />;
  return <CatalogueOverview />;
}

const views = ["both", "list", "map"] as const;

function CatalogueOverview() {
  const { t } = useText();
  const question = useCall("catalogue.overview", {});
  const [view, setView] = useState<(typeof views)[number]>("both");
  const answers = useAnswers(question.data ?? null);
  return (
    <Page
      step="catalogue"
      {...(answers ? { answers } : {})}
      actions={
        <SegmentedControl
          aria-label={t("catalogue.view")}
          size="xs"
          value={view}
          data={views.map((value) => ({ value, label: t(`catalogue.${value}`) }))}
          onChange={setView}
        />
      }
    >
      <Asked question={question}>
        {(overview) => (
          <div className={`catalogue catalogue-${view}`}>
            {view !== "list" && <RegionMaps overview={overview} only={view === "map" ? "full" : "row"} />}
            {view !== "map" && <ProviderList overview={overview} />}
          </div>
        )}
      </Asked>
    </Page>
  );
}

function useAnswers(overview: Overview | null): Answer[] | null {
  const { t, number, day, figure } = useText();
  const open = useWorkspace();
  const priced = useMemo(() => overview && pricedFigure(overview), [overview]);
  if (!overview || !priced) return null;

  const { providers } = overview;
  const offers = providers.reduce((sum, one) => sum + one.offers, 0);
  const withPrice = providers.reduce((sum, one) => sum + one.priced, 0);
  const newest = providers.map((one) => one.newestPrice).reduce(later, null);
  const oldest = providers.map((one) => one.oldestPrice).reduce(earlier, null);
  const standings = providers.flatMap((one) => one.certifications).map((one) => one.standing);
  const count = (standing: string) => number(standings.filter((one) => one === standing).length, 0);
  const age = (date: string | null) =>
    date && open ? t("catalogue.days-old", { days: number(daysBetween(date, open.agency.planDate), 0) }) : undefined;
  return [
    {
      id: "providers",
      label: t("catalogue.providers"),
      value: number(providers.length, 0),
      note: t("catalogue.providers-note", { count: number(overview.regions.length, 0) }),
    },
    {
      id: "priced",
      label: t("catalogue.priced"),
      value: figure(priced),
      note: t("catalogue.priced-note", { priced: number(withPrice, 0), all: number(offers, 0) }),
      figure: priced,
    },
    { id: "newest", label: t("catalogue.newest"), value: newest ? day(newest) : t("parts.unknown"), note: age(newest) },
    { id: "oldest", label: t("catalogue.oldest"), value: oldest ? day(oldest) : t("parts.unknown"), note: age(oldest) },
    {
      id: "certificates",
      label: t("catalogue.certificates"),
      value: count("proven"),
      note: t("catalogue.certificates-note", {
        claimed: count("claimed"),
        unverified: count("unverified"),
        expired: count("expired"),
      }),
    },
  ];
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** The share of offers with a price: Σ priced ÷ Σ offers, provider by provider below it. */
function pricedFigure({ providers }: Overview): Figure {
  const all = providers.reduce((sum, one) => sum + one.offers, 0);
  const priced = providers.reduce((sum, one) => sum + one.priced, 0);
  const parts = providers
    .filter((one) => one.offers > 0)
    .map((one) =>
      given(
        `catalogue.priced.${one.provider.id}`,
        say("catalogue.figure-priced-of", { provider: one.provider.name }),
        "share",
        one.priced / one.offers,
        [
          {
            source: one.provider.source,
            asOf: one.newestPrice ?? one.provider.asOf,
            method: "listed",
            standing: "proven",
            note: one.oldestPrice,
          },
        ],
      ),
    );
  const value = all === 0 ? null : priced / all;
  return computed(
    "catalogue.priced",
    say("catalogue.figure-priced"),
    "share",
    value,
    "formula",
    `${priced} ÷ ${all}`,
    parts,
  );
}
