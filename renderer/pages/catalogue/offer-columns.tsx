import { IconClockExclamation } from "@tabler/icons-react";
import type { Price } from "../../../shared/model/catalogue.ts";
import { providerOf } from "../../../shared/model/id.ts";
import type { Currency } from "../../../shared/units/money.ts";
import type { Words } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { PriceMark, wayOf } from "./price-mark.tsx";
import type { Places } from "./places.ts";
import type { OfferRow } from "./use-offers.ts";
import { monthOf } from "./month.ts";

/** Decimals that tell prices apart: won by the hundredth, dollar and euro by the ten-thousandth of an hour. */
export const hourDigits = (currency: Currency): number => (currency === "KRW" ? 2 : 4);
const monthDigits = (currency: Currency): number => (currency === "KRW" ? 0 : 2);
const signs: Record<Currency, string> = { KRW: "₩", EUR: "€", USD: "$" };

/** `₩274/시간`: as the source lists it. */
export function priceText({ t, number }: Words, { amount, currency, unit }: Price): string {
  return `${signs[currency]}${number(amount, currency === "KRW" ? 2 : 5)}${t(`catalogue.per-${unit}`)}`;
}

/** An amount a month, in major units. */
export const monthText = ({ number }: Words, perMonth: number, currency: Currency): string =>
  `${signs[currency]}${number(perMonth, monthDigits(currency))}`;

export type OfferColumnsGiven = Readonly<{
  words: Words;
  places: Places;
  currency: Currency;
  staleAfterDays: number | null;
  /** On the page of one provider its name is no column. */
  withProvider: boolean;
}>;

export function offerColumns({
  words,
  places,
  currency,
  staleAfterDays,
  withProvider,
}: OfferColumnsGiven): Column<OfferRow>[] {
  const { t, number, language } = words;
  const missing = ({ offer }: OfferRow) => (
    <span className="not-known">{t(offer.price ? "catalogue-page.no-rate" : "catalogue-page.price-unknown")}</span>
  );
  const zoneOf = ({ offer }: OfferRow): string => {
    const region = places.region(offer.region);
    return region ? t(`catalogue.zone-${region.zone}`) : "";
  };
  const countryOf = ({ offer }: OfferRow): string => {
    const region = places.region(offer.region);
    return region ? countryName(language, region.country) : "";
  };
  return [
    { id: "code", header: t("catalogue.offer"), width: 140, grow: true, value: ({ offer }) => offer.code },
    ...(withProvider
      ? [
          {
            id: "provider",
            header: t("catalogue-page.provider"),
            width: 102,
            grow: true,
            value: ({ offer }: OfferRow) => places.providerName(providerOf(offer.region)),
          },
        ]
      : []),
    {
      id: "region",
      header: t("catalogue.region"),
      width: 136,
      grow: true,
      value: ({ offer }) => places.regionName(offer.region),
    },
    { id: "country", header: t("catalogue.country"), width: 90, hidden: true, value: countryOf },
    { id: "zone", header: t("catalogue.zone"), width: 60, value: zoneOf },
    { id: "class", header: t("catalogue.class"), width: 82, value: ({ offer }) => t(`price-class.${offer.class}`) },
    { id: "vcpu", header: "vCPU", width: 58, align: "right", value: ({ offer }) => offer.vcpu },
    {
      id: "memory",
      header: t("inventory.memoryGib"),
      unit: "GiB",
      width: 88,
      align: "right",
      value: ({ offer }) => offer.memoryGib,
    },
    {
      id: "gpu",
      header: t("catalogue-page.gpu"),
      width: 70,
      value: ({ offer }) => (offer.gpu ? `${offer.gpu.model} ×${number(offer.gpu.count, 2)}` : ""),
    },
    { id: "arch", header: t("catalogue-page.arch"), width: 80, hidden: true, value: ({ offer }) => offer.arch },
    {
      id: "hour",
      header: t("catalogue-page.per-hour"),
      unit: currency,
      width: 84,
      align: "right",
      value: ({ perHour }) => perHour,
      show: (row) => (row.perHour === null ? missing(row) : number(row.perHour, hourDigits(currency))),
    },
    {
      id: "month",
      header: t("catalogue-page.per-month"),
      unit: currency,
      width: 130,
      align: "right",
      value: (row) => monthOf(row)?.amount ?? null,
      show: (row) => {
        const month = monthOf(row);
        return month === null ? missing(row) : number(month.amount, monthDigits(currency));
      },
    },
    {
      id: "listed",
      header: t("catalogue-page.listed-as"),
      width: 108,
      align: "right",
      hidden: withProvider,
      value: ({ offer }) => offer.price?.amount ?? null,
      show: (row) => (row.offer.price ? priceText(words, row.offer.price) : missing(row)),
    },
    {
      id: "way",
      header: t("catalogue-page.way"),
      width: 84,
      value: (row) => {
        const way = wayOf(row);
        return way && t(`catalogue-page.way-${way}`);
      },
      show: (row) => {
        const way = wayOf(row);
        return way && <PriceMark way={way} />;
      },
    },
    {
      id: "age",
      header: t("catalogue-page.price-age"),
      unit: t("catalogue-page.days"),
      width: 84,
      align: "right",
      value: ({ ageDays }) => ageDays,
      show: ({ ageDays }) =>
        ageDays === null ? (
          ""
        ) : staleAfterDays !== null && ageDays > staleAfterDays ? (
          <span className="tone-warn age-stale" title={t("catalogue-page.is-stale")}>
            <IconClockExclamation size={13} aria-label={t("catalogue-page.is-stale")} />
            {number(ageDays, 0)}
          </span>
        ) : (
          number(ageDays, 0)
        ),
    },
    {
      id: "state",
      header: t("catalogue-page.stands-in"),
      width: 84,
      hidden: true,
      value: ({ state }) => t(`catalogue-page.from-${state}`),
    },
  ];
}
