import { useMemo, useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import { type Figure, computed, given } from "../../../shared/engines/explain.ts";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Comparison } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { say } from "../../../shared/model/sentence.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario, useWorkspace } from "../../hooks/workspace.ts";
import type { Answer } from "../../parts/answer-strip.tsx";
import { Waiting } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Page } from "../../parts/page.tsx";
import { Gates } from "./gates.tsx";
import { Limits } from "./limits.tsx";
import { RequirementDrawer } from "./requirement-drawer.tsx";
import { useRequirements } from "./use-requirements.ts";
import { UnknownChoice } from "./unknown-choice.tsx";
import { Weights } from "./weights.tsx";
import "./requirements-page.css";

export type Overview = Output<"catalogue.overview">;

/** What must hold, and what do we prefer? */
export function RequirementsPage() {
  const { t } = useText();
  const scenario = useScenario();
  const { data: overview } = useCall("catalogue.overview", {});
  const open = useWorkspace();
  if (!scenario || !overview || !open)
    return (
      <Page step="requirements">
        {open && open.scenarios.length === 0 ? (
          <EmptyState title={t("requirements.empty")} missing={t("requirements.empty-why")} />
        ) : (
          <Waiting />
        )}
      </Page>
    );
  return <Board key={scenario.id} scenario={scenario} overview={overview} />;
}

function Board({ scenario, overview }: Readonly<{ scenario: Scenario; overview: Overview }>) {
  const open = useWorkspace();
  const hasInventory = (open?.counts.workloads ?? 0) > 0;
  const comparison = useCall(
    "compare.overview",
    { scenario: scenario.id },
    { enabled: hasInventory, keepPrevious: true },
  );
  const held = useRequirements(scenario);
  const [editing, setEditing] = useState<RequirementId | null>(null);
  const isBusy = held.busy || comparison.isFetching;
  const answers = useAnswers(held.requirements, comparison.data ?? null, isBusy);
  const edited = held.requirements.find(({ id }) => id === editing);
  return (
    <Page step="requirements" answers={answers} footing={comparison.data?.footing ?? null} scroll>
      <div className="requirements">
        <Gates held={held} overview={overview} onEdit={setEditing} editing={editing} />
        <div className="requirements-side">
          <UnknownChoice held={held} />
          <Weights held={held} comparison={comparison.data ?? null} isBusy={isBusy} />
          <Limits held={held} onEdit={setEditing} editing={editing} />
        </div>
      </div>
      {edited && (
        <RequirementDrawer
          key={edited.id}
          requirement={edited}
          overview={overview}
          onSave={(next) => {
            held.put(next);
            setEditing(null);
          }}
          onRemove={() => {
            held.remove(edited.id);
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function useAnswers(requirements: Scenario["requirements"], comparison: Comparison | null, isBusy: boolean): Answer[] {
  const { t, number, unknown } = useText();
  const figures = useMemo(() => comparison && figuresOf(comparison), [comparison]);
  const gates = requirements.filter((one) => one.kind === "gate");
  const noteOf = (words: string | null) =>
    isBusy ? t("requirements.computing") : (words ?? t("requirements.needs-inventory"));
  const count = (figure: Figure | undefined) => (figure?.value ? number(figure.value.low, 0) : unknown);
  const without = figures?.without.value?.low ?? 0;
  const unknownCells = comparison?.regions.reduce((sum, region) => sum + region.unknown, 0) ?? 0;
  return [
    {
      id: "gates",
      label: t("requirements.gates-on"),
      value: number(gates.filter((one) => one.on).length, 0),
      note: t("requirements.gates-note", { all: number(gates.length, 0) }),
    },
    {
      id: "regions",
      label: t("requirements.regions-left"),
      value: count(figures?.regions),
      note: noteOf(comparison && t("requirements.regions-note", { all: number(comparison.regions.length, 0) })),
      ...(figures ? { figure: figures.regions } : {}),
    },
    {
      id: "without",
      label: t("requirements.without"),
      value: count(figures?.without),
      note: noteOf(comparison && t("requirements.without-note", { all: number(comparison.workloads.length, 0) })),
      ...(figures ? { figure: figures.without } : {}),
      ...(without > 0 ? { tone: "warn" as const } : {}),
    },
    {
      id: "unknown",
      label: t("requirements.unknown-cells"),
      value: comparison ? number(unknownCells, 0) : unknown,
      note: noteOf(comparison && t("requirements.unknown-note")),
    },
  ];
}

/** The two counts as figures: each with the regions or workloads it counts. */
function figuresOf({ regions, workloads }: Comparison): { regions: Figure; without: Figure } {
  const lawful = regions.filter((region) => region.lawful > 0);
  const stuck = workloads.filter((workload) => workload.lawfulRegions === 0);
  return {
    regions: computed(
      "requirements.regions",
      say("requirements.figure-regions"),
      "count",
      lawful.length,
      "formula",
      `|{ r : ${lawful.length} / ${regions.length} }|`,
      [...regions]
        .sort((a, b) => b.lawful - a.lawful || a.region.localeCompare(b.region, "en"))
        .map((region) =>
          given(
            `requirements.region.${region.region}`,
            say("requirements.figure-region", { name: region.region }),
            "count",
            region.lawful,
            [],
          ),
        ),
    ),
    without: computed(
      "requirements.without",
      say("requirements.figure-without"),
      "count",
      stuck.length,
      "formula",
      `${stuck.length} / ${workloads.length}`,
      stuck.map((workload) =>
        given(
          `requirements.workload.${workload.workload}`,
          say("requirements.figure-workload", { name: workload.name }),
          "count",
          0,
          [],
        ),
      ),
    ),
  };
}
