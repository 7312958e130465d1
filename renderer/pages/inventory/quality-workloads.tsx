import { useMemo } from "react";
import { useLocation } from "wouter";
import { confidenceFigure } from "../../../shared/engines/completeness/completeness.ts";
import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import type { Known } from "../../../shared/engines/completeness/quality.ts";
import type { Band } from "../../../shared/model/quality.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";

type Row = Known & Readonly<{ id: string }>;

/** Every workload with how far its figures can be trusted and what it lacks, the least known first. */
export function QualityWorkloads({ all }: Readonly<{ all: readonly Known[] }>) {
  const words = useText();
  const { t } = words;
  const [, go] = useLocation();
  const rows = useMemo(
    () =>
      all
        .map((known): Row => ({ ...known, id: known.workload.id }))
        .sort(
          (a, b) =>
            Number(b.moves) - Number(a.moves) ||
            a.completeness.share - b.completeness.share ||
            a.workload.name.localeCompare(b.workload.name, "ko", { numeric: true }),
        ),
    [all],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const filters = useMemo(() => filtersOf(words), [words]);
  return (
    <div className="quality-grid">
      <VirtualGrid
        name="quality"
        label={t("quality.workloads")}
        rows={rows}
        rowId={(one) => one.id}
        columns={columns}
        filters={filters}
        onOpen={(one) => go(pathOf("inventory", "workloads", one.id))}
      />
    </div>
  );
}

/** Three steps and a word: no colour is needed to tell them apart. `count` stands in place of the word, which is then heard. */
export function BandMark({ band, count }: Readonly<{ band: Band; count?: string }>) {
  const { t } = useText();
  const word = t(`quality.band-${band}`);
  return (
    <span className={`trust trust-${band}`} {...(count === undefined ? {} : { title: word })}>
      <span className="trust-steps" aria-hidden="true" />
      {count === undefined ? (
        word
      ) : (
        <>
          <span className="read-out">{word}</span>
          {count}
        </>
      )}
    </span>
  );
}

function columnsOf({ t, say, percent }: Words): Column<Row>[] {
  return [
    { id: "name", header: t("inventory.name"), width: 150, value: ({ workload }) => workload.name },
    { id: "group", header: t("inventory.group"), width: 150, grow: true, value: ({ group }) => group?.name ?? null },
    {
      id: "band",
      header: t("quality.band"),
      width: 92,
      value: ({ completeness }) => t(`quality.band-${completeness.band}`),
      show: ({ completeness }) => <BandMark band={completeness.band} />,
    },
    {
      id: "share",
      header: t("quality.share"),
      unit: "%",
      width: 84,
      align: "right",
      value: ({ completeness }) => Math.round(completeness.share * 1000) / 10,
      show: ({ workload, completeness }) => (
        <FigureButton figure={confidenceFigure(workload, completeness)}>{percent(completeness.share, 1)}</FigureButton>
      ),
    },
    {
      id: "stars",
      header: t("quality.stars"),
      width: 104,
      value: ({ completeness }) => completeness.stars,
      show: ({ completeness: { stars } }) => (
        <span role="img" aria-label={t("quality.stars-of", { stars })} title={t("quality.stars-of", { stars })}>
          {"★".repeat(stars)}
          <span className="soft">{"☆".repeat(5 - stars)}</span>
        </span>
      ),
    },
    {
      id: "count",
      header: t("quality.missing-count"),
      width: 76,
      align: "right",
      value: ({ completeness }) => completeness.missing.length,
    },
    {
      id: "missing",
      header: t("quality.missing"),
      width: 280,
      grow: true,
      value: ({ completeness }) => completeness.missing.map((field) => say(fieldOf(field).label)).join(", ") || "",
    },
    {
      id: "moves",
      header: t("quality.moves"),
      width: 80,
      hidden: true,
      value: ({ moves }) => t(moves ? "parts.yes" : "parts.no"),
    },
  ];
}

function filtersOf({ t }: Words): Filter<Row>[] {
  return [
    ...(["low", "medium", "high"] as const).map((band) => ({
      id: band,
      kind: "band",
      label: t(`quality.band-${band}`),
      test: ({ completeness }: Row) => completeness.band === band,
    })),
    { id: "moves", kind: "moves", label: t("quality.filter-moves"), test: ({ moves }) => moves },
  ];
}
