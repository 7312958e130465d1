import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { providerOf } from "../../../shared/model/id.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { CountryName } from "../../parts/country.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { EvidenceList } from "../../parts/evidence-list.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { pathOf } from "../../routes.ts";
import { CorrectOfferButton } from "./add-provider-button.tsx";
import type { Overview } from "./catalogue-page.tsx";
import { hourDigits, monthText, priceText } from "./offer-columns.tsx";
import { OfferTerms } from "./offer-terms.tsx";
import type { Places } from "./places.ts";
import { PriceHistory } from "./price-history.tsx";
import { PriceMark, wayOf } from "./price-mark.tsx";
import { Quote, useQuote } from "./rates-used.tsx";
import type { OfferRow } from "./use-offers.ts";
import { monthOf } from "./month.ts";

/** One offer: what it is, what it costs on which terms, how the price has moved, and where it was read. */
export function OfferDrawer({
  row,
  places,
  overview,
  currency,
  staleAfterDays,
  onClose,
}: Readonly<{
  row: OfferRow;
  places: Places;
  overview: Overview;
  currency: Currency;
  staleAfterDays: number | null;
  onClose: () => void;
}>) {
  const words = useText();
  const { t, number, day } = words;
  const [, go] = useLocation();
  const { offer, perHour, ageDays } = row;
  const month = monthOf(row);
  const { price } = offer;
  const region = places.region(offer.region);
  const provider = providerOf(offer.region);
  const way = wayOf(row);
  const quote = useQuote(price?.currency ?? currency, currency);
  const sources = new Map(overview.sources.map((source) => [source.id as string, source]));
  return (
    <Drawer
      wide
      title={`${places.providerName(provider)} ${offer.code}`}
      onClose={onClose}
      foot={
        <>
          <CorrectOfferButton offer={offer} />
          <Button variant="default" size="sm" onClick={() => go(pathOf("catalogue", "map", offer.region))}>
            {t("catalogue-page.to-region")}
          </Button>
          <Button variant="default" size="sm" onClick={() => go(pathOf("catalogue", provider))}>
            {t("catalogue-page.region-to-provider")}
          </Button>
        </>
      }
    >
      <section className="facts-section">
        <h3>{t("catalogue-page.price-now")}</h3>
        <p className="price-headline figures">
          {price === null ? (
            <span className="not-known">{t("catalogue-page.price-unknown")}</span>
          ) : month === null || perHour === null ? (
            priceText(words, price)
          ) : (
            <>
              <strong>{monthText(words, month.amount, currency)}</strong>
              {t("catalogue.per-month")}
              <span className="soft">
                {number(perHour, hourDigits(currency))} {currency}
                {t("catalogue.per-hour")}
              </span>
            </>
          )}
          {way && <PriceMark way={way} />}
        </p>
        <Facts>
          {price && <Fact name={t("catalogue-page.listed-as")}>{priceText(words, price)}</Fact>}
          {month && (
            <Fact name={t("catalogue-page.month-by")}>
              {month.hours === null
                ? t("catalogue-page.month-listed")
                : t("catalogue-page.month-hours", { hours: month.hours })}
            </Fact>
          )}
          {quote && perHour !== null && (
            <Fact name={t("catalogue-page.rate")}>
              <Quote quote={quote} />
              <br />
              <span className="soft">{quote.source}</span>
            </Fact>
          )}
          {price && perHour === null && (
            <Fact name={currency}>
              <NotKnown words={t("catalogue-page.no-rate")} />
            </Fact>
          )}
          {price?.spread && price.spread.high > price.spread.low && (
            <Fact name={t("catalogue-page.spread")}>
              {number(price.amount * price.spread.low, 6)}–{number(price.amount * price.spread.high, 6)}{" "}
              {price.currency}
            </Fact>
          )}
          {price && (
            <Fact name={t("catalogue.as-of")}>
              {day(price.asOf)}
              {ageDays !== null && (
                <span className={staleAfterDays !== null && ageDays > staleAfterDays ? "tone-warn" : "soft"}>
                  {" "}
                  {t("catalogue-page.price-age-days", { days: number(ageDays, 0) })}
                  {staleAfterDays !== null && ageDays > staleAfterDays && `, ${t("catalogue-page.is-stale")}`}
                </span>
              )}
            </Fact>
          )}
          <Fact name={t("catalogue-page.stands-in")}>{t(`catalogue-page.from-${row.state}`)}</Fact>
        </Facts>
      </section>
      <section className="facts-section">
        <h3>{t("catalogue-page.size")}</h3>
        <Facts>
          <Fact name={t("catalogue-page.size")}>
            {number(offer.vcpu, 2)} vCPU · {number(offer.memoryGib, 2)} GiB
          </Fact>
          <Fact name={t("catalogue.class")}>{t(`price-class.${offer.class}`)}</Fact>
          <Fact name={t("catalogue-page.arch")}>{offer.arch}</Fact>
          {offer.gpu && (
            <Fact name={t("catalogue-page.gpu")}>
              {offer.gpu.model} ×{number(offer.gpu.count, 2)}
            </Fact>
          )}
          {offer.localDiskGb !== null && (
            <Fact name={t("catalogue-page.local-disk")}>{number(offer.localDiskGb, 0)} GB</Fact>
          )}
          <Fact name={t("catalogue.region")}>{places.regionName(offer.region)}</Fact>
          <Fact name={t("catalogue.country")}>
            <CountryName code={region?.country ?? null} />
          </Fact>
          {region && <Fact name={t("catalogue.zone")}>{t(`catalogue.zone-${region.zone}`)}</Fact>}
        </Facts>
        {offer.note && <p className="soft">{offer.note}</p>}
      </section>
      <OfferTerms offer={offer} perHour={perHour} currency={currency} />
      <PriceHistory offer={offer.id} />
      <section className="facts-section">
        <h3>{t("catalogue-page.evidence")}</h3>
        <EvidenceList
          sources={sources}
          evidence={
            price
              ? [{ source: price.source, asOf: price.asOf, method: price.method, standing: "proven", note: null }]
              : []
          }
        />
      </section>
    </Drawer>
  );
}
