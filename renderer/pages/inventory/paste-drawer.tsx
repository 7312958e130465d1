import { Switch } from "@mantine/core";
import { IconAlertTriangle, IconArrowRight } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { Failure } from "../../../shared/contract/failure.ts";
import type { Field } from "../../../shared/exchange/editing/field.ts";
import { type PastePlan, type PastedRow, isTaken } from "../../../shared/exchange/editing/paste.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import "./paste-drawer.css";

/** Rows shown of a large block; the sums above are over all of it. */
const SHOWN = 100;

/** What a pasted block would change, cell by cell, before it does: one step, and one undo. */
export function PasteDrawer<Row extends object>({
  planned,
  columns,
  busy,
  failure,
  onApply,
  onClose,
}: Readonly<{
  planned: (emptyClears: boolean) => PastePlan<Row>;
  columns: readonly Column<Row>[];
  busy: boolean;
  failure: Failure | null;
  onApply: (plan: PastePlan<Row>) => void;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [emptyClears, setEmptyClears] = useState(false);
  const plan = useMemo(() => planned(emptyClears), [planned, emptyClears]);
  const { counts } = plan;
  const rows = plan.rows.filter(
    (row) => isTaken(row) || row.refused !== null || row.cells.some(({ outcome }) => outcome === "bad"),
  );
  const n = (count: number): string => number(count, 0);

  return (
    <EditDrawer
      title={t("editing.paste-title")}
      wide
      onClose={onClose}
      onSave={() => onApply(plan)}
      saveWords={t("editing.paste-apply", { count: n(counts.changedRows + counts.newRows) })}
      busy={busy}
      failure={failure}
      blocked={counts.changedRows + counts.newRows === 0}
    >
      <p role="status">
        {t("editing.paste-sum", { cells: n(counts.set), rows: n(counts.changedRows) })}{" "}
        {counts.newRows > 0 && t("editing.paste-new", { count: n(counts.newRows) })}{" "}
        {counts.bad > 0 && <strong className="paste-bad">{t("editing.paste-bad", { count: n(counts.bad) })}</strong>}
      </p>
      <Columns plan={plan} />
      <Switch
        label={t("editing.paste-empty")}
        checked={emptyClears}
        onChange={(event) => setEmptyClears(event.currentTarget.checked)}
      />
      <ol className="paste-rows">
        {rows.slice(0, SHOWN).map((row, index) => (
          <PastedRowItem key={index} row={row} plan={plan} columns={columns} />
        ))}
      </ol>
      {rows.length > SHOWN && <p className="soft">{t("editing.paste-more", { count: n(rows.length - SHOWN) })}</p>}
      {rows.length === 0 && <p className="soft">{t("editing.paste-same")}</p>}
    </EditDrawer>
  );
}

/** Where each column of the block goes, where its headings said so or some of it is left out. */
function Columns<Row>({ plan }: Readonly<{ plan: PastePlan<Row> }>) {
  const { t } = useText();
  if (!plan.hasHeading && plan.columns.every(({ field }) => field !== null)) return null;
  return (
    <div className="paste-columns">
      <p className="soft">{t(plan.hasHeading ? "editing.paste-heading" : "editing.paste-columns")}</p>
      <ul>
        {plan.columns.map(({ heading, field }, index) => (
          <li key={index} className={field ? undefined : "paste-left"}>
            {heading ?? t("editing.paste-column", { number: index + 1 })}
            <IconArrowRight size={12} aria-hidden />
            {field ? t(field.title as TextKey) : t("editing.paste-nowhere")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PastedRowItem<Row extends object>({
  row,
  plan,
  columns,
}: Readonly<{ row: PastedRow<Row>; plan: PastePlan<Row>; columns: readonly Column<Row>[] }>) {
  const { t, say, unknown } = useText();
  const said = (field: Field, one: Row): string => {
    const column = columns.find((each) => each.field?.path === field.path);
    const value = column ? column.value(one) : null;
    return value === null ? unknown : `${value}${column?.unit ? ` ${column.unit}` : ""}`;
  };
  const named =
    row.cells[plan.columns.findIndex(({ field }) => field !== null && field.path === columns[0]?.field?.path)];
  // a row that is refused is none yet: it has the name that stands in the block
  const name = row.refused ? (named?.said ?? "") : String(columns[0]?.value(row.before ?? row.after) ?? "");
  return (
    <li>
      <div className="paste-name">
        {row.before === null && <span className="paste-tag">{t("editing.paste-new-row")}</span>}
        {name}
      </div>
      {row.refused && (
        <p className="paste-why">
          <IconAlertTriangle size={13} aria-hidden /> {say(row.refused)}
        </p>
      )}
      <dl>
        {row.cells.map((cell, index) => {
          const { field } = plan.columns[index]!;
          if (!field || (cell.outcome !== "set" && cell.outcome !== "bad")) return null;
          return (
            <div key={index} className={cell.outcome === "bad" ? "paste-cell paste-cell-bad" : "paste-cell"}>
              <dt>{t(field.title as TextKey)}</dt>
              <dd>
                {cell.outcome === "bad" ? (
                  <>
                    <IconAlertTriangle size={13} aria-hidden /> {cell.why && say(cell.why)}
                  </>
                ) : (
                  <>
                    {row.before && (
                      <>
                        <span className="paste-before">{said(field, row.before)}</span>
                        <IconArrowRight size={12} aria-label={t("editing.becomes")} />
                      </>
                    )}
                    <span className="paste-after">{said(field, row.after)}</span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
