import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { BatchReport } from "./batch-report.tsx";
import { formatName } from "./format-name.ts";
import { useImportVerbs } from "./use-import.ts";

export type Batch = Output<"inventory.batches">[number];

/** Every import that was confirmed: what it brought, its report again, and the way to take it back. */
export function ImportsTab({ openId }: Readonly<{ openId: string | null }>) {
  const question = useCall("inventory.batches", {});
  return (
    <Asked question={question}>
      {(batches) => (openId === null ? <BatchList batches={batches} /> : <OneBatch batches={batches} id={openId} />)}
    </Asked>
  );
}

function OneBatch({ batches, id }: Readonly<{ batches: readonly Batch[]; id: string }>) {
  const { t } = useText();
  const batch = batches.find((one) => one.batch === id);
  const goBack = useBack();
  const back = (): void => goBack(pathOf("inventory", "imports"));
  if (batch) return <BatchReport key={id} batch={batch} onBack={back} />;
  return (
    <EmptyState
      title={t("inventory.tab-imports")}
      missing={t("import.batch-gone")}
      action={{ label: t("import.batch-all"), run: back }}
    />
  );
}

function BatchList({ batches }: Readonly<{ batches: readonly Batch[] }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const { choose } = useImportVerbs();
  const columns = useMemo(() => batchColumns(words), [words]);
  // the last one first
  const rows = useMemo(() => [...batches].reverse(), [batches]);
  return (
    <VirtualGrid
      name="imports"
      label={t("inventory.tab-imports")}
      rows={rows}
      rowId={(one) => one.batch}
      columns={columns}
      onOpen={(one) => go(pathOf("inventory", "imports", one.batch))}
      empty={
        <EmptyState
          title={t("import.batches-none")}
          missing={t("import.batches-none-why")}
          action={{ label: t("import.choose"), run: choose }}
        />
      }
    />
  );
}

const outcomes = ["new", "changed", "same", "refused", "skipped"] as const;

function batchColumns({ t, language, day }: Words): Column<Batch>[] {
  return [
    {
      id: "at",
      header: t("import.batch-at"),
      width: 190,
      value: ({ at }) => at,
      show: ({ at }) => (
        <span className="figures">
          {day(at)} {new Date(at).toTimeString().slice(0, 5)}
        </span>
      ),
    },
    { id: "file", header: t("import.batch-file"), width: 220, grow: true, value: ({ report }) => report.file },
    {
      id: "format",
      header: t("import.batch-format"),
      width: 170,
      value: ({ report }) => formatName(language, report.format) ?? t("import.format-map"),
    },
    {
      id: "read",
      header: t("import.batch-read"),
      width: 84,
      align: "right",
      value: ({ report }) => report.counts.read,
    },
    ...outcomes.map((outcome): Column<Batch> => ({
      id: outcome,
      header: t(`import.${outcome}`),
      width: 84,
      align: "right",
      value: ({ report }) => report.counts[outcome],
    })),
  ];
}
