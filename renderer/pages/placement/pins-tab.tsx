import { ActionIcon, Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { PlacementTab } from "./placement-view.tsx";
import type { Proposal } from "./proposal.ts";

/** What a hand has decided: each solve keeps to it. */
export function PinsTab({
  scenario,
  comparison,
  nameOf,
  proposal,
  onSolved,
}: PlacementTab & Readonly<{ proposal: Proposal; onSolved: () => void }>) {
  const { t } = useText();
  if (scenario.pins.length === 0)
    return <EmptyState title={t("placement-page.pins-none")} missing={t("placement-page.pins-none-why")} />;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.by-hand")}>
      <div className="tab-bar">
        <Button
          size="sm"
          variant="default"
          loading={proposal.running !== null}
          onClick={() => void proposal.solve().then((found) => found && onSolved())}
        >
          {t("placement-page.solve-with-pins")}
        </Button>
        <p className="soft">{t("placement-page.pins-lead")}</p>
      </div>
      <PinTable scenario={scenario} comparison={comparison} nameOf={nameOf} />
    </div>
  );
}

/** Every pin with its reason, and the way to release it. */
export function PinTable({ scenario, comparison, nameOf }: Omit<PlacementTab, "result">) {
  const { t } = useText();
  const canChange = useCanChange();
  const { change, busy } = useChange("placement.pin");
  const names = new Map(comparison.workloads.map((one) => [one.workload, one.name]));
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("placement-page.workload")}</th>
          <th scope="col">{t("placement-page.by-hand")}</th>
          <th scope="col">{t("placement-page.region")}</th>
          <th scope="col">{t("placement-page.reason")}</th>
          <th scope="col">
            <span className="read-out">{t("parts.remove")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {scenario.pins.map((pin) => {
          const name = names.get(pin.workload) ?? pin.workload;
          return (
            <tr key={`${pin.workload} ${pin.region}`}>
              <td>{name}</td>
              <td>{t(`placement-page.${pin.kind}`)}</td>
              <td>{nameOf(pin.region)}</td>
              <td>{pin.reason}</td>
              <td className="right">
                <ActionIcon
                  aria-label={t("placement-page.unpin", { workload: name })}
                  disabled={!canChange || busy}
                  onClick={() =>
                    void change({ scenario: scenario.id, pins: scenario.pins.filter((one) => one !== pin) })
                  }
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
