import type { LockInToday } from "../../../shared/model/parting.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import "./lock-in.css";

/** Before and after the plan, and the figures of the field as what they are: quotations. */
export function TodaySection({ lockIn }: Readonly<{ lockIn: LockIn }>) {
  const question = useCall("lock-in.today", { scenario: lockIn.scenario }, { keepPrevious: true });
  return <Asked question={question}>{(today) => <Today today={today} lockIn={lockIn} />}</Asked>;
}

function Today({ today, lockIn }: Readonly<{ today: LockInToday; lockIn: LockIn }>) {
  const { t, say, range, number, unknown } = useText();
  return (
    <div className="today">
      <section>
        <h2>{t("lock-in-page.before-after")}</h2>
        {today.because && <p className="lock-in-note">{say(today.because)}</p>}
        <table className="plain-table lock-in-table">
          <thead>
            <tr>
              <th scope="col">{t("lock-in-page.layer")}</th>
              <th scope="col" className="right">
                {t("lock-in-page.today")}
              </th>
              <th scope="col" className="right">
                {t("lock-in-page.after")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lockIn.layers.map(({ layer, byCost, byCount, band }) => {
              const before = today.layers.find((one) => one.layer === layer);
              const held = before?.byCost ?? before?.byCount ?? null;
              const now = byCost ?? byCount;
              return (
                <tr key={layer}>
                  <th scope="row">{t(`layer.${layer}`)}</th>
                  <td className="figures right">
                    {before && held ? `${range(held, 0)} · ${t(`band.${before.band}`)}` : unknown}
                  </td>
                  <td className="figures right">{now ? `${range(now, 0)} · ${t(`band.${band}`)}` : unknown}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t("lock-in-page.benchmarks")}</h2>
        <table className="plain-table lock-in-table">
          <thead>
            <tr>
              <th scope="col">{t("lock-in-page.benchmark")}</th>
              <th scope="col" className="right">
                {t("lock-in-page.quoted")}
              </th>
              <th scope="col" className="right">
                {t("lock-in-page.own-count")}
              </th>
              <th scope="col" className="right">
                {t("lock-in-page.own-cost")}
              </th>
              <th scope="col" className="right">
                {t("lock-in-page.gap")}
              </th>
            </tr>
          </thead>
          <tbody>
            {today.benchmarks.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {say(one.title)}
                  <span className="soft facet-why">{say(one.note)}</span>
                </th>
                <td className="figures right">{number(one.percent, 0)}%</td>
                <td className="figures right">
                  {one.byCount === null ? t("lock-in-page.not-comparable") : `${number(one.byCount)}%`}
                </td>
                <td className="figures right">
                  {one.byCost === null
                    ? one.gap === null
                      ? t("lock-in-page.not-comparable")
                      : unknown
                    : `${range(one.byCost, 0)}%`}
                </td>
                <td className="figures right">
                  {one.gap === null
                    ? ""
                    : one.gap === 0
                      ? t("lock-in-page.gap-none")
                      : t("lock-in-page.gap-systems", { count: number(one.gap, 0) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
