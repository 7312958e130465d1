import type { AsIs, CostOverview, CostYears } from "../../../shared/model/spending.ts";
import { explain } from "../../hooks/explain.ts";
import type { Words } from "../../hooks/use-text.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { openMoney } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";

/** The month, the years, today's cost, what is saved and when it has paid itself back. */
export function answersOf(words: Words, overview: CostOverview, years: CostYears | null, asIs: AsIs | null): Answer[] {
  const { t, say, percent, number, unknown } = words;
  if (overview.placed === 0)
    return [{ id: "monthly", label: t("cost-page.monthly"), value: unknown, note: t("cost-page.empty-why") }];
  const coverage = overview.coverage === null ? unknown : percent(overview.coverage);
  const known = openMoney(words, overview.currency, overview.known.low, overview.known.low);
  const today = asIs?.sets.find(({ set }) => set === asIs.used);
  const left = years?.notCounted.length ?? 0;
  const leftOut = left > 0 ? ` · ${t("cost-page.left-out", { count: number(left, 0) })}` : "";
  const why = (because: CostYears["because"]) => (because ? say(because) : "");
  return [
    {
      id: "monthly",
      label: t("cost-page.monthly"),
      value: overview.monthly ? shortMoney(words, overview.monthly) : unknown,
      note: t(overview.monthly ? "cost-page.monthly-note" : "cost-page.monthly-open", { coverage, known }),
      onOpen: () => explain(overview.figure, overview.scenario),
    },
    {
      id: "total",
      label: labelOfTotal(words, years),
      value: years?.total ? shortMoney(words, years.total) : unknown,
      note: years?.total
        ? t(years.claimed.includes("vat") ? "cost-page.total-note" : "cost-page.total-note-without") + leftOut
        : why(years?.because ?? null),
      ...(years ? { onOpen: () => explain("cost/total", overview.scenario) } : {}),
    },
    {
      id: "as-is",
      label: t("cost-page.as-is-yearly"),
      value: today?.yearly ? shortMoney(words, today.yearly) : unknown,
      note: today ? t(`cost-page.set-${today.set}`) : why(asIs?.sets[0]?.because ?? null),
      ...(today ? { onOpen: () => explain(today.figure, overview.scenario) } : {}),
    },
    {
      id: "npv",
      label: t("cost-page.npv"),
      value: years?.npv ? shortMoney(words, years.npv) : unknown,
      note: years?.npv
        ? t("cost-page.npv-note", { rate: percent(years.discount, 1) }) + leftOut
        : why(years?.because ?? null),
      ...(years?.npv && (years.npv.high < 0 || left > 0) ? { tone: "warn" as const } : {}),
      ...(years ? { onOpen: () => explain(years.figure, overview.scenario) } : {}),
    },
    {
      id: "payback",
      label: t("cost-page.payback"),
      value: paybackText(words, years),
      note: t("cost-page.payback-note") + (years?.payback ? leftOut : ""),
      ...(years?.payback && left > 0 ? { tone: "warn" as const } : {}),
      ...(years ? { onOpen: () => explain("cost/payback", overview.scenario) } : {}),
    },
  ];
}

function labelOfTotal({ t }: Words, years: CostYears | null): string {
  const [first, last] = [years?.years[0], years?.years.at(-1)];
  if (!first || !last) return t("cost-page.total-none");
  return t("cost-page.total", { from: first.year, to: last.year });
}

function paybackText({ t, range, unknown }: Words, years: CostYears | null): string {
  if (!years?.payback) return unknown;
  const { low, high } = years.payback;
  if (low === null) return t("cost-page.payback-never");
  if (high === null) return t("cost-page.payback-from", { years: low });
  return t("cost-page.payback-years", { years: range({ low, high }, 0) });
}
