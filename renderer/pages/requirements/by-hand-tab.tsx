import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Scenario, VerdictOverride } from "../../../shared/model/scenario.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkloads } from "../../hooks/use-workloads.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ruleName } from "../../parts/rule-name.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { WideTable } from "../../parts/wide-table.tsx";
import { pathOf } from "../../routes.ts";
import { ByHandForm } from "./by-hand-form.tsx";
import { useRegionNames } from "./region-names.ts";
import type { Overview } from "./requirements-page.tsx";
import "./packs-tab.css";

/** Every verdict a person has set against a rule; the plan lists the same. */
export function ByHandTab({ scenario, overview }: Readonly<{ scenario: Scenario; overview: Overview }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const canChange = useCanChange();
  const { data: workloads } = useWorkloads();
  const nameOf = useRegionNames(overview);
  const [editing, setEditing] = useState<VerdictOverride | null>(null);
  const names = new Map(workloads?.rows.map(({ id, name }) => [id, name]));
  const overrides = scenario.overrides ?? [];
  if (overrides.length === 0)
    return (
      <EmptyState
        title={t("requirements.by-hand-none")}
        missing={t("requirements.by-hand-why")}
        action={{ label: t("requirements.by-hand-to-verdicts"), run: () => go(pathOf("requirements", "verdicts")) }}
      />
    );
  return (
    <div className="verdicts-room">
      <p className="board-lead">{t("requirements.by-hand-lead")}</p>
      <WideTable label={t("requirements.by-hand-mark")}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("requirements.workload")}</th>
              <th scope="col">{t("requirements.rule")}</th>
              <th scope="col">{t("requirements.where")}</th>
              <th scope="col">{t("requirements.verdict")}</th>
              <th scope="col">{t("requirements.note")}</th>
              <th scope="col">{t("requirements.decided-by")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {overrides.map((one) => {
              const name = names.get(one.workload) ?? one.workload;
              return (
                <tr key={`${one.workload} ${one.rule} ${one.region ?? "*"}`}>
                  <th scope="row">{name}</th>
                  <td>{ruleName(words, one.rule, overview.rulePacks)}</td>
                  <td>{one.region === null ? t("requirements.everywhere") : nameOf(one.region)}</td>
                  <td>
                    <VerdictMark verdict={one.verdict} />
                  </td>
                  <td>{one.reason}</td>
                  <td>{one.decidedBy ?? <span className="soft">{t("requirements.undecided")}</span>}</td>
                  <td className="right">
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t("requirements.edit", { name })}
                      disabled={!canChange}
                      onClick={() => setEditing(one)}
                    >
                      {t("requirements.change-by-hand")}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideTable>
      {editing && (
        <Drawer title={names.get(editing.workload) ?? editing.workload} onClose={() => setEditing(null)}>
          <p>{ruleName(words, editing.rule, overview.rulePacks)}</p>
          <ByHandForm
            key={`${editing.workload} ${editing.rule} ${editing.region ?? "*"}`}
            scenario={scenario}
            workload={editing.workload}
            region={editing.region}
            rule={editing.rule}
            regionName={editing.region === null ? null : nameOf(editing.region)}
            onDone={() => setEditing(null)}
          />
        </Drawer>
      )}
    </div>
  );
}
