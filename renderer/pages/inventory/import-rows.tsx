import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import type { RowOutcome } from "../../../shared/model/import-report.ts";
import { isComposing } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import { fieldName } from "./field-name.ts";
import { ImportRowDrawer } from "./import-row-drawer.tsx";
import type { FindingSource, Outcome, RowSource } from "./import-sources.ts";
import { type ListColumn, PagedList } from "./paged-list.tsx";
import { usePages } from "./use-pages.ts";

const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;
const NAMED = 4;

/** Every row of a file and what becomes of it; the chosen one before and after, in the drawer. */
export function ImportRows({
  source,
  findings,
  total,
  isDone = false,
  help,
}: Readonly<{
  source: RowSource;
  findings: FindingSource;
  /** How many kinds of finding there are; with none no row has any. */
  total: number;
  /** The import is confirmed: what is told has happened. */
  isDone?: boolean;
  /** What helps where the rows cannot be had. */
  help?: ReactNode;
}>) {
  const { t, number } = useText();
  const [chips, setChips] = useState<readonly Outcome[]>([]);
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const [open, setOpen] = useState<Readonly<{ row: RowOutcome; at: number }> | null>(null);
  const columns = useRowColumns();
  const paged = usePages(source(chips.length === 0 ? null : chips, asked.trim()));

  function flip(outcome: Outcome): void {
    setOpen(null);
    setChips(chips.includes(outcome) ? chips.filter((one) => one !== outcome) : [...chips, outcome]);
  }

  return (
    <>
      <div className="import-list-bar">
        <TextInput
          type="search"
          className="import-search"
          aria-label={t("import.list-search")}
          placeholder={t("import.list-hint")}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          maxLength={200}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || isComposing(event) || query === "") return;
            event.preventDefault();
            setQuery("");
          }}
        />
        <div className="chips" role="group" aria-label={t("import.outcome")}>
          {outcomes.map((outcome) => (
            <button
              key={outcome}
              type="button"
              className="chip"
              aria-pressed={chips.includes(outcome)}
              onClick={() => flip(outcome)}
            >
              {t(`import.${outcome}`)}
            </button>
          ))}
        </div>
        <span className="soft figures import-list-count" role="status">
          {paged.total === null ? "" : t("import.list-count", { count: number(paged.total, 0) })}
        </span>
      </div>
      <PagedList
        label={t("import.tab-rows")}
        columns={columns}
        paged={paged}
        help={help}
        openAt={open?.at ?? null}
        onOpen={(row, at) => setOpen({ row, at })}
      />
      {open && (
        <ImportRowDrawer
          key={`${open.row.sheet} ${open.row.row}`}
          row={open.row}
          isDone={isDone}
          findings={total > 0 ? findings : null}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function useRowColumns(): readonly ListColumn<RowOutcome>[] {
  const { t, of, language } = useText();
  return useMemo(
    () => [
      {
        id: "outcome",
        header: t("import.outcome"),
        width: 92,
        show: (row) => <span className={`outcome outcome-${row.outcome}`}>{t(`import.${row.outcome}`)}</span>,
      },
      { id: "sheet", header: t("import.sheet"), width: 110, show: (row) => <span>{row.sheet}</span> },
      { id: "row", header: t("import.row"), width: 76, align: "right", show: (row) => <span>{row.row}</span> },
      { id: "name", header: t("import.name"), width: 140, grow: true, show: (row) => <span>{row.name}</span> },
      {
        id: "what",
        header: t("import.what"),
        width: 220,
        grow: true,
        show: (row) => {
          const fields = row.changes.slice(0, NAMED).map(({ field }) => fieldName(language, field));
          const more = row.changes.length - fields.length;
          return (
            <>
              {row.kept.length > 0 && (
                <span className="outcome outcome-kept">{t("import.kept-some", { count: row.kept.length })}</span>
              )}
              <span>{row.reason ? of(row.reason) : fields.join(", ") + (more > 0 ? ` +${more}` : "")}</span>
            </>
          );
        },
      },
    ],
    [t, of, language],
  );
}
