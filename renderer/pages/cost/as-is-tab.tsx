import { useLocation } from "wouter";
import { Button } from "@mantine/core";
import { stackChart } from "../../../shared/charts/stack.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { AsIs } from "../../../shared/model/spending.ts";
import { dictionary } from "../../../shared/text/dictionary.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { moneyAxis, openMoney } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { Amount } from "./amount.tsx";
import { MoneyScaleOf, MoneyUnit, usualScale } from "./money-unit.tsx";
import { TabRegion } from "./tab-region.tsx";

type Ground = AsIs["sets"][number];

/** What today's way costs, on three grounds side by side: as stated, by the Korean set, by one vendor's constants. */
export function AsIsTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("cost.as-is", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(asIs) => <Today asIs={asIs} />}</Asked>;
}

function Today({ asIs }: Readonly<{ asIs: AsIs }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const toMissing = () => go(pathOf("cost", "assumptions", "missing"));
  if (asIs.sets.length === 0)
    return (
      <EmptyState
        title={t("cost-page.as-is-title-open")}
        missing={t("cost-page.as-is-note")}
        action={{ label: t("cost-page.to-assumptions"), run: toMissing }}
      />
    );
  return (
    <TabRegion label={t("cost-page.tab-as-is")}>
      {(width) => (
        <MoneyScaleOf
          value={usualScale(asIs.currency, Math.max(0, ...asIs.sets.map(({ yearly }) => yearly?.high ?? 0)))}
        >
          <Drawing drawing={stackOf(words, asIs, width)} />
          <p className="soft cost-remark">
            {t("cost-page.as-is-note")}{" "}
            <Button variant="subtle" size="compact-xs" onClick={toMissing}>
              {t("cost-page.to-assumptions")}
            </Button>
          </p>
          <MoneyUnit currency={asIs.currency} />
          {asIs.sets.map((ground) => (
            <GroundTable key={ground.set} ground={ground} isUsed={ground.set === asIs.used} />
          ))}
        </MoneyScaleOf>
      )}
    </TabRegion>
  );
}

function GroundTable({ ground, isUsed }: Readonly<{ ground: Ground; isUsed: boolean }>) {
  const words = useText();
  const { t, say } = words;
  return (
    <section>
      <h2 className="section-title">
        {t(`cost-page.set-${ground.set}`)} {isUsed && <span className="cost-used">{t("cost-page.set-used")}</span>}
      </h2>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col">{t("cost-page.line")}</th>
            <th scope="col" className="right">
              {t("cost-page.a-year-head")}
            </th>
            <th scope="col">{t("cost-page.because")}</th>
          </tr>
        </thead>
        <tbody>
          {ground.lines.map(({ item, yearly, because, figure }) => (
            <tr key={item}>
              <th scope="row">{itemName(words, item)}</th>
              <td className="right figures nowrap">
                <Amount value={yearly} because={because} figure={figure} label={itemName(words, item)} />
              </td>
              <td>{because ? say(because) : ""}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="cost-sum">
            <th scope="row">{t("cost-page.whole")}</th>
            <td className="right figures nowrap">
              <Amount
                value={ground.yearly}
                because={ground.because}
                figure={ground.figure}
                label={t(`cost-page.set-${ground.set}`)}
              />
            </td>
            <td>{ground.yearly === null && ground.because ? say(ground.because) : ""}</td>
          </tr>
        </tfoot>
      </table>
      {ground.notes.map((note, index) => (
        <p key={index} className="soft cost-remark">
          {say(note)}
        </p>
      ))}
    </section>
  );
}

/** Its words where it has some; a line without any is named by its own. */
function itemName({ t }: Words, item: string): string {
  const key = `spending.as-is-item-${item}` as keyof typeof dictionary; // looked up before it is used
  return key in dictionary ? t(key) : item;
}

/** What each ground is made of; one that cannot be computed as a whole shows what of it can. */
function stackOf(words: Words, asIs: AsIs, width: number) {
  const { t, unknown } = words;
  const { currency } = asIs;
  const used = asIs.sets.find(({ set }) => set === asIs.used);
  const known = (ground: Ground) => ground.lines.reduce((sum, { yearly }) => sum + (yearly?.high ?? 0), 0);
  const axis = moneyAxis(words, currency, Math.max(0, ...asIs.sets.map(known)));
  const size = new Map<string, number>();
  for (const { item, yearly } of asIs.sets.flatMap(({ lines }) => lines))
    size.set(item, (size.get(item) ?? 0) + (yearly?.low ?? 0));
  return stackChart({
    title: used?.yearly
      ? t("cost-page.as-is-title", { yearly: shortMoney(words, used.yearly), set: t(`cost-page.set-${used.set}`) })
      : t("cost-page.as-is-title-open"),
    keys: [...size.keys()]
      .toSorted((a, b) => size.get(b)! - size.get(a)!)
      .map((item) => ({ key: item, name: itemName(words, item) })),
    others: t("cost-page.others"),
    bars: asIs.sets.map((ground) => ({
      name: t(`cost-page.set-${ground.set}`),
      parts: ground.lines.map(({ item, yearly }) => ({ key: item, low: yearly?.low ?? 0, high: yearly?.high ?? null })),
      label: ground.yearly ? axis.printRange(ground.yearly) : unknown,
    })),
    valueLabel: t("cost-page.a-year", { unit: axis.unit }),
    print: axis.print,
    printRange: (low, high) => (low === 0 && high === null ? unknown : openMoney(words, currency, low, high)),
    head: { name: t("cost-page.source"), whole: t("cost-page.whole") },
    width,
  });
}
