import { useLocation } from "wouter";
import { moneyMonthsChart } from "../../../shared/charts/money-months.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { MoneyOverTime } from "../../../shared/model/money-over-time.ts";
import type { WavePlan } from "../../../shared/model/result.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { moneyAxis, plainMoney } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { MoneyScaleOf, MoneyUnit, usualScale } from "../cost/money-unit.tsx";
import { NotCounted } from "../cost/not-counted.tsx";
import { TabRegion } from "../cost/tab-region.tsx";
import "../cost/cost.css";
import { FiscalYears } from "./fiscal-years.tsx";

/** What the waves cost and when: month by month, and in each fiscal year against its budget. */
export function MoneyTab({
  scenario,
  plan,
  onRules,
}: Readonly<{ scenario: ScenarioId; plan: WavePlan; onRules: () => void }>) {
  const question = useCall("waves.money", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(money) => <Known money={money} plan={plan} onRules={onRules} />}</Asked>;
}

function Known({ money, plan, onRules }: Readonly<{ money: MoneyOverTime; plan: WavePlan; onRules: () => void }>) {
  const words = useText();
  const { t, say } = words;
  const [, go] = useLocation();
  if (money.months.length === 0)
    return (
      <EmptyState
        title={t("money-page.none")}
        missing={money.because ? say(money.because) : ""}
        action={{ label: t("waves-page.to-placement"), run: () => go(pathOf("placement")) }}
      />
    );
  return (
    <TabRegion label={t("waves-page.tab-money")}>
      {(width) => (
        <MoneyScaleOf value={usualScale(money.currency, mostOf(money))}>
          <Drawing drawing={chartOf(words, money, plan, width)} />
          <p className="soft waves-key">{t("money-page.chart-key")}</p>
          {money.because && <p className="cost-remark">{say(money.because)}</p>}
          <Rests money={money} onRules={onRules} />
          <MoneyUnit currency={money.currency} />
          <FiscalYears money={money} />
          <NotCounted sentences={money.notCounted} />
        </MoneyScaleOf>
      )}
    </TabRegion>
  );
}

/** What the months rest on, each with the way to where it is stated. */
function Rests({ money, onRules }: Readonly<{ money: MoneyOverTime; onRules: () => void }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const { doubleRunningDays: days, unscheduled, fiscalYearStart, years } = money;
  return (
    <p className="cost-remark cost-rates">
      {unscheduled > 0 && <span>{t("money.unscheduled", { count: number(unscheduled, 0) })}</span>}
      <button type="button" className="cost-rate" onClick={onRules}>
        {days === null ? t("money-page.no-double") : t("money-page.double", { days: number(days, 0) })}
      </button>
      <button type="button" className="cost-rate" onClick={() => go(pathOf("cost", "assumptions", "budget.year-from"))}>
        {t("money-page.year-from", { month: number(fiscalYearStart, 0) })}
      </button>
      {years.every(({ standing }) => standing === "no-budget") && (
        <button type="button" className="cost-rate" onClick={() => go(pathOf("requirements"))}>
          {t("money-page.set-budget")}
        </button>
      )}
    </p>
  );
}

const nothing = { low: 0, high: 0 };
type Month = MoneyOverTime["months"][number];
type Drawn = Readonly<{ low: number; high: number }> | null;

/** Parts from the bottom up; what nobody has claimed counts nothing. */
function partsOf(money: MoneyOverTime, month: Month): Drawn[] {
  const { claimed } = money;
  const of = (part: MoneyOverTime["claimed"][number]): Drawn => (claimed.includes(part) ? month[part] : nothing);
  const once = (["effort", "transfer", "training"] as const).map(of);
  const paidOnce = once.some((part) => part === null)
    ? null
    : once.reduce<Drawn>((sum, part) => ({ low: sum!.low + part!.low, high: sum!.high + part!.high }), nothing);
  return [of("staying"), of("run"), of("parallel"), paidOnce, of("shortfall")];
}

const mostOf = (money: MoneyOverTime): number =>
  Math.max(0, ...money.years.map(({ known, staying }) => known.high + (staying?.high ?? 0)));

function chartOf(words: Words, money: MoneyOverTime, { waves: lying }: WavePlan, width: number) {
  const { t, unknown } = words;
  const { currency, months } = money;
  const numbers = new Map(lying.map(({ wave }) => [wave.id, wave.number]));
  const parts = months.map((month) => partsOf(money, month));
  const whole = (amount: Drawn): MoneyRange | null => amount && { ...amount, currency };
  const most = Math.max(0, ...parts.map((own) => own.reduce((sum, part) => sum + (part?.high ?? 0), 0)));
  const axis = moneyAxis(words, currency, most);
  return moneyMonthsChart({
    title: titleOf(words, money),
    parts: [
      t("money.part-staying"),
      t("money.part-run"),
      t("money.part-parallel"),
      t("cost-page.one-off"),
      t("money.part-shortfall"),
    ],
    months: months.map(({ month, waves, cumulated }, index) => ({
      month,
      parts: parts[index]!,
      waves:
        waves.length === 0
          ? ""
          : t("money-page.wave-mark", { waves: waves.map((wave) => numbers.get(wave) ?? "?").join(", ") }),
      cumulated,
    })),
    words: {
      month: t("money-page.month"),
      waves: t("money-page.waves"),
      cumulated: t("money-page.cumulated"),
      unknown,
    },
    valueLabel: t("cost-page.without-vat", { unit: axis.unit }),
    print: axis.print,
    printRange: (amount) => plainMoney(words, whole(amount)),
    width,
    height: 300,
  });
}

/** The finding: a year over its budget first, then what it all comes to. */
function titleOf(words: Words, { years, paid, months }: MoneyOverTime): string {
  const { t } = words;
  const span = { from: months[0]!.month.slice(0, 4), to: months.at(-1)!.month.slice(0, 4) };
  const over = years.filter(({ standing }) => standing === "over").map(({ year }) => year);
  if (over.length > 0) return t("money-page.title-over", { years: over.join(", ") });
  if (paid === null) return t("money-page.title-open", span);
  return t("money-page.title-paid", { ...span, amount: shortMoney(words, paid) });
}
