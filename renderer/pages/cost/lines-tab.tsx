import { useLocation } from "wouter";
import { stackChart } from "../../../shared/charts/stack.ts";
import { CostItem, type CostOverview, type CostSum } from "../../../shared/model/spending.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { type Words, useText } from "../../hooks/use-text.ts";
import { moneyAxis, openMoney } from "../../parts/money-axis.ts";
import { pathOf } from "../../routes.ts";
import { CurrencyTable, RegionTable } from "./lines-beside.tsx";
import { LinesTable } from "./lines-table.tsx";
import { MoneyScaleOf, MoneyUnit, usualScale } from "./money-unit.tsx";
import { OneOffTable } from "./one-off-table.tsx";
import { NotCounted } from "./not-counted.tsx";
import { TabRegion } from "./tab-region.tsx";

/** What a month goes to: by line and provider, what is paid once, what nobody has counted. */
export function LinesTab({ overview }: Readonly<{ overview: CostOverview }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  return (
    <TabRegion label={t("cost-page.tab-lines")}>
      {(width) => (
        <MoneyScaleOf value={usualScale(overview.currency, overview.known.high)}>
          <Drawing drawing={stackOf(words, overview, width)} />
          <p className="soft cost-remark">{t("cost-page.known-only")}</p>
          <MoneyUnit currency={overview.currency} />
          <LinesTable overview={overview} />
          <RegionTable overview={overview} />
          <OneOffTable
            overview={overview}
            onState={(key) => go(key ? pathOf("cost", "assumptions", key) : pathOf("inventory", "systems"))}
          />
          <NotCounted sentences={overview.notCounted} />
          <CurrencyTable overview={overview} />
        </MoneyScaleOf>
      )}
    </TabRegion>
  );
}

/** Known for sure, and how far it may go; `null`: nobody knows. */
const ends = ({ monthly, known }: CostSum) => ({ low: known.low, high: monthly ? known.high : null });

function stackOf(words: Words, overview: CostOverview, width: number) {
  const { t, of } = words;
  const { currency } = overview;
  const bySize = new Map(overview.lines.map(({ item, known }) => [item, known.low]));
  const keys = CostItem.options
    .toSorted((a, b) => (bySize.get(b) ?? 0) - (bySize.get(a) ?? 0))
    .map((item) => ({ key: item, name: t(`cost-page.item-${item}`) }));
  const providers = overview.byProvider.toSorted((a, b) => b.known.low - a.known.low);
  const axis = moneyAxis(words, currency, Math.max(0, ...providers.map(({ known }) => known.high)));
  return stackChart({
    title: titleOf(words, overview),
    keys,
    others: t("cost-page.others"),
    bars: providers.map((one) => {
      const { low, high } = ends(one);
      return {
        name: of(one.name),
        label: high === null ? t("cost-page.at-least", { amount: axis.print(low) }) : axis.printRange({ low, high }),
        parts: one.items.map(({ item, ...sum }) => ({ key: item, ...ends(sum) })),
      };
    }),
    valueLabel: t("cost-page.a-month", { unit: axis.unit }),
    print: axis.print,
    printRange: (low, high) => openMoney(words, currency, low, high),
    head: { name: t("cost-page.provider"), whole: t("cost-page.whole") },
    width,
  });
}

function titleOf({ t, of, number }: Words, { byProvider, lines, known }: CostOverview): string {
  const provider = byProvider.toSorted((a, b) => b.known.low - a.known.low)[0];
  const line = lines.toSorted((a, b) => b.known.low - a.known.low)[0];
  if (!provider || !line || known.low <= 0) return t("cost-page.lines-title-none");
  return t("cost-page.lines-title", {
    provider: of(provider.name),
    share: number((100 * provider.known.low) / known.low, 0),
    item: t(`cost-page.item-${line.item}`),
  });
}
