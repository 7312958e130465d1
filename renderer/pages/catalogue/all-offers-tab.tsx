import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { type ProviderId, providerOf } from "../../../shared/model/id.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { monthText, offerColumns } from "./offer-columns.tsx";
import { OfferDrawer } from "./offer-drawer.tsx";
import { OfferFilters } from "./offer-filters.tsx";
import { type OffersAsked, anything, useAsked } from "./offers-asked.ts";
import { type Places, usePlaces } from "./places.ts";
import { RatesUsed } from "./rates-used.tsx";
import type { Freshness } from "./use-freshness.ts";
import { type OfferList, type OfferRow, useOffers } from "./use-offers.ts";
import { monthOf } from "./month.ts";

type Given = Readonly<{ overview: Overview; freshness: Freshness | null }>;

/** Every offer of every provider, cheapest first, in the agency's currency; one of them in the drawer. */
export function AllOffersTab(given: Given) {
  return <Offers {...given} asked={useAsked()} set={useAsked.setState} provider={null} />;
}

/** The same of one provider; what is asked of it is forgotten when its page is left. */
export function ProviderOffers({ provider, ...given }: Given & Readonly<{ provider: ProviderId }>) {
  const [asked, setAsked] = useState<OffersAsked>(() => ({ ...anything, providers: [provider] }));
  const set = (part: Partial<OffersAsked>): void => setAsked((now) => ({ ...now, ...part, providers: [provider] }));
  return <Offers {...given} asked={asked} set={set} provider={provider} />;
}

function Offers({
  overview,
  freshness,
  asked,
  set,
  provider,
}: Given & Readonly<{ asked: OffersAsked; set: (part: Partial<OffersAsked>) => void; provider: ProviderId | null }>) {
  const words = useText();
  const places = usePlaces(overview);
  const currency = useWorkspace()?.agency.currency ?? "KRW";
  const question = useOffers(asked, currency);
  const list = question.data;
  const models = useMemo(() => modelsOf(list?.rows ?? [], asked.gpu), [list, asked.gpu]);
  return (
    <>
      <OfferFilters
        asked={asked}
        set={set}
        overview={overview}
        places={places}
        models={models}
        providerOnly={provider !== null}
      />
      <Asked question={question}>
        {(found) => (
          <FoundOffers
            words={words}
            places={places}
            overview={overview}
            found={found}
            asked={asked}
            currency={currency}
            staleAfterDays={freshness?.staleAfterDays ?? null}
            withProvider={provider === null}
            isBehind={question.isPlaceholderData}
            onClear={() => set(anything)}
          />
        )}
      </Asked>
    </>
  );
}

function FoundOffers({
  words,
  places,
  overview,
  found,
  asked,
  currency,
  staleAfterDays,
  withProvider,
  isBehind,
  onClear,
}: Readonly<{
  words: Words;
  places: Places;
  overview: Overview;
  found: OfferList;
  asked: OffersAsked;
  currency: Currency;
  staleAfterDays: number | null;
  withProvider: boolean;
  isBehind: boolean;
  onClear: () => void;
}>) {
  const { t, number } = words;
  const [, go] = useLocation();
  const [held, setOpen] = useState<OfferRow | null>(null);
  // after a change the row says what counts now; one that is no longer found is shown as it was
  const open = held && (found.rows.find(({ offer }) => offer.id === held.offer.id) ?? held);
  const columns = useMemo(
    () => offerColumns({ words, places, currency, staleAfterDays, withProvider }),
    [words, places, currency, staleAfterDays, withProvider],
  );
  const rows = useMemo(
    () =>
      asked.staleOnly && staleAfterDays !== null
        ? found.rows.filter(({ ageDays }) => ageDays !== null && ageDays > staleAfterDays)
        : found.rows,
    [found.rows, asked.staleOnly, staleAfterDays],
  );
  return (
    <>
      {asked.best && !isBehind && (
        <p className="offers-finding" role="status">
          {bestFinding(words, asked, rows, currency)}
        </p>
      )}
      {found.withoutRate > 0 && (
        <p className="offers-rate tone-warn">
          {t("catalogue-page.without-rate", { count: number(found.withoutRate, 0), currency })}{" "}
          <button type="button" className="text-button" onClick={() => go(pathOf("inventory", "agency"))}>
            {t("catalogue-page.to-rates")}
          </button>
        </p>
      )}
      <VirtualGrid
        name={withProvider ? "all-offers" : "offers"}
        label={t("catalogue-page.tab-offers")}
        rows={rows}
        rowId={rowId}
        columns={columns}
        freeze={1}
        openId={open?.offer.id ?? null}
        onOpen={setOpen}
        note={
          <>
            {!found.isWhole && (
              <span className="soft figures" role="status">
                {t("catalogue-page.reading", { read: number(found.rows.length, 0), of: number(found.of, 0) })}
              </span>
            )}
            {open === null && (
              <span className="rates-used">
                <RatesUsed into={currency} />
              </span>
            )}
          </>
        }
        empty={
          <EmptyState
            title={t("catalogue-page.offers-none")}
            missing={t("catalogue-page.offers-none-why")}
            action={{ label: t("catalogue-page.filter-clear"), run: onClear }}
          />
        }
      />
      {open && (
        <OfferDrawer
          key={open.offer.id}
          row={open}
          places={places}
          overview={overview}
          currency={currency}
          staleAfterDays={staleAfterDays}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

const rowId = ({ offer }: OfferRow): string => offer.id;

/** The finding in one sentence: what the size costs, and how many providers sell it at that. */
function bestFinding(words: Words, asked: OffersAsked, rows: readonly OfferRow[], currency: Currency): string {
  const { t, number } = words;
  const priced = rows.flatMap((row) => monthOf(row)?.amount ?? []);
  if (priced.length === 0) return t("catalogue-page.best-none");
  const least = [
    ...(asked.vcpu === null ? [] : [`${number(asked.vcpu, 2)} vCPU`]),
    ...(asked.memoryGib === null ? [] : [`${number(asked.memoryGib, 2)} GiB`]),
  ].join(" · ");
  const size = least === "" ? t("catalogue-page.best-any") : t("catalogue-page.best-size", { least });
  return t("catalogue-page.best-found", {
    size,
    count: number(priced.length, 0),
    low: monthText(words, Math.min(...priced), currency),
    high: monthText(words, Math.max(...priced), currency),
    providers: number(new Set(rows.map(({ offer }) => providerOf(offer.region))).size, 0),
  });
}

function modelsOf(rows: readonly OfferRow[], asked: OffersAsked["gpu"]): readonly string[] {
  const models = new Set(rows.flatMap(({ offer }) => offer.gpu?.model ?? []));
  if (typeof asked === "string") models.add(asked);
  return [...models].sort();
}
