import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { WideTable } from "../../parts/wide-table.tsx";
import { ExitTestDrawer } from "./exit-test-drawer.tsx";
import { ExitTriggerDrawer } from "./exit-trigger-drawer.tsx";

type Open = Readonly<{ kind: "trigger" | "test"; id: string | null }>;

/** The exit plan as people type it: what makes the agency leave, and the exits it has tried. */
export function ExitPlanSection({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const { t, day } = useText();
  const canChange = useCanChange();
  const { data } = useCall("registers.list", { scenario }, { keepPrevious: true });
  const [open, setOpen] = useState<Open | null>(null);
  // an answer may come after the next drawer has been opened: that one stays
  const close = (kind: Open["kind"]) => (): void => setOpen((now) => (now?.kind === kind ? null : now));
  if (!data) return null;
  const { exitTriggers: triggers, exitTests: tests } = data;
  const add = (kind: Open["kind"]) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={!canChange}
      leftSection={<IconPlus size={14} />}
      onClick={() => setOpen({ kind, id: null })}
    >
      {t(`exit-plan.add-${kind}`)}
    </Button>
  );
  return (
    <>
      <section className="exit-plan" aria-labelledby="exit-triggers">
        <div className="exit-plan-head">
          <h2 id="exit-triggers">{t("exit-plan.triggers")}</h2>
          {add("trigger")}
        </div>
        {triggers.length === 0 ? (
          <p className="soft">{t("exit-plan.no-triggers")}</p>
        ) : (
          <WideTable label={t("exit-plan.triggers")}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t("exit-plan.kind")}</th>
                  <th scope="col">{t("exit-plan.indicator")}</th>
                  <th scope="col">{t("exit-plan.threshold")}</th>
                  <th scope="col">{t("exit-plan.owner")}</th>
                </tr>
              </thead>
              <tbody>
                {triggers.map(({ id, kind, indicator, threshold, owner }) => (
                  <tr key={id}>
                    <td>{t(`exit-plan.kind-${kind}`)}</td>
                    <th scope="row">
                      <button type="button" className="opens-row" onClick={() => setOpen({ kind: "trigger", id })}>
                        {indicator}
                      </button>
                    </th>
                    <td>{threshold ?? t("registers.undecided")}</td>
                    <td>{owner ?? t("registers.undecided")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        )}
      </section>
      <section className="exit-plan" aria-labelledby="exit-tests">
        <div className="exit-plan-head">
          <h2 id="exit-tests">{t("exit-plan.tests")}</h2>
          {add("test")}
        </div>
        {tests.length === 0 ? (
          <p className="soft">{t("exit-plan.no-tests")}</p>
        ) : (
          <WideTable label={t("exit-plan.tests")}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t("exit-plan.on")}</th>
                  <th scope="col">{t("exit-plan.test-kind")}</th>
                  <th scope="col">{t("exit-plan.scope")}</th>
                  <th scope="col">{t("exit-plan.outcome")}</th>
                  <th scope="col">{t("exit-plan.findings")}</th>
                </tr>
              </thead>
              <tbody>
                {tests.map(({ id, kind, on, scope, outcome, findings }) => (
                  <tr key={id}>
                    <td className="nowrap">{day(on)}</td>
                    <td>{t(`exit-plan.test-${kind}`)}</td>
                    <th scope="row">
                      <button type="button" className="opens-row" onClick={() => setOpen({ kind: "test", id })}>
                        {scope}
                      </button>
                    </th>
                    <td>{t(`exit-plan.outcome-${outcome}`)}</td>
                    <td>{findings ?? ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        )}
      </section>
      {open?.kind === "trigger" && (
        <ExitTriggerDrawer
          key={open.id}
          scenario={scenario}
          trigger={triggers.find(({ id }) => id === open.id) ?? null}
          onClose={close("trigger")}
        />
      )}
      {open?.kind === "test" && (
        <ExitTestDrawer
          key={open.id}
          scenario={scenario}
          test={tests.find(({ id }) => id === open.id) ?? null}
          onClose={close("test")}
        />
      )}
    </>
  );
}
