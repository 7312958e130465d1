import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { type Amount as Drawn, cashFlowChart } from "../../../shared/charts/cash-flow.ts";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { CostYear, CostYears } from "../../../shared/model/spending.ts";
import { addMoneyRange, type MoneyRange } from "../../../shared/units/money.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { moneyAxis, plainMoney } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { MoneyScaleOf, MoneyUnit, usualScale } from "./money-unit.tsx";
import { NotCounted } from "./not-counted.tsx";
import { TabRegion } from "./tab-region.tsx";
import { YearsTable } from "./years-table.tsx";

/** What the plan pays year by year, beside what today's way would cost. */
export function YearsTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("cost.years", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(years) => <Years years={years} />}</Asked>;
}

function Years({ years }: Readonly<{ years: CostYears }>) {
  const words = useText();
  const { t, say, number } = words;
  const [, go] = useLocation();
  const { data: asIs } = useCall("cost.as-is", { scenario: years.scenario });
  const toMissing = () => go(pathOf("cost", "assumptions", "missing"));
  if (years.years.length === 0)
    return (
      <EmptyState
        title={t("cost-page.years-none")}
        missing={years.because ? say(years.because) : ""}
        action={{ label: t("cost-page.to-assumptions"), run: toMissing }}
      />
    );
  const because = [
    ...new Set([years.because, ...years.years.map((year) => year.because)].flatMap((one) => (one ? [say(one)] : []))),
  ];
  return (
    <TabRegion label={t("cost-page.tab-years")}>
      {(width) => (
        <MoneyScaleOf value={usualScale(years.currency, mostOf(years))}>
          {asIs?.used && years.notCounted.length > 0 && (
            <p className="cost-note" role="note">
              {t("cost-page.years-caveat", {
                set: t(`cost-page.set-${asIs.used}`),
                count: number(years.notCounted.length, 0),
              })}
            </p>
          )}
          <Drawing drawing={flowOf(words, years, width)} />
          {because.map((sentence) => (
            <p key={sentence} className="cost-remark">
              {sentence}
            </p>
          ))}
          <Rates years={years} />
          <MoneyUnit currency={years.currency} />
          <YearsTable years={years} />
          <NotCounted sentences={years.notCounted} />
        </MoneyScaleOf>
      )}
    </TabRegion>
  );
}

/** What the years stand on: when things move, and the rates, each of which leads to where it is stated. */
function Rates({ years }: Readonly<{ years: CostYears }>) {
  const { t, percent } = useText();
  const [, go] = useLocation();
  const rates: readonly (readonly [AssumptionKey, number])[] = [
    ["cost.discount", years.discount],
    ["cost.growth", years.growth],
    ["cost.price-change", years.priceChange],
  ];
  return (
    <p className="cost-remark cost-rates">
      <span>
        {t(years.byWaves ? "cost-page.by-waves" : "cost-page.without-waves")}{" "}
        {!years.byWaves && (
          <Button variant="subtle" size="compact-xs" onClick={() => go(pathOf("waves"))}>
            {t("cost-page.to-waves")}
          </Button>
        )}
      </span>
      {rates.map(([key, rate]) => (
        <button key={key} type="button" className="cost-rate" onClick={() => go(pathOf("cost", "assumptions", key))}>
          {t(`assumptions.${key}`)} <strong className="figures">{percent(rate, 1)}</strong>
        </button>
      ))}
    </p>
  );
}

const nothing = { low: 0, high: 0 };

/** What a year pays in the parts that are drawn; what nobody has claimed counts nothing. */
function partsOf({ run, staying, oneOff, parallel, shortfall, asIs }: CostYear, { claimed }: CostYears): Drawn[] {
  const counted = (column: (typeof claimed)[number], amount: Drawn): Drawn =>
    claimed.includes(column) ? amount : nothing;
  return [
    counted("run", run),
    asIs === null ? nothing : staying,
    counted("parallel", parallel),
    counted("oneOff", oneOff),
    counted("shortfall", shortfall),
  ];
}

/** The tallest column there is. */
const mostOf = (years: CostYears): number =>
  Math.max(
    0,
    ...years.years.map((year) => partsOf(year, years).reduce((sum, part) => sum + (part?.high ?? 0), 0)),
    ...years.years.map(({ asIs }) => asIs?.high ?? 0),
  );

function flowOf(words: Words, years: CostYears, width: number) {
  const { t, unknown } = words;
  const { currency } = years;
  const whole = (amount: Drawn): MoneyRange | null => amount && { ...amount, currency };
  const axis = moneyAxis(words, currency, mostOf(years));
  return cashFlowChart({
    title: titleOf(words, years),
    parts: [
      t("cost-page.run"),
      t("cost-page.staying"),
      t("cost-page.parallel"),
      t("cost-page.one-off"),
      t("cost-page.shortfall"),
    ],
    asIs: t("cost-page.stay"),
    cumulated: t("cost-page.cumulated"),
    years: years.years.map((year) => ({
      name: String(year.year),
      plan: partsOf(year, years),
      asIs: year.asIs,
      cumulated: year.cumulated,
    })),
    unknown,
    valueLabel: t("cost-page.without-vat", { unit: axis.unit }),
    print: axis.print,
    printRange: (amount) => plainMoney(words, whole(amount)),
    yearLabel: t("cost-page.year"),
    width,
  });
}

function titleOf(words: Words, { years, currency }: CostYears): string {
  const { t } = words;
  const span = { from: years[0]!.year, to: years.at(-1)!.year };
  if (years.some(({ beforeVat }) => beforeVat === null)) return t("cost-page.years-title-open", span);
  const sum = years.reduce((all, { beforeVat }) => addMoneyRange(all, beforeVat!), { low: 0, high: 0, currency });
  const told = { ...span, total: shortMoney(words, sum) };
  const saved = years.at(-1)!.cumulated;
  if (!saved) return t("cost-page.years-title-total", told);
  if (saved.low >= 0) return t("cost-page.years-title-saves", { ...told, saving: shortMoney(words, saved) });
  if (saved.high > 0) return t("cost-page.years-title-unsure", told);
  const more = { low: -saved.high, high: -saved.low, currency };
  return t("cost-page.years-title-costs", { ...told, saving: shortMoney(words, more) });
}
