import { Link } from "wouter";
import type { Footing } from "../../shared/model/result.ts";
import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkspace } from "../hooks/workspace.ts";
import { pathOf } from "../routes.ts";
import "./foot-line.css";

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
