import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { FieldChange, Finding, RowOutcome } from "../../../shared/model/import-report.ts";
import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { pathOf } from "../../routes.ts";
import { fieldName, fieldValue } from "./field-name.ts";
import type { FindingSource } from "./import-sources.ts";
import { useNameOf } from "./use-name-of.ts";

/** One row of a file: what it changes, before and after; what stays because a person edited it; what was found in it. */
export function ImportRowDrawer({
  row,
  findings,
  isDone,
  onClose,
}: Readonly<{
  row: RowOutcome;
  /** `null`: the file has none. */
  findings: FindingSource | null;
  isDone: boolean;
  onClose: () => void;
}>) {
  const { t, of } = useText();
  const [, go] = useLocation();
  const thing = row.ids.find((id) => /^[wg]-/.test(id)) ?? null;
  return (
    <Drawer title={t("import.row-title", { sheet: row.sheet, row: row.row })} onClose={onClose} wide>
      <p className="import-row-name">
        <span className={`outcome outcome-${row.outcome}`}>{t(`import.${row.outcome}`)}</span> {row.name}
      </p>
      {row.reason && <p>{of(row.reason)}</p>}
      {row.changes.length > 0 ? (
        <Changes
          title={t(row.outcome === "new" ? "import.row-brings" : "import.row-changes")}
          before={row.outcome === "new" ? null : t(isDone ? "import.was" : "import.before")}
          after={t("import.after")}
          changes={row.changes}
        />
      ) : (
        row.reason === null && (
          <p className="soft">{t(row.outcome === "new" ? "import.is-new" : "import.no-changes")}</p>
        )
      )}
      {row.kept.length > 0 && (
        <Changes
          title={t("import.row-kept")}
          before={t("import.stays")}
          after={t("import.in-file")}
          changes={row.kept}
        />
      )}
      {findings && <FindingsOfRow row={row} source={findings} />}
      {thing !== null && (row.outcome !== "new" || isDone) && (
        <Button
          variant="default"
          mt="md"
          onClick={() => go(pathOf("inventory", thing.startsWith("g-") ? "systems" : "workloads", thing))}
        >
          {t("import.open-thing")}
        </Button>
      )}
    </Drawer>
  );
}

function Changes({
  title,
  before,
  after,
  changes,
}: Readonly<{ title: string; before: string | null; after: string; changes: readonly FieldChange[] }>) {
  const { t, language } = useText();
  const nameOf = useNameOf();
  const shown = (field: string, value: string | null): string =>
    value === null ? t("import.no-value") : fieldValue(language, field, value, nameOf);
  return (
    <>
      <h3 className="section-title">{title}</h3>
      <table className="plain-table import-changes">
        <thead>
          <tr>
            <th scope="col">{t("import.field")}</th>
            {before !== null && <th scope="col">{before}</th>}
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((one, at) => (
            <tr key={`${one.field} ${at}`}>
              <th scope="row">{fieldName(language, one.field)}</th>
              {before !== null && <td className="soft">{shown(one.field, one.before)}</td>}
              <td>{shown(one.field, one.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const PAGE = 5000;
/** Findings looked through for those of one row; a file may have a hundred thousand. */
const LOOKED_THROUGH = 20_000;

function FindingsOfRow({ row, source }: Readonly<{ row: RowOutcome; source: FindingSource }>) {
  const { t, of, number } = useText();
  const { key, ask } = source(null);
  const { data } = useQuery({
    queryKey: [...key, "looked-through"],
    queryFn: async () => {
      const findings: Finding[] = [];
      for (;;) {
        const { total, rows } = await ask({ offset: findings.length, limit: PAGE });
        findings.push(...rows);
        if (rows.length === 0 || findings.length >= Math.min(total, LOOKED_THROUGH)) return { total, findings };
      }
    },
  });
  if (!data) return null;
  const mine = data.findings.filter((one) => one.row === row.row && one.sheet === row.sheet);
  const isPart = data.total > data.findings.length;
  if (mine.length === 0 && !isPart) return null;
  return (
    <>
      <h3 className="section-title">{t("import.row-findings")}</h3>
      <ul className="import-row-findings">
        {mine.map((one, at) => (
          <li key={at}>
            <span className={`outcome severity-${one.severity}`}>{t(`import.${one.severity}`)}</span> {of(one.message)}
            <span className="soft">
              {[one.column, one.value, one.code].filter((part) => part !== null).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {isPart && (
        <p className="soft">
          {t("import.row-findings-many", { all: number(data.total, 0), count: number(data.findings.length, 0) })}
        </p>
      )}
    </>
  );
}
