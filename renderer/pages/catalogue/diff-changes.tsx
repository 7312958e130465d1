import { useMemo } from "react";
import { type OfferId, providerOf } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column, Filter } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { ChangeMark, ChangeText } from "./change-mark.tsx";
import { priceText } from "./offer-columns.tsx";
import type { Places } from "./places.ts";
import { type Change, type Diff, kinds } from "./use-diff.ts";

/** Offer by offer what stood and what would stand, the doubtful and the largest changes first. */
export function DiffChanges({
  diff,
  places,
  confirmed,
  withSame,
  onWithSame,
}: Readonly<{
  diff: Diff;
  places: Places;
  /** Doubts that somebody has confirmed. */
  confirmed: readonly OfferId[];
  withSame: boolean;
  onWithSame: (withSame: boolean) => void;
}>) {
  const words = useText();
  const { t } = words;
  const columns = useMemo((): Column<Change>[] => {
    const sure = new Set(confirmed);
    const price = (which: "before" | "after"): Column<Change> => ({
      id: which,
      header: t(`edition-page.${which}`),
      width: 140,
      align: "right",
      value: (row) => row[which]?.amount ?? null,
      digits: 6,
      show: (row) =>
        row[which] ? (
          priceText(words, row[which])
        ) : (
          <span className="not-known">
            {(which === "before" ? row.kind === "added" : row.kind === "vanished")
              ? ""
              : t("catalogue-page.price-unknown")}
          </span>
        ),
    });
    return [
      { id: "code", header: t("edition-page.offer"), width: 170, grow: true, value: (row) => row.code },
      {
        id: "provider",
        header: t("edition-page.provider"),
        width: 120,
        value: (row) => places.providerName(providerOf(row.region)),
      },
      { id: "region", header: t("edition-page.region"), width: 150, value: (row) => places.regionName(row.region) },
      {
        id: "kind",
        header: t("edition-page.what"),
        width: 110,
        value: (row) => t(`edition-page.kind-${row.kind}`),
        show: (row) => <ChangeMark kind={row.kind} />,
      },
      price("before"),
      price("after"),
      {
        id: "change",
        header: t("edition-page.change"),
        width: 96,
        align: "right",
        value: (row) => row.change,
        show: (row) => <ChangeText change={row.change} />,
      },
      {
        id: "doubt",
        header: t("edition-page.doubts"),
        width: 220,
        grow: true,
        value: (row) => (row.doubt ? words.say(row.doubt) : ""),
        show: (row) =>
          row.doubt &&
          (sure.has(row.offer) ? (
            <span className="soft" title={words.say(row.doubt)}>
              {t("edition-page.is-confirmed")}
            </span>
          ) : (
            <span className="tone-warn" title={words.say(row.doubt)}>
              {words.say(row.doubt)}
            </span>
          )),
      },
    ];
  }, [words, t, places, confirmed]);
  const filters = useMemo((): Filter<Change>[] => {
    const providers = [...new Set(diff.rows.map(({ region }) => providerOf(region)))];
    return [
      ...kinds
        .filter((kind) => diff.counts[kind] > 0 && (kind !== "same" || withSame))
        .map((kind) => ({
          id: kind,
          kind: "kind",
          label: t(`edition-page.kind-${kind}`),
          test: (row: Change) => row.kind === kind,
        })),
      { id: "doubt", kind: "doubt", label: t("edition-page.in-doubt"), test: (row) => row.doubt !== null },
      ...(providers.length > 1 && providers.length <= MOST_CHIPS
        ? providers.map((provider) => ({
            id: provider,
            kind: "provider",
            label: places.providerName(provider),
            test: (row: Change) => providerOf(row.region) === provider,
          }))
        : []),
    ];
  }, [diff, t, places, withSame]);
  return (
    <VirtualGrid
      name="price-changes"
      label={t("edition-page.tab-changes")}
      rows={diff.rows}
      rowId={rowId}
      columns={columns}
      filters={filters}
      freeze={1}
      note={
        diff.counts.same > 0 && (
          <button type="button" className="chip" aria-pressed={withSame} onClick={() => onWithSame(!withSame)}>
            {t("edition-page.show-same")}
          </button>
        )
      }
      empty={
        <EmptyState
          title={t("edition-page.no-changes")}
          missing={t("edition-page.no-changes-why")}
          {...(diff.counts.same > 0
            ? { action: { label: t("edition-page.show-same"), run: () => onWithSame(true) } }
            : {})}
        />
      }
    />
  );
}

/** More providers than this are found by search rather than by chips. */
const MOST_CHIPS = 8;

const rowId = ({ offer }: Change): string => offer;
