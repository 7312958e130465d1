import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ProviderId } from "../../../shared/model/id.ts";
import type { ExitAnswer } from "../../../shared/model/parting.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { Day } from "../../../shared/units/date.ts";
import { useLocation } from "wouter";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { pathOf } from "../../routes.ts";
import { BAN } from "./date-rule.ts";
import { ExitCurveChart } from "./exit-curve.tsx";
import "./lock-in.css";

/** What leaving would cost on a day, line by line, how long it would take, and how that changes over time. */
export function ExitTab({ lockIn, used }: Readonly<{ lockIn: LockIn; used: ReadonlySet<ProviderId> }>) {
  const { t, of, day } = useText();
  const planDate = useWorkspace()?.agency.planDate ?? BAN;
  const [provider, setProvider] = useState<ProviderId | null>(null);
  const [typed, setTyped] = useState<string>(planDate);
  const isDay = Day.safeParse(typed).success;
  const date = isDay ? typed : planDate;
  const providers = lockIn.providers.filter((one) => used.has(one.provider));
  const nameOf = (id: ProviderId): string =>
    of(lockIn.providers.find((one) => one.provider === id)?.name ?? { ko: id, en: id });
  const question = useCall("lock-in.exit", { scenario: lockIn.scenario, provider, date }, { keepPrevious: true });

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("lock-in-page.tab-exit")}>
      <div className="exit-asked">
        <NativeSelect
          size="xs"
          label={t("lock-in-page.leave-whom")}
          value={provider ?? ""}
          data={[
            { value: "", label: t("lock-in-page.leave-all") },
            ...providers.map((one) => ({ value: one.provider, label: of(one.name) })),
          ]}
          onChange={(event) =>
            setProvider(providers.find((one) => one.provider === event.currentTarget.value)?.provider ?? null)
          }
        />
        <TextInput
          size="xs"
          type="date"
          label={t("lock-in-page.leave-when")}
          min={planDate}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {[planDate, BAN].map((one) => (
          <button
            key={one}
            type="button"
            className="facets-open-button exit-day"
            aria-pressed={date === one}
            onClick={() => setTyped(one)}
          >
            {day(one)} {t(one === BAN ? "lock-in-page.day-ban" : "lock-in-page.day-plan")}
          </button>
        ))}
      </div>
      <Asked question={question}>{(exit) => <ExitLines exit={exit} nameOf={nameOf} />}</Asked>
      <ExitCurveChart scenario={lockIn.scenario} provider={provider} />
      <p className="soft lock-in-note">{t("lock-in-page.exit-rule")}</p>
    </div>
  );
}

function ExitLines({ exit, nameOf }: Readonly<{ exit: ExitAnswer; nameOf: (provider: ProviderId) => string }>) {
  const { t, say, money, range, number, day, unknown } = useText();
  const [, go] = useLocation();
  const id = exit.provider === null ? `exit/${exit.date}` : `exit/${exit.date}/${exit.provider}`;
  const open = (figure: string) => () => explain(figure, exit.scenario);
  const missing = exit.lines.filter(({ amount }) => amount === null).length;
  const { days } = exit;
  const assumed = exit.laws.filter(({ stated }) => !stated);
  return (
    <>
      <h2 className="section-title">
        {exit.total
          ? t("lock-in-page.exit-title", { day: day(exit.date), cost: money(exit.total) })
          : exit.known
            ? t("lock-in-page.exit-at-least", { day: day(exit.date), cost: money(exit.known), missing })
            : t("lock-in-page.exit-unknown-title")}
      </h2>
      <table className="plain-table lock-in-table">
        <thead>
          <tr>
            <th scope="col">{t("lock-in-page.exit-line")}</th>
            <th scope="col" className="right">
              {t("lock-in-page.cost")}
            </th>
            <th scope="col">{t("lock-in-page.because")}</th>
          </tr>
        </thead>
        <tbody>
          {exit.lines.map(({ term, amount, because }) => (
            <tr key={term}>
              <th scope="row" className="nowrap">
                {t(`lock-in.exit-${term}`)}
              </th>
              <td className="figures right nowrap">
                <FigureButton label={t(`lock-in.exit-${term}`)} onOpen={open(`${id}/${term}`)}>
                  {amount ? money(amount) : unknown}
                </FigureButton>
              </td>
              <td>{because ? say(because) : ""}</td>
            </tr>
          ))}
          <tr className="exit-total">
            <th scope="row">{t("lock-in-page.exit-sum")}</th>
            <td className="figures right nowrap">
              <FigureButton label={t("lock-in-page.exit-sum")} onOpen={open(id)}>
                {exit.total ? money(exit.total) : unknown}
              </FigureButton>
            </td>
            <td>{exit.because ? say(exit.because) : t("lock-in-page.before-vat")}</td>
          </tr>
          <tr>
            <th scope="row">{t("lock-in-page.exit-days")}</th>
            <td className="figures right nowrap">{days.total ? range(days.total, 0) : unknown}</td>
            <td>
              {days.because
                ? say(days.because)
                : t("lock-in-page.exit-days-parts", {
                    notice: days.notice ? range(days.notice, 0) : unknown,
                    transfer: days.transfer ? range(days.transfer, 1) : unknown,
                    replatform: days.replatform ? range(days.replatform, 0) : unknown,
                    parallel: days.parallel ? range(days.parallel, 0) : unknown,
                  })}
            </td>
          </tr>
          {exit.volumeGb && exit.transferHours && (
            <tr>
              <th scope="row">{t("lock-in-page.gravity")}</th>
              <td className="figures right nowrap">{range(exit.volumeGb, 0)} GB</td>
              <td>{t("lock-in-page.gravity-hours", { hours: range(exit.transferHours) })}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className="soft lock-in-note">
        {t("lock-in-page.exit-of", {
          workloads: number(exit.workloads, 0),
          providers: number(exit.providers.length, 0),
        })}{" "}
        {exit.laws
          .filter(({ stated }) => stated)
          .map(({ provider, country }) => (
            <span key={provider}>
              {t("lock-in-page.law-stated", { provider: nameOf(provider), country: country ?? unknown })}{" "}
            </span>
          ))}
        {assumed.length > 0 && (
          <span>
            {t("lock-in-page.law-assumed", {
              providers: assumed.map(({ provider }) => nameOf(provider)).join(", "),
              country: assumed[0]!.country ?? unknown, // there is one
            })}{" "}
          </span>
        )}
        {exit.lines.some(({ because }) => because?.key.startsWith("lock-in.needs-")) && (
          <button
            type="button"
            className="facets-open-button"
            onClick={() => go(pathOf("cost", "assumptions", "missing"))}
          >
            {t("lock-in-page.to-assumptions")}
          </button>
        )}
      </p>
    </>
  );
}
