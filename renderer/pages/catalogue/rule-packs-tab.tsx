import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { AttributionTable } from "./attribution-table.tsx";
import { BenchmarkTable } from "./benchmark-table.tsx";
import { RulePackView } from "./rule-pack-view.tsx";
import "./provider-page.css";
import "./rule-packs.css";

const views = ["packs", "benchmarks", "sources"] as const;

/** The rules everything is judged by: whose they are, from when to when they hold, what they ask, and who uses them. */
export function RulePacksTab() {
  const { t } = useText();
  const question = useCall("catalogue.overview", {});
  const [view, setView] = useState<(typeof views)[number]>("packs");
  return (
    <div className="page-panel-scroll pack-room" tabIndex={0} role="region" aria-label={t("rule-packs.tab")}>
      <div className="tab-bar">
        <p className="soft">{t(`rule-packs.lead-${view}`)}</p>
        <SegmentedControl
          aria-label={t("catalogue.view")}
          size="xs"
          value={view}
          data={views.map((value) => ({ value, label: t(`rule-packs.view-${value}`) }))}
          onChange={setView}
        />
      </div>
      <Asked question={question}>
        {(overview) =>
          view === "packs" ? (
            <RulePackView overview={overview} />
          ) : view === "benchmarks" ? (
            <BenchmarkTable overview={overview} />
          ) : (
            <AttributionTable overview={overview} />
          )
        }
      </Asked>
    </div>
  );
}
