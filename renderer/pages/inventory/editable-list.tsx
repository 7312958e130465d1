import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { blockOf } from "../../../shared/exchange/editing/block.ts";
import type { Field } from "../../../shared/exchange/editing/field.ts";
import { type PastePlan, isTaken, planPaste } from "../../../shared/exchange/editing/paste.ts";
import { setAt } from "../../../shared/exchange/editing/patched.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import type { Column, Editing, Filter, PasteAt } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { BulkDrawer } from "./bulk-drawer.tsx";
import { type Table, useOnlyMissing } from "./missing-rows.tsx";
import { PasteDrawer } from "./paste-drawer.tsx";
import { useNames } from "./suggestions.ts";
import type { useEditing } from "./use-editing.ts";
import type { Inventory } from "./use-inventory.ts";

/** The calls that change each list. */
const calls = {
  workloads: { patch: "workloads.patch", remove: "workloads.remove" },
  systems: { patch: "groups.patch", remove: "groups.remove" },
  "data-sets": { patch: "data-sets.patch", remove: "data-sets.remove" },
  dependencies: { patch: "dependencies.patch", remove: "dependencies.remove" },
} as const;
type Word = keyof typeof calls;

type Patch = Readonly<{ changes: readonly Readonly<{ id: string; set: object }>[]; add: readonly object[] }>;
const none: readonly never[] = [];

/**
 * One list of the inventory: its grid, typing in cells, pasting with a preview, changing many rows together, removing,
 * and the drawer of the row that is open. Whatever changes is one step, and one undo.
 */
