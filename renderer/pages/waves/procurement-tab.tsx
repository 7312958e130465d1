import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import type { ProcurementRoute, ProcurementStep } from "../../../shared/model/procurement.ts";
import type { WaveProcurement } from "../../../shared/model/wave-calendar.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";
import { StandingMark } from "./standing-mark.tsx";

/** How each provider is bought, and the last day on which each step has to begin for the first wave that needs it. */
export function ProcurementTab({
  calendar,
  onOpen,
}: Readonly<{ calendar: Output<"waves.calendar">; onOpen: (id: string) => void }>) {
  const { t } = useText();
  const byProvider = new Map<string, WaveProcurement[]>();
  for (const one of calendar.procurements) byProvider.set(one.provider, [...(byProvider.get(one.provider) ?? []), one]);
  if (byProvider.size === 0)
    return <EmptyState title={t("waves-buying.empty")} missing={t("waves-buying.empty-why")} />;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("waves-page.tab-procurement")}>
      <p className="soft waves-hint">{t("waves-buying.why")}</p>
      {[...byProvider].map(([provider, waves]) => (
        <Bought key={provider} waves={waves} onOpen={onOpen} />
      ))}
    </div>
  );
}

/** One provider; what is bought once for the first wave serves the later ones. */
function Bought({ waves, onOpen }: Readonly<{ waves: readonly WaveProcurement[]; onOpen: (id: string) => void }>) {
  const { t, of, number, day } = useText();
  const first = waves.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0]!; // made of at least one
  const { provider, name, route, start, standing } = first;
  const workloads = waves.reduce((sum, one) => sum + one.workloads, 0);
  return (
    <section className="bought" aria-label={of(name)}>
      <header>
        <h2>
          <button type="button" className="waves-link" onClick={() => onOpen(`buy-${provider}`)}>
            {of(name)}
          </button>
        </h2>
        <StandingMark standing={standing} />
        <span className="soft">
          {t(`schedule.route-${route ?? "none"}`)} ·{" "}
          {t("waves-buying.needed", {
            workloads: number(workloads, 0),
            number: first.number,
            day: day(start),
          })}
        </span>
        <Button size="compact-sm" variant="default" onClick={() => onOpen(`buy-${provider}`)}>
          {t("waves-buying.edit")}
        </Button>
      </header>
      {route === null ? (
        <p className="soft">{t("waves-buying.no-route")}</p>
      ) : (
        <Steps route={route} steps={first.steps} />
      )}
    </section>
  );
}

function Steps({ route, steps }: Readonly<{ route: ProcurementRoute; steps: WaveProcurement["steps"] }>) {
  const { t, number, day } = useText();
  const [, go] = useLocation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("waves-buying.step")}</th>
          <th scope="col" className="right">
            {t("waves-buying.days")} <span className="unit">{t("waves-page.days-unit")}</span>
          </th>
          <th scope="col">{t("waves-buying.begin")}</th>
          <th scope="col">{t("waves-buying.done-by")}</th>
          <th scope="col">{t("waves-buying.standing")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, days: { least, most }, begin, done, lastBegin, doneOn, standing }) => (
          <tr key={step}>
            <th scope="row">{t(`schedule.step-${step}`)}</th>
            <td className="figures right">
              <button
                type="button"
                className="waves-link"
                title={t("waves-buying.type-days")}
                onClick={() => go(pathOf("cost", "assumptions", keyOf(step, route)))}
              >
                {least === null || most === null
                  ? t("waves-buying.type-days")
                  : least === most
                    ? number(least, 0)
                    : `${number(least, 0)}–${number(most, 0)}`}
              </button>
            </td>
            <td className="figures nowrap">
              {doneOn
                ? ""
                : begin
                  ? begin === lastBegin
                    ? day(begin)
                    : `${day(begin)} – ${day(lastBegin)}`
                  : t("waves-buying.at-last", { day: day(lastBegin) })}
            </td>
            <td className="figures nowrap">
              {doneOn ? t("waves-buying.done-on", { day: day(doneOn) }) : done ? day(done) : t("parts.unknown")}
            </td>
            <td>
              <StandingMark standing={standing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the days of a step are typed. */
const keyOf = (step: ProcurementStep, route: ProcurementRoute): AssumptionKey =>
  step === "contract"
    ? `procurement.${route}`
    : step === "security-review"
      ? "procurement.security-review-most"
      : `procurement.${step}`;
