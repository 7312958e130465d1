import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Freshness, ProviderFreshness } from "./use-freshness.ts";

/** How much of a provider's list is priced: listed solid, estimated hatched, own in another tone; what is left is not known. */
export function Coverage({
  offers,
  priced,
  freshness,
}: Readonly<{ offers: number; priced: number; freshness: ProviderFreshness | undefined }>) {
  const { t, number } = useText();
  if (offers === 0) return <span className="soft">{t("catalogue-page.price-unknown")}</span>;
  const { listed, estimated, own } = freshness ?? { listed: priced, estimated: 0, own: 0 };
  const hint = t("catalogue-page.coverage-hint", {
    all: number(offers, 0),
    listed: number(listed, 0),
    estimated: number(estimated, 0),
    own: number(own, 0),
    unpriced: number(offers - priced, 0),
  });
  return (
    <span className="bar-cell" title={hint}>
      <svg className="mini-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="mini-track" width="100" height="8" />
        <rect className="mini-listed" width={(100 * listed) / offers} height="8" />
        <rect className="mini-own" x={(100 * listed) / offers} width={(100 * own) / offers} height="8" />
        <rect
          className="mini-estimated"
          x={(100 * (listed + own)) / offers}
          width={(100 * estimated) / offers}
          height="8"
        />
      </svg>
      <span className="figures">{number((100 * priced) / offers, 0)}</span>
      <span className="read-out">{hint}</span>
    </span>
  );
}

/** Age of a provider's prices: from the newest to the oldest on a common scale, with a mark where stale begins. */
export function PriceAge({
  freshness,
  of,
}: Readonly<{ freshness: Freshness | null; of: ProviderFreshness | undefined }>) {
  const { t, number } = useText();
  const oldest = oldestDays(freshness, of);
  if (!freshness || !of?.newest || oldest === null) return null; // that no price is known stands beside it
  const newest = daysBetween(of.newest, freshness.today);
  // stale begins in the middle; what is older than the scale runs to its end, and the figure says how old
  const scale = 2 * freshness.staleAfterDays;
  const at = (days: number): number => (100 * Math.min(scale, Math.max(0, days))) / scale;
  const hint = t("catalogue-page.age-hint", {
    newest: number(newest, 0),
    oldest: number(oldest, 0),
    stale: number(of.stale, 0),
    days: number(freshness.staleAfterDays, 0),
  });
  return (
    <span className="bar-cell bar-age" title={hint}>
      <svg className="mini-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="mini-line" y="3.5" width="100" height="1" />
        <rect
          className={of.stale > 0 ? "mini-age mini-age-stale" : "mini-age"}
          x={Math.min(95, Math.max(0, at(newest) - 2))}
          width={Math.max(5, at(oldest) - at(newest) + 2)}
          height="8"
        />
        <rect className="mini-mark" x={at(freshness.staleAfterDays)} width="1" height="8" />
      </svg>
      <span className={of.stale > 0 ? "figures tone-warn" : "figures"}>
        {newest === oldest ? number(oldest, 0) : `${number(newest, 0)}–${number(oldest, 0)}`}
      </span>
      <span className="read-out">{hint}</span>
    </span>
  );
}

/** Days since the oldest price of a provider was listed; `null` where nothing is priced. */
export function oldestDays(freshness: Freshness | null, of: ProviderFreshness | undefined): number | null {
  return freshness && of?.oldest ? daysBetween(of.oldest, freshness.today) : null;
}