export function EditableList<Row extends { id: string }>({
  word,
  rows,
  inventory,
  edit,
  openId,
  columns,
  filters,
  fields,
  blank,
  addWords,
  canAdd = true,
  more,
  note,
  empty,
  drawer,
}: Readonly<{
  word: Word;
  rows: readonly Row[];
  inventory: Inventory;
  edit: ReturnType<typeof useEditing<Row>>;
  openId: string | null;
  columns: readonly Column<Row>[];
  filters: readonly Filter<Row>[];
  fields: readonly Field[];
  /** What a pasted row begins with. */
  blank: object;
  addWords: string;
  canAdd?: boolean;
  /** Buttons beside “add”, and with rows chosen beside “edit together”. */
  more?: (chosen: readonly string[]) => ReactNode;
  note?: ReactNode;
  empty: ReactNode;
  drawer: (given: { onClose: () => void; onRemove: (row: Row) => void }) => ReactNode;
}>) {
  const { t, number } = useText();
  const canChange = useCanChange();
  const only = useOnlyMissing(word as Table, rows, inventory); // dependencies are never asked for, so never narrowed down
  const { names, suggestions } = useNames(inventory);
  const { patch, patchAtOnce, busy, failure, forget, remove } = useListChanges(word);
  const [open, setOpen] = useState<"bulk" | PasteAt<Row> | null>(null);
  const chosen = [...edit.chosen];

  const plan = useCallback(
    (at: PasteAt<Row>, emptyClears: boolean): PastePlan<Row> => {
      const block = blockOf(at.text);
      const isOne = block.length === 1 && edit.chosen.size > 1;
      return planPaste({
        block: isOne ? at.rows.map(() => block[0]!) : block, // one row onto many is repeated, as in a spreadsheet
        onto: at.columns.map((column) => column.field ?? null),
        fields,
        targets: at.rows,
        all: rows,
        key: word === "dependencies" ? ["from", "to"] : ["name"],
        blank: edit.chosen.size > 1 ? null : (blank as Row), // a row that has no id yet
        names,
        emptyClears,
      });
    },
    [edit.chosen, fields, blank, names, rows, word],
  );
  const planned = useMemo(
    () => (open && open !== "bulk" ? (emptyClears: boolean) => plan(open, emptyClears) : null),
    [open, plan],
  );

  async function apply({ rows: pasted }: PastePlan<Row>): Promise<void> {
    const taken = pasted.filter(isTaken);
    const changes = taken.flatMap(({ before, set }) => (before ? [{ id: before.id, set }] : []));
    const add = taken.flatMap(({ before, after }) => (before ? [] : [after]));
    if (!(await patch({ changes, add }))) return;
    setOpen(null);
    notify({
      tone: "good",
      words: inBothLanguages({ key: "editing.pasted", args: { changed: changes.length, added: add.length } }),
    });
  }

  async function changeTogether(set: object): Promise<void> {
    if (!(await patch({ changes: chosen.map((id) => ({ id, set })), add: none }))) return;
    setOpen(null);
    notify({
      tone: "good",
      words: inBothLanguages({ key: `editing.changed-${word}`, args: { count: chosen.length } }),
    });
  }

  async function removeAll(ids: readonly string[]): Promise<void> {
    if (!(await remove(ids))) return;
    edit.choose(new Set());
    edit.close();
    notify({ tone: "note", words: inBothLanguages({ key: "inventory.removed", args: { count: ids.length } }) });
  }

  const editing: Editing<Row> = {
    names,
    suggestions,
    set: (row, field, value) =>
      void patchAtOnce({ changes: [{ id: row.id, set: setAt(field.path, value) }], add: none }),
    paste: (at) => {
      forget();
      const block = blockOf(at.text);
      if (block.length === 0) return;
      const now = block.length === 1 && block[0]!.length === 1 && edit.chosen.size <= 1 ? plan(at, true) : null;
      // one cell that is understood is typed rather than previewed
      if (now && now.counts.bad === 0 && now.counts.left === 0) {
        if (now.counts.set > 0) void apply(now);
        return;
      }
      setOpen(at);
    },
  };

  function editTogether(): void {
    forget();
    setOpen("bulk");
  }

  return (
    <>
      {only.bar}
      <VirtualGrid
        name={word}
        label={t(`inventory.tab-${word}`)}
        rows={only.rows}
        rowId={idOf}
        columns={columns}
        filters={filters}
        chosen={edit.chosen}
        onChoose={edit.choose}
        onOpen={edit.open}
        openId={openId}
        {...(canChange ? { editing } : {})}
        freeze={1}
        note={note}
        actions={
          chosen.length > 0 ? (
            <>
              <Button disabled={!canChange} onClick={editTogether}>
                {t("inventory.bulk")}
              </Button>
              {more?.(chosen)}
              <Button variant="default" disabled={!canChange} onClick={() => void removeAll(chosen)}>
                {t("parts.remove")}
              </Button>
            </>
          ) : (
            <>
              {more?.(chosen)}
              <Button
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                disabled={!canChange || !canAdd}
                onClick={edit.add}
              >
                {addWords}
              </Button>
            </>
          )
        }
        empty={empty}
      />
      {(edit.editing || edit.isNew) && drawer({ onClose: edit.close, onRemove: (row) => void removeAll([row.id]) })}
      {open === "bulk" && chosen.length > 0 && (
        <BulkDrawer
          title={t(`editing.bulk-${word}`, { count: number(chosen.length, 0) })}
          count={chosen.length}
          fields={fields.filter(({ path }) => path !== "name")} // what tells rows apart is never the same for many
          names={names}
          suggestions={suggestions}
          busy={busy}
          failure={failure}
          onApply={(set) => void changeTogether(set)}
          onClose={() => setOpen(null)}
        />
      )}
      {planned && (
        <PasteDrawer
          planned={planned}
          columns={columns}
          busy={busy}
          failure={failure}
          onApply={(made) => void apply(made)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

const idOf = (row: Readonly<{ id: string }>): string => row.id;

function useListChanges(word: Word) {
  const patching = useChange(calls[word].patch, { quiet: true });
  const typing = useChange(calls[word].patch);
  const removing = useChange(calls[word].remove);
  type Send = (input: Patch) => Promise<object | null>;
  const patch = patching.change as unknown as Send; // ids and fields of this very list; the host checks each
  const remove = removing.change as unknown as (input: { ids: readonly string[] }) => Promise<object | null>; // as above
  return {
    patch,
    /** Without a drawer that could say why not: a refusal is told as a notice. */
    patchAtOnce: typing.change as unknown as Send, // as above
    busy: patching.busy,
    failure: patching.failure,
    forget: patching.forget,
    remove: (ids: readonly string[]) => remove({ ids }),
  };
}
