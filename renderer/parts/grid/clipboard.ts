import { blockText } from "../../../shared/exchange/editing/block.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import type { Column } from "./columns.ts";

/** What a cell says, as it is copied and typed. */
export const cellText = <Row>(column: Column<Row>, row: Row): string => String(column.value(row) ?? "");

/** Copies the chosen rows with their headings, or the active cell where none is chosen. */
export function copyCells<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly Row[],
  active: Row | null,
  at: number,
) {
  const column = columns[at];
  const lines =
    chosen.length > 0
      ? [columns.map(({ header }) => header), ...chosen.map((row) => columns.map((one) => cellText(one, row)))]
      : active && column
        ? [[cellText(column, active)]]
        : [];
  if (lines.length === 0) return;
  void navigator.clipboard.writeText(blockText(lines));
  const count = Math.max(1, chosen.length);
  notify({ tone: "good", words: inBothLanguages({ key: "parts.grid-copied", args: { count } }) });
}
