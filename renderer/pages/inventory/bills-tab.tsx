import { useMemo } from "react";
import { billPeriod } from "../../../shared/engines/bill/table.ts";
import type { BillRow } from "../../../shared/model/bill.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { useImportVerbs } from "./use-import.ts";

/** What is paid today, as imported bills say: by period, provider and category, resellers marked, sums per currency. */
export function BillsTab() {
  const words = useText();
  const { t } = words;
  const question = useCall("bills.overview", {});
  const { choose } = useImportVerbs();
  const columns = useMemo(() => billColumns(words), [words]);
  return (
    <Asked question={question}>
      {({ rows, totals, sources }) => (
        <VirtualGrid
          name="bills"
          label={t("inventory.tab-bills")}
          rows={rows}
          rowId={rowId}
          columns={columns}
          note={
            <>
              {totals.map((total) => (
                <span key={total.currency} className="figures">
                  {t("bills.total", { currency: total.currency })} {words.number(total.billed, 2)} (
                  {total.credits === 0
                    ? t("bills.no-credits")
                    : t("bills.total-note", { credits: words.number(total.credits, 2) })}
                  ){" "}
                </span>
              ))}
              {sources.length > 0 && (
                <span className="soft" title={t("bills.how")}>
                  {sources
                    .map(({ file, importedOn }) => t("bills.source", { file, day: words.day(importedOn) }))
                    .join(" · ")}
                </span>
              )}
            </>
          }
          empty={
            <EmptyState
              title={t("bills.none")}
              missing={t("bills.none-why")}
              action={{ label: t("import.choose"), run: choose }}
            />
          }
        />
      )}
    </Asked>
  );
}

const rowId = ({ from, to, provider, issuer, category, currency }: BillRow): string =>
  JSON.stringify([from, to, provider, issuer, category, currency]);

function billColumns({ t, number, unknown }: Words): Column<BillRow>[] {
  const amount = (id: "billed" | "effective" | "list"): Column<BillRow> => ({
    id,
    header: t(`bills.${id}`),
    width: 130,
    align: "right",
    value: (row) => row[id],
    show: (row) => (row[id] === null ? <span className="soft">{unknown}</span> : number(row[id], 2)),
    ...(id === "list" ? { hidden: true } : {}),
  });
  return [
    {
      id: "period",
      header: t("bills.period"),
      width: 190,
      value: ({ from, to }) => billPeriod(from, to),
      show: ({ from, to }) => <span className="figures">{billPeriod(from, to)}</span>,
    },
    { id: "provider", header: t("bills.provider"), width: 150, grow: true, value: ({ provider }) => provider },
    { id: "issuer", header: t("bills.issuer"), width: 150, value: ({ issuer }) => issuer ?? "" },
    { id: "category", header: t("bills.category"), width: 180, grow: true, value: ({ category }) => category },
    amount("billed"),
    { id: "currency", header: t("bills.currency"), width: 90, value: ({ currency }) => currency },
    amount("effective"),
    amount("list"),
    { id: "lines", header: t("bills.lines"), width: 80, align: "right", value: ({ lines }) => lines },
  ];
}
