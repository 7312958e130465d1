import type { ReportInput } from "../input.ts";
import { type Pen, type section, centre, end, start } from "../pen.ts";

type Page = ReturnType<typeof section>;

/** § 9: whose company signs, and who stands behind what it resells. A reseller's owner is not the owner of what it resells. */
export function ownersTable(page: Page, { mastery }: ReportInput, pen: Pen): void {
  const { t } = pen;
  const used = mastery.providers.filter(({ placed }) => placed > 0);
  if (used.length === 0) return;
  page.heading(t("report.owners")).table(
    t("report.t-owners"),
    [
      start(t("report.c-provider"), 2.4),
      start(t("report.c-owner"), 2.6),
      centre(t("report.c-country"), 0.9),
      start(t("report.c-chain"), 3.6),
      end(t("report.c-workloads"), 1.2, "C"),
    ],
    used.map(({ name, owner, chain, placed }) => [
      name[pen.language],
      owner.name ?? pen.unknown,
      owner.country ?? pen.unknown,
      chain
        .filter(({ as }) => as !== "owner")
        .map((link) => `${link.name[pen.language]}: ${link.owner ?? pen.unknown} (${link.country ?? pen.unknown})`)
        .join(", ") || t("report.chain-none"),
      pen.number(placed, 0),
    ]),
    { source: pen.sourceCatalogue },
  );
}

/** § 9: what leaving costs today and at the dates the law changes; the terms one by one stand in § 17. */
export function leavingTable(page: Page, { lockIn }: ReportInput, pen: Pen): void {
  const { t } = pen;
  if (lockIn.exit.length === 0) return;
  page.heading(t("report.leaving")).table(
    t("report.t-leaving"),
    [
      start(t("report.c-date"), 1.6),
      end(t("report.c-exit-egress"), 2.6, "C"),
      end(t("report.c-exit-known"), 2.6, "C"),
      end(pen.heading(t("report.exit-cost")), 2.6, "C"),
      end(t("report.c-exit-days"), 1.4, "C"),
    ],
    lockIn.exit.map(({ date, egress, known, cost, days }) => [
      pen.day(date),
      pen.amount(egress),
      pen.amount(known),
      pen.amount(cost),
      pen.range(days, 0),
    ]),
    { unit: pen.unitExact, source: pen.sourceCatalogue },
  );
}
