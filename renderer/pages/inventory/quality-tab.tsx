import { useText } from "../../hooks/use-text.ts";
import { QualityGaps } from "./quality-gaps.tsx";
import { QualityImports } from "./quality-imports.tsx";
import { QualityWorkloads } from "./quality-workloads.tsx";
import type { Inventory } from "./use-inventory.ts";
import { useQuality } from "./use-quality.ts";
import "./quality-tab.css";

/** What to chase next: the gaps by what filling them brings, then every workload by how far it can be trusted. */
export function QualityTab({ inventory }: Readonly<{ inventory: Inventory }>) {
  const { t } = useText();
  const { quality, all } = useQuality(inventory);
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("inventory.tab-quality")}>
      <p className="quality-lead">{t("inventory.quality-lead")}</p>
      <h2 className="section-title">{t("quality.gaps")}</h2>
      <QualityGaps gaps={quality.gaps} inventory={inventory} />
      <h2 className="section-title">{t("quality.workloads")}</h2>
      <QualityWorkloads all={all} />
      <h2 className="section-title" id="quality-imports">
        {t("quality.imports")}
      </h2>
      <QualityImports findings={quality.findings} />
    </div>
  );
}
