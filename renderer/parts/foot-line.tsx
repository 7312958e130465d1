import { Link } from "wouter";
import type { Footing } from "../../shared/model/result.ts";
import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import { pathOf } from "../routes.ts";
import "./foot-line.css";
import "./price-age.css";

/** On what the page stands: edition and date, rule packs, price coverage, unknowns. Each leads to where it can be changed. */
export function FootLine({ footing }: Readonly<{ footing: Footing | null }>) {
  const { t, day, percent, number, of } = useText();
  const open = useWorkspace();
  const { data: catalogue } = useCall("catalogue.overview", {}, { enabled: open !== null });
  const date = footing?.edition.date ?? catalogue?.edition.date;
  const planDate = footing?.planDate ?? open?.agency.planDate;
  const packs = footing?.packs;
  return (
    <footer className="foot-line" aria-label={t("frame.foot")}>
      {date && <Link href={pathOf("catalogue")}>{t("frame.foot-edition", { date: day(date) })}</Link>}
      <PriceDays footing={footing} />
      {packs && (
        <Link href={pathOf("requirements")} title={packs.map((pack) => of(pack.title)).join(", ")}>
          {packs.length > 0 ? t("frame.foot-packs", { count: packs.length }) : t("frame.foot-no-packs")}
        </Link>
      )}
      {footing && (
        <Link href={pathOf("catalogue")}>
          {footing.coverage === null
            ? t("frame.foot-no-coverage")
            : t("frame.foot-coverage", { share: percent(footing.coverage) })}
        </Link>
      )}
      {footing && (
        <Link href={pathOf("inventory", "quality")}>
          {t("frame.foot-unknowns", { count: number(footing.unknowns, 0) })}
        </Link>
      )}
      {planDate && <span>{t("frame.foot-plan-date", { date: day(planDate) })}</span>}
    </footer>
  );
}

/** Between which days the prices lie that the page stands on, and how many have waited too long; else those of the catalogue. */
function PriceDays({ footing }: Readonly<{ footing: Footing | null }>) {
  const { t, day, number } = useText();
  const open = useWorkspace();
  const { data: fresh } = useCall("catalogue.freshness", {}, { enabled: open !== null && footing === null });
  const oldest = footing ? footing.oldestPrice : fresh?.oldest;
  const newest = footing ? footing.newestPrice : fresh?.newest;
  const aged = footing
    ? { ...footing, ageing: footing.ageingPrices, stale: footing.stalePrices }
    : (fresh ?? { ageing: 0, stale: 0, warnAfterDays: 0, staleAfterDays: 0 });
  if (!oldest || !newest) return null;
  return (
    <Link href={pathOf("catalogue")}>
      {oldest === newest
        ? t("freshness.foot-price", { date: day(oldest) })
        : t("freshness.foot-prices", { from: day(oldest), to: day(newest) })}
      {aged.ageing > 0 && (
        <span className="price-age-ageing" title={t("freshness.stale-why", { days: aged.warnAfterDays })}>
          {t("freshness.foot-ageing", {
            from: aged.warnAfterDays,
            to: aged.staleAfterDays,
            count: number(aged.ageing, 0),
          })}
        </span>
      )}
      {aged.stale > 0 && (
        <span className="price-age-stale" title={t("freshness.stale-why", { days: aged.staleAfterDays })}>
          {t("freshness.foot-stale", { days: aged.staleAfterDays, count: number(aged.stale, 0) })}
        </span>
      )}
    </Link>
  );
}
