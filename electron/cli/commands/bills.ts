import { billPeriod } from "../../../shared/engines/bill/table.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { type TextKey, text } from "../../../shared/text/text.ts";
import type { Command } from "../command.ts";
import { openFor } from "../steps.ts";

/** What is paid today, as imported bills say: by period, provider and category, and the sums per currency. */
export const billsCommand: Command = {
  name: "bills",
  usage: "FILE",
  about: "cli.bills",
  options: {},
  positionals: { least: 1, most: 1 },
  run: async (context, [file]) => {
    const { call, print, json, language } = context;
    await openFor(context, file!, "read");
    const overview = await call("bills.overview", {});
    if (json) {
      print.json(overview);
      return;
    }
    const t = (key: TextKey) => text(language, key);
    const amount = (value: number | null) => (value === null ? t("cli.unknown") : formatNumber(language, value, 2));
    if (overview.lines === 0) {
      print.line(t("bills.none"));
      return;
    }
    print.table(
      [t("bills.period"), t("bills.provider"), t("bills.issuer"), t("bills.category"), t("bills.billed"), ""],
      overview.rows.map(({ from, to, provider, issuer, category, billed, currency }) => [
        billPeriod(from, to),
        provider,
        issuer ?? "",
        category,
        amount(billed),
        currency,
      ]),
    );
    print.line();
    print.table(
      [t("bills.currency"), t("bills.billed"), t("bills.credits"), t("bills.effective")],
      overview.totals.map(({ currency, billed, credits, effective }) => [
        currency,
        amount(billed),
        amount(credits),
        amount(effective),
      ]),
    );
    print.line();
    print.line(t("bills.how"));
    for (const { file, importedOn } of overview.sources)
      print.line(text(language, "bills.source", { file, day: importedOn }));
  },
};
