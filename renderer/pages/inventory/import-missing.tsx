import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import type { ImportSummary } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { setImport, useImportState } from "./import-state.ts";

type Missing = ImportSummary["missing"];
/** Drawn at once. */
const SHOWN = 200;

/** What the last file of this source had brought and this one does not name. Nothing is removed unless it is ticked. */
export function ImportMissing({ missing }: Readonly<{ missing: Missing }>) {
  const { t, number } = useText();
  const remove = useImportState((now) => now.remove);
  const [shown, setShown] = useState(SHOWN);
  const workloads = missing.filter(({ id }) => id.startsWith("w-"));
  const groups = missing.filter(({ id }) => !id.startsWith("w-"));
  const ticked = workloads.filter(({ id }) => remove.has(id)).length;

  function tick(ids: readonly string[], isTicked: boolean): void {
    const next = new Set(remove);
    for (const id of ids) {
      if (isTicked) next.add(id);
      else next.delete(id);
    }
    setImport({ remove: next });
  }

  if (missing.length === 0) return <p className="import-lead">{t("import.missing-none")}</p>;
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("import.tab-missing")}>
      <p className="import-lead">{t("import.missing-lead")}</p>
      {workloads.length > 0 && (
        <section>
          <div className="import-missing-head">
            <h2 className="section-title">{t("import.missing-workloads", { count: number(workloads.length, 0) })}</h2>
            <span className="soft figures" role="status">
              {ticked > 0 && t("import.missing-ticked", { count: number(ticked, 0) })}
            </span>
            <Button
              variant="subtle"
              onClick={() =>
                tick(
                  workloads.map(({ id }) => id),
                  ticked < workloads.length,
                )
              }
            >
              {t(ticked < workloads.length ? "import.missing-all" : "import.missing-none-ticked")}
            </Button>
          </div>
          <ul className="import-missing">
            {workloads.slice(0, shown).map(({ id, name }) => (
              <li key={id}>
                <Checkbox
                  label={name}
                  checked={remove.has(id)}
                  onChange={(event) => tick([id], event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
          {workloads.length > shown && (
            <Button variant="subtle" onClick={() => setShown(shown + SHOWN)}>
              {t("import.take-back-more", { count: number(workloads.length - shown, 0) })}
            </Button>
          )}
        </section>
      )}
      {groups.length > 0 && (
        <section>
          <h2 className="section-title">{t("import.missing-groups", { count: number(groups.length, 0) })}</h2>
          <ul className="import-missing">
            {groups.slice(0, shown).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
