import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { type Change, tornadoChart } from "../../../shared/charts/tornado.ts";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { CostSensitivity } from "../../../shared/model/spending.ts";
import type { MoneyRange } from "../../../shared/units/money.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { moneyAxis, plainMoney } from "../../parts/money-axis.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { pathOf } from "../../routes.ts";
import { Amount } from "./amount.tsx";
import { MoneyScaleOf, MoneyUnit, usualScale } from "./money-unit.tsx";
import { TabRegion } from "./tab-region.tsx";

type Driver = CostSensitivity["drivers"][number];

/** Where a driver is stated, if it is one number of the register. */
const stated: Partial<Record<Driver["driver"], AssumptionKey>> = {
  growth: "cost.growth",
  "price-change": "cost.price-change",
  effort: "cost.person-month",
};

/** What moves the total, and how far, when one number is other than thought. */
export function SensitivityTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("cost.sensitivity", { scenario }, { keepPrevious: true });
  return <Asked question={question}>{(sensitivity) => <Known sensitivity={sensitivity} />}</Asked>;
}

function Known({ sensitivity }: Readonly<{ sensitivity: CostSensitivity }>) {
  const words = useText();
  const { t, say, percent } = words;
  const [, go] = useLocation();
  const { base, currency, swing } = sensitivity;
  if (!base)
    return (
      <EmptyState
        title={t("cost-page.tornado-title-none")}
        missing={sensitivity.because ? say(sensitivity.because) : ""}
        action={{ label: t("cost-page.to-assumptions"), run: () => go(pathOf("cost", "assumptions", "missing")) }}
      />
    );
  const drivers = sensitivity.drivers.toSorted((a, b) => reach(b, base) - reach(a, base));
  return (
    <TabRegion label={t("cost-page.tab-sensitivity")}>
      {(width) => (
        <MoneyScaleOf value={usualScale(currency, base.high)}>
          <Drawing drawing={tornadoOf(words, drivers, base, swing, width)} />
          <p className="cost-remark">
            {t("cost-page.base-is", { total: shortMoney(words, base) })}{" "}
            {t("cost-page.swing-note", { swing: percent(swing) })}{" "}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => go(pathOf("cost", "assumptions", "cost.swing" satisfies AssumptionKey))}
            >
              {t("cost-page.change-swing")}
            </Button>
          </p>
          <MoneyUnit currency={currency} />
          <table className="plain-table cost-table">
            <thead>
              <tr>
                <th scope="col">{t("cost-page.driver")}</th>
                <th scope="col" className="right">
                  {t("cost-page.down", { swing: percent(swing) })}
                </th>
                <th scope="col" className="right">
                  {t("cost-page.up", { swing: percent(swing) })}
                </th>
                <th scope="col">{t("cost-page.because")}</th>
              </tr>
            </thead>
            <tbody>
              {drivers.map((driver) => {
                const key = stated[driver.driver];
                const name = nameOf(words, driver);
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td className="right figures nowrap">
                      <Amount
                        value={driver.low}
                        because={driver.because}
                        figure={swingId(driver, "low")}
                        label={name}
                      />
                    </td>
                    <td className="right figures nowrap">
                      <Amount
                        value={driver.high}
                        because={driver.because}
                        figure={swingId(driver, "high")}
                        label={name}
                      />
                    </td>
                    <td>
                      {driver.because && say(driver.because)}{" "}
                      {key && (
                        <Button
                          variant="subtle"
                          size="compact-xs"
                          aria-label={t("cost-page.change-of", { line: name })}
                          onClick={() => go(pathOf("cost", "assumptions", key))}
                        >
                          {t("cost-page.change")}
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </MoneyScaleOf>
      )}
    </TabRegion>
  );
}

const nameOf = ({ t }: Words, { driver, currency }: Driver): string =>
  driver === "rate" ? t("cost-page.driver-rate", { currency: currency ?? "" }) : t(`cost-page.driver-${driver}`);

const changeOf = (to: MoneyRange | null, base: MoneyRange): Change | null =>
  to && { least: to.low - base.low, most: to.high - base.high };

/** How far the total moves at most. */
function reach({ low, high }: Driver, base: MoneyRange): number {
  const changes = [changeOf(low, base), changeOf(high, base)].flatMap((one) => (one ? [one.least, one.most] : []));
  return Math.max(0, ...changes.map(Math.abs));
}

function tornadoOf(words: Words, drivers: readonly Driver[], base: MoneyRange, swing: number, width: number) {
  const { t, say, percent, unknown } = words;
  const [first] = drivers;
  const most = Math.max(0, ...drivers.map((driver) => reach(driver, base)));
  const axis = moneyAxis(words, base.currency, most);
  const signed = (value: number): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${axis.print(Math.abs(value))}`;
  const said = (change: Change | null): string => {
    if (!change) return unknown;
    const [from, to] = [signed(Math.min(change.least, change.most)), signed(Math.max(change.least, change.most))];
    return from === to ? from : `${from} … ${to}`;
  };
  return tornadoChart({
    title:
      !first || most === 0
        ? t("cost-page.tornado-none-moves")
        : t("cost-page.tornado-title", { driver: nameOf(words, first) }),
    rows: drivers.map((driver) => {
      const [down, up] = [changeOf(driver.low, base), changeOf(driver.high, base)];
      return {
        name: nameOf(words, driver),
        down,
        up,
        label: !down && !up && driver.because ? say(driver.because) : `${said(down)} / ${said(up)}`,
        downText: plainMoney(words, driver.low),
        upText: plainMoney(words, driver.high),
      };
    }),
    down: t("cost-page.down", { swing: percent(swing) }),
    up: t("cost-page.up", { swing: percent(swing) }),
    valueLabel: t("cost-page.total-change", { unit: axis.unit }),
    print: signed,
    driverLabel: t("cost-page.driver"),
    width,
  });
}

/** The figure of the total with one number moved. */
const swingId = ({ driver, currency }: Driver, end: "low" | "high"): string =>
  `cost/swing/${driver}${currency ? `:${currency}` : ""}/${end}`;
