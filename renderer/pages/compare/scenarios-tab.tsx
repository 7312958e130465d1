import { useMemo, useState } from "react";
import type { ScenariosBeside } from "../../../shared/model/comparing.ts";
import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { AddScenario } from "./add-scenario.tsx";
import { ScenarioTable } from "./scenario-table.tsx";
import type { Weighing } from "./use-weighing.ts";
import "./scenarios-tab.css";

const MOST = 6;

/** Up to six scenarios beside each other, and the workloads that would stand elsewhere. */
export function ScenariosTab({
  scenario,
  weighing,
  regions,
  nameOf,
}: Readonly<{
  scenario: Scenario;
  weighing: Weighing;
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
}>) {
  const { t, of } = useText();
  const providers = useMemo(() => new Map(regions.map((one) => [one.provider, of(one.providerName)])), [regions, of]);
  const all = useWorkspace()?.scenarios ?? [];
  const [chosen, setChosen] = useState<readonly ScenarioId[] | null>(null);
  // the one that is worked on first, then the others in their order
  const others = all.filter(({ id }) => id !== scenario.id).map(({ id }) => id);
  const wanted = chosen ?? [scenario.id, ...others].slice(0, MOST);
  const shown = [scenario.id, ...others].filter((id) => wanted.includes(id));
  const question = useCall(
    "compare.scenarios",
    { scenarios: shown },
    { enabled: shown.length > 0, keepPrevious: true },
  );
  const toggle = (id: ScenarioId): void =>
    setChosen(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);

  return (
    <div className="scenarios-tab">
      <div className="filter-bar" role="group" aria-label={t("compare-page.scenarios-chosen")}>
        {all.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={shown.includes(id)}
            disabled={shown.includes(id) ? shown.length === 1 : shown.length >= MOST}
            onClick={() => toggle(id)}
          >
            {name}
          </button>
        ))}
        <AddScenario
          from={scenario}
          weighing={weighing}
          onMade={(id) => setChosen(shown.length < MOST ? [...shown, id] : shown)}
        />
      </div>
      <Asked question={question}>
        {(found) => (
          <>
            <ScenarioTable rows={found.rows} current={scenario.id} providerName={(id) => providers.get(id) ?? id} />
            <Differences found={found} nameOf={nameOf} />
          </>
        )}
      </Asked>
    </div>
  );
}

type Difference = ScenariosBeside["differences"][number];

function Differences({ found, nameOf }: Readonly<{ found: ScenariosBeside; nameOf: (id: RegionId) => string }>) {
  const { t, number } = useText();
  const columns = useMemo(
    (): Column<Difference>[] => [
      { id: "workload", header: t("compare-page.workload"), width: 220, value: ({ name }) => name },
      ...found.rows.map(({ scenario, name }, at): Column<Difference> => ({
        id: scenario,
        header: name,
        width: 200,
        grow: true,
        value: ({ regions }) => (regions[at] ? nameOf(regions[at]) : t("compare-page.unplaced")),
      })),
    ],
    [found.rows, nameOf, t],
  );
  if (found.rows.length < 2) return <p className="soft">{t("compare-page.scenarios-one")}</p>;
  if (found.differing === 0) return <p>{t("compare-page.differences-none")}</p>;
  return (
    <section className="differences" aria-label={t("compare-page.differences")}>
      <h2 className="section-title">
        {t("compare-page.differences-title", {
          count: number(found.differing, 0),
          all: number(found.workloads, 0),
        })}
        {found.differing > found.differences.length && (
          <span className="soft">
            {" "}
            {t("compare-page.differences-first", { count: number(found.differences.length, 0) })}
          </span>
        )}
      </h2>
      <VirtualGrid
        name={`differences-${found.rows.length}`}
        label={t("compare-page.differences")}
        rows={found.differences}
        rowId={differenceId}
        columns={columns}
      />
    </section>
  );
}

const differenceId = ({ workload }: Difference): string => workload;
