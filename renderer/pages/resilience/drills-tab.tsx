import { ActionIcon, Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { Drill } from "../../../shared/model/drill.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";

/** Outage drills that were kept as evidence: what was switched off, when, on which inputs, and what came out. */
export function DrillsTab({ scenario }: Readonly<{ scenario: ScenarioId }>) {
  const question = useCall("drills.list", { scenario });
  return <Asked question={question}>{(drills) => <Drills drills={drills} />}</Asked>;
}

function Drills({ drills }: Readonly<{ drills: readonly Drill[] }>) {
  const words = useText();
  const { t, day } = words;
  const [, go] = useLocation();
  const canChange = useCanChange();
  const { change: remove, busy } = useChange("drills.remove");
  const outages = drills.flatMap((drill) =>
    drill.asked.kind === "outage" ? [{ drill, domain: drill.asked.domain }] : [],
  );
  if (outages.length === 0)
    return (
      <EmptyState
        title={t("resilience-page.drills-none")}
        missing={t("resilience-page.drills-none-why")}
        action={{ label: t("resilience-page.to-outage"), run: () => go(pathOf("resilience", "outage")) }}
      />
    );
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("resilience-page.tab-drills")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("resilience-page.drill-date")}</th>
            <th scope="col">{t("resilience-page.drill-domain")}</th>
            <th scope="col" className="right">
              {t("resilience-page.drill-lost")}
            </th>
            <th scope="col" className="right">
              {t("resilience-page.drill-down")}
            </th>
            <th scope="col" className="right">
              {t("resilience-page.drill-users")}
            </th>
            <th scope="col">{t("resilience-page.drill-inputs")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {outages.map(({ drill, domain }) => {
            const name = `${t(`resilience.kind-${domain.kind}`)} ${domain.id}`;
            const { outcome } = drill;
            return (
              <tr key={drill.id}>
                <td>{day(drill.date)}</td>
                <td>{name}</td>
                <td className="right figures">{span(words, outcome["groupsLost"], outcome["groupsLostAtMost"])}</td>
                <td className="right figures">
                  {span(words, outcome["workloadsDown"], outcome["workloadsDownAtMost"])}
                </td>
                <td className="right figures">{span(words, outcome["usersAtLeast"], outcome["usersAtLeast"])}</td>
                <td className="soft" title={drill.inputs}>
                  {drill.inputs.replace("sha256:", "").slice(0, 12)}
                </td>
                <td className="right">
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() => go(pathOf("resilience", "outage", domain.kind, domain.id))}
                  >
                    {t("resilience-page.drill-again")}
                  </Button>
                  <ActionIcon
                    aria-label={t("resilience-page.drill-remove", { domain: name })}
                    disabled={!canChange || busy}
                    onClick={() => void remove({ ids: [drill.id] })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const span = ({ range, unknown }: Words, low: number | null | undefined, high: number | null | undefined): string =>
  low == null || high == null ? unknown : range({ low, high }, 0);
