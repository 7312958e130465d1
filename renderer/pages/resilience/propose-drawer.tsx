import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import { Apart, type RecoveryProposal } from "../../../shared/model/resilience.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";

/** Second places for what lacks one, by how far apart they must be; shown first, kept only when asked. */
export function ProposeDrawer({
  scenario,
  nameOf,
  onClose,
}: Readonly<{ scenario: ScenarioId; nameOf: (id: RegionId) => string; onClose: () => void }>) {
  const { t } = useText();
  const [apart, setApart] = useState<Apart>("site");
  const question = useCall("resilience.propose", { scenario, apart });
  return (
    <Drawer title={t("resilience-page.propose")} onClose={onClose} wide>
      <p className="soft">{t("resilience-page.propose-lead")}</p>
      <NativeSelect
        label={t("resilience-page.apart")}
        value={apart}
        data={Apart.options.map((value) => ({ value, label: t(`resilience-page.apart-${value}`) }))}
        onChange={(event) => setApart(Apart.parse(event.currentTarget.value))}
      />
      <Asked question={question}>
        {(proposal) => <Proposal proposal={proposal} nameOf={nameOf} onClose={onClose} />}
      </Asked>
    </Drawer>
  );
}

function Proposal({
  proposal,
  nameOf,
  onClose,
}: Readonly<{ proposal: RecoveryProposal; nameOf: (id: RegionId) => string; onClose: () => void }>) {
  const { t, money, say, unknown } = useText();
  const canChange = useCanChange();
  const { change: save, busy } = useChange("recoveries.save");
  const { groups, recoveries, notFound, scenario } = proposal;
  return (
    <>
      <section className="facts-section">
        <h3>
          {recoveries.length > 0
            ? t("resilience-page.proposed", { groups: groups.length, count: recoveries.length })
            : t("resilience-page.nothing-proposed")}
        </h3>
        {recoveries.length > 0 && (
          <>
            <div className="facts-actions">
              <Button
                size="sm"
                disabled={!canChange}
                loading={busy}
                onClick={() => void save({ scenario, recoveries: [...recoveries] }).then((done) => done && onClose())}
              >
                {t("resilience-page.keep-proposal")}
              </Button>
            </div>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t("resilience-page.system")}</th>
                  <th scope="col">{t("resilience-page.mode")}</th>
                  <th scope="col">{t("resilience-page.second")}</th>
                  <th scope="col" className="right">
                    {t("resilience-page.monthly")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {groups.map((one) => (
                  <tr key={one.group}>
                    <td>{one.name}</td>
                    <td>{t(`resilience.mode-${one.mode}`)}</td>
                    <td>{one.second.map(nameOf).join(", ")}</td>
                    <td className="right figures">{one.monthly ? money(one.monthly) : unknown}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
      {notFound.length > 0 && (
        <section className="facts-section">
          <h3>{t("resilience-page.not-found", { count: notFound.length })}</h3>
          <ul className="recovery-list">
            {notFound.map(({ workload, sentence }) => (
              <li key={workload}>{say(sentence)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
