import { Button, NativeSelect } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { ParetoFront } from "../../../shared/model/placing.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";
import { useKeptWork } from "./kept-work.ts";
import { ParetoFrontView } from "./pareto-front.tsx";
import type { PlacementTab } from "./placement-view.tsx";
import { type Proposal, useEffort } from "./proposal.ts";
import { WorkFailure } from "./work-failure.tsx";

type Against = ParetoFront["against"];
const againsts: readonly Against[] = ["sovereignty", "lock-in", "latency"];
const counts = [12, 20, 30, 60] as const;
/** The host keeps each point as it finds it; they are shown as they come. */
const LOOK_AGAIN_MS = 1500;

/** What cost buys: the front of cost against one other criterion, to choose a point from. The criterion stands in the address. */
export function ParetoTab({
  result,
  scenario,
  proposal,
  isProposed,
  word,
}: PlacementTab & Readonly<{ proposal: Proposal; isProposed: boolean; word: string | null }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const against: Against = againsts.find((one) => one === word) ?? "sovereignty";
  const [points, setPoints] = useState<number>(counts[0]);
  const work = useKeptWork("placement.pareto", scenario.id);
  const fronts = useCall("placement.fronts", { scenario: scenario.id });
  const { change: pick, busy } = useChange("placement.pick-point");
  const isRunning = work.running !== null;
  const { refetch } = fronts;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void refetch(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, refetch]);

  async function sweep(): Promise<void> {
    await work.start({ scenario: scenario.id, ...useEffort.getState(), against, points });
    await queries.invalidateQueries({ queryKey: ["placement.fronts"] });
  }

  async function take(at: number): Promise<void> {
    const chosen = await pick({ scenario: scenario.id, against, at });
    if (!chosen) return;
    await proposal.offer(chosen);
    notify({
      tone: "good",
      words: inBothLanguages({ key: "placement-page.point-taken", args: { point: at + 1 } }),
      action: {
        label: inBothLanguages({ key: "placement-page.point-see", args: {} }),
        run: () => go(pathOf("placement", "flow")),
      },
    });
  }

  const front = fronts.data?.find((one) => one.against === against) ?? null;
  const isWhole = front !== null && front.points.length >= front.wanted;
  const label =
    front === null
      ? "placement-page.sweep"
      : front.isStale || isWhole
        ? "placement-page.sweep-again"
        : "placement-page.sweep-on";
  const run = (
    <Button
      size="sm"
      loading={isRunning}
      variant={front && isWhole && !front.isStale ? "default" : "filled"}
      leftSection={<IconPlayerPlay size={16} aria-hidden />}
      onClick={() => void sweep()}
    >
      {t(label)}
    </Button>
  );
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("placement-page.tab-pareto")}>
      <div className="tab-bar">
        <NativeSelect
          size="xs"
          label={t("placement-page.cost-against")}
          value={against}
          data={againsts.map((value) => ({ value, label: t(`criterion.${value}`) }))}
          onChange={(event) => go(pathOf("placement", "pareto", event.currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label={t("placement-page.point-count")}
          value={String(points)}
          data={counts.map((one) => ({ value: String(one), label: number(one, 0) }))}
          onChange={(event) => setPoints(Number(event.currentTarget.value))}
        />
        {front && run}
        <p className="soft">
          {front &&
            !isRunning &&
            t("placement-page.points-found", { found: front.points.length, wanted: front.wanted })}
          {isRunning && t("placement-page.sweeping", { found: front?.points.length ?? 0, wanted: points })}
        </p>
      </div>
      {front?.isStale && !isRunning && (
        <p className="placement-note placement-stale" role="status">
          {t("placement-page.front-stale")}
        </p>
      )}
      <WorkFailure title={t("placement-page.not-swept")} failure={work.failure} />
      <Asked question={fronts}>
        {() =>
          front && front.points.length > 0 ? (
            <ParetoFrontView
              key={against}
              front={front}
              now={result}
              of={isProposed ? "proposed" : "kept"}
              isBusy={busy}
              isRunning={isRunning}
              onTake={(at) => void take(at)}
            />
          ) : (
            <EmptyState
              title={t("placement-page.pareto-empty", { criterion: t(`criterion.${against}`) })}
              missing={t("placement-page.pareto-empty-why")}
            >
              {run}
            </EmptyState>
          )
        }
      </Asked>
    </div>
  );
}
