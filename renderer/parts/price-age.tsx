import { ageOf } from "../../shared/catalogue/freshness.ts";
import { defaultPriceRules } from "../../shared/model/price-rules.ts";
import type { PriceDays } from "../../shared/model/result.ts";
import { daysBetween } from "../../shared/units/date.ts";
import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import "./price-age.css";

/** A day with how long before the plan's date it lies; a price that has waited long says so in a word. */
export function PriceAge({ asOf, isPrice = true }: Readonly<{ asOf: string; isPrice?: boolean }>) {
  const { t, day } = useText();
  const age = useAge(asOf);
  const { data: rules = defaultPriceRules } = useCall("price-rules.read", {}, { enabled: isPrice });
  const state = isPrice && age !== null ? ageOf(asOf.slice(0, 10), age.today, rules) : "fresh";
  return (
    <span className="price-age figures">
      {day(asOf)}
      {age && <span className="soft"> · {age.words}</span>}
      {state !== "fresh" && (
        <span
          className={`price-age-${state}`}
          title={t("freshness.stale-why", { days: state === "stale" ? rules.staleAfterDays : rules.warnAfterDays })}
        >
          {t(`freshness.${state}`)}
        </span>
      )}
    </span>
  );
}

/** The days between which prices lie, with the age of the oldest. */
export function PriceAges({ span }: Readonly<{ span: PriceDays }>) {
  const { t, day } = useText();
  if (span === null) return <span className="not-known">{t("catalogue.unpriced")}</span>;
  if (span.oldest === span.newest) return <PriceAge asOf={span.oldest} />;
  return (
    <span className="price-age">
      <PriceAge asOf={span.oldest} />
      <span className="soft figures"> – {day(span.newest)}</span>
    </span>
  );
}

/** Days before the plan's date, in words; `null` without a plan, or for a later day. */
function useAge(asOf: string): Readonly<{ today: string; words: string }> | null {
  const { t, number } = useText();
  const open = useWorkspace();
  if (!open) return null;
  const days = daysBetween(asOf.slice(0, 10), open.agency.planDate);
  if (days < 0) return null;
  const today = open.agency.planDate;
  return { today, words: days === 0 ? t("freshness.same-day") : t("freshness.age", { days: number(days, 0) }) };
}
