import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { create } from "zustand";
import { fieldOf } from "../../../shared/engines/completeness/fields.ts";
import { bareGroups, completenessOfAll, lacking } from "../../../shared/engines/completeness/quality.ts";
import type { FieldId } from "../../../shared/model/quality.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { useText } from "../../hooks/use-text.ts";
import { pathOf } from "../../routes.ts";
import type { Inventory } from "./use-inventory.ts";

export type Table = "workloads" | "systems" | "data-sets";
type Missing = Readonly<{ table: Table; field: FieldId; bare: boolean }>;

/** Which gap a table is narrowed down to. It outlives the page: opening a row loses nothing. */
const useMissing = create<{ shown: Missing | null }>(() => ({ shown: null }));

const tableOf = { workload: "workloads", group: "systems", "data-set": "data-sets" } as const;

/** Opens the table in which a field is filled in, with only the rows that lack it. `bare`: groups without any data set. */
export function useShowMissing(): (field: FieldId, bare?: boolean) => void {
  const [, go] = useLocation();
  return (field, bare = false) => {
    const table = bare ? "systems" : tableOf[fieldOf(field).of];
    useMissing.setState({ shown: { table, field, bare } });
    go(pathOf("inventory", table));
  };
}

/** The rows of a table, narrowed down to a gap where one was asked for, and the bar that says so and takes it back. */
export function useOnlyMissing<Row extends { id: string }>(table: Table, rows: readonly Row[], inventory: Inventory) {
  const { shown } = useMissing();
  const mine = shown?.table === table ? shown : null;
  const ids = useMemo(() => {
    if (!mine) return null;
    const moving = completenessOfAll(inventory).filter(({ moves }) => moves);
    return mine.bare ? bareGroups(moving, inventory.dataSets) : lacking(mine.field, moving, inventory.dataSets);
  }, [mine, inventory]);
  const narrowed = useMemo(() => (ids ? rows.filter(({ id }) => ids.has(id)) : rows), [ids, rows]);
  // once the last gap is filled everything is shown again, and the bar says so
  const isFilled = narrowed.length === 0;
  return { rows: isFilled ? rows : narrowed, bar: mine && <MissingBar missing={mine} isFilled={isFilled} /> };
}

function MissingBar({ missing, isFilled }: Readonly<{ missing: Missing; isFilled: boolean }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const clear = () => useMissing.setState({ shown: null });
  const field = inBothLanguages(fieldOf(missing.field).label);
  const words = isFilled
    ? t("quality.only-filled")
    : missing.bare
      ? t("quality.only-bare")
      : t("quality.only-missing", { field });
  return (
    <div className="missing-bar" role="status">
      <span>{words}</span>
      {!isFilled && (
        <Button variant="default" size="compact-sm" onClick={clear}>
          {t("quality.show-all")}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={() => {
          clear();
          go(pathOf("inventory", "quality"));
        }}
      >
        {t("quality.back")}
      </Button>
    </div>
  );
}
