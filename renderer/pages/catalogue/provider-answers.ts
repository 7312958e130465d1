import { validityOf } from "../../../shared/engines/eligibility/certificate.ts";
import { jurisdictionsOf, lawsReaching } from "../../../shared/catalogue/laws.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { countryName } from "../../parts/country.tsx";
import type { ProviderDesk } from "./provider-desk.ts";

const SOON_DAYS = 180;

/** Who controls it, whose law reaches it, what is proven, what ends next, how much is priced and how old that is. */
export function useProviderAnswers(desk: ProviderDesk | null): Answer[] | null {
  const { t, language, number, percent, day: print, unknown } = useText();
  if (!desk) return null;
  const { facts, question, day, files } = desk;
  const { owner } = facts.provider;
  const controlling = jurisdictionsOf(question).filter(({ ways }) =>
    ways.some((way) => way.by === "person" && way.behind.as !== "supplier"),
  );
  const reached = lawsReaching(question).filter((law) => law.reach !== "no");
  const held = facts.certifications.map((one) => validityOf(one, null, day));
  const proven = held.filter((one) => one.state === "valid");
  const ends = [
    ...proven.flatMap((one) => one.lastDay ?? []),
    ...files.flatMap((file) => (file.validTo !== null && file.validTo >= day ? file.validTo : [])),
  ].sort();
  const next = ends[0] ?? null;
  const left = next === null ? null : daysBetween(day, next);
  const dates = facts.offers.flatMap(({ price }) => (price ? [price.asOf] : [])).sort();
  const count = (state: string) => number(held.filter((one) => one.state === state).length, 0);
  return [
    {
      id: "owner",
      label: t("provider-page.answer-owner"),
      value:
        controlling
          .map(({ country }) => (country ? countryName(language, country) : unknown))
          .slice(0, 3)
          .join(", ") + (controlling.length > 3 ? ` +${controlling.length - 3}` : ""),
      note: owner.name ?? unknown,
    },
    {
      id: "laws",
      label: t("provider-page.answer-laws"),
      value: reached[0] ? t(`provider-page.reach-${reached[0].reach}`) : t("provider-page.answer-not-reached"),
      note:
        reached.length > 0
          ? reached.map((law) => (law.id === "us-cloud-act" ? t("provider-page.law-us-cloud-act") : law.id)).join(", ")
          : t("provider-page.answer-laws-note"),
      ...(reached.length > 0 ? { tone: "warn" as const } : {}),
    },
    {
      id: "proven",
      label: t("provider-page.answer-proven"),
      value: number(proven.length, 0),
      note: t("provider-page.answer-proven-note", {
        claimed: count("claimed"),
        stale: count("stale"),
        expired: count("expired"),
      }),
    },
    {
      id: "next-end",
      label: t("provider-page.answer-next-end"),
      value: next === null ? unknown : print(next),
      note: left === null ? t("provider-page.answer-no-end") : t("provider-page.ends-in", { days: number(left, 0) }),
      ...(left !== null && left <= SOON_DAYS ? { tone: "warn" as const } : {}),
    },
    {
      id: "priced",
      label: t("provider-page.answer-priced"),
      value: facts.offers.length === 0 ? t("catalogue.unpriced") : percent(dates.length / facts.offers.length),
      note: dates[0]
        ? t("provider-page.oldest-price", { days: number(daysBetween(dates[0], day), 0) })
        : t("provider-page.no-price"),
    },
  ];
}
