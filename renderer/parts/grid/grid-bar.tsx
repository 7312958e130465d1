import { ActionIcon, Button, Checkbox, Popover, TextInput, Tooltip } from "@mantine/core";
import { IconBaselineDensitySmall, IconColumns3, IconPin, IconPinFilled, IconSearch, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useDesk } from "../../hooks/desk.ts";
import { isComposing } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Column, Filter } from "./columns.ts";

/** What stands above a grid: search, chips, how many rows, what is chosen, columns and row height. */
export function GridBar<Row>(
  given: Readonly<{
    query: string;
    onQuery: (query: string) => void;
    filters: readonly Filter<Row>[];
    chips: ReadonlySet<string>;
    onChips: (chips: ReadonlySet<string>) => void;
    columns: readonly Column<Row>[];
    isShown: (id: string) => boolean;
    show: (id: string, isShown: boolean) => void;
    /** The last column that stays at the left. */
    frozenTo: string | null;
    freezeTo: (id: string | null) => void;
    all: number;
    shown: number;
    chosen: number;
    onClear: (() => void) | null;
    note?: ReactNode;
    actions?: ReactNode;
  }>,
) {
  const { t, number } = useText();
  const { compact, set } = useDesk();
  const { chips, query, shown, all } = given;

  function flip(id: string): void {
    const next = new Set(chips);
    if (!next.delete(id)) next.add(id);
    given.onChips(next);
  }

  return (
    <div className="grid-bar">
      <TextInput
        type="search"
        className="grid-search"
        aria-label={t("parts.grid-search")}
        placeholder={t("parts.grid-search-hint")}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => given.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || isComposing(event) || query === "") return;
          event.preventDefault();
          given.onQuery("");
        }}
      />
      {given.filters.length > 0 && (
        <div className="chips" role="group" aria-label={t("parts.grid-filters")}>
          {given.filters.map((filter) => (
            <button
              key={filter.id}
              type="button"
              className="chip"
              aria-pressed={chips.has(filter.id)}
              onClick={() => flip(filter.id)}
            >
              {filter.label}
            </button>
          ))}
          {chips.size > 0 && (
            <ActionIcon size={22} aria-label={t("parts.grid-clear-filters")} onClick={() => given.onChips(new Set())}>
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      )}
      <div className="grid-right">
        {given.note}
        <span className="grid-count figures" role="status">
          {given.chosen > 0
            ? t("parts.grid-chosen", { count: number(given.chosen, 0) })
            : shown === all
              ? t("parts.grid-rows", { shown: number(shown, 0) })
              : t("parts.grid-rows-of", { shown: number(shown, 0), all: number(all, 0) })}
        </span>
        {given.chosen > 0 && given.onClear && (
          <Button variant="subtle" size="compact-sm" onClick={given.onClear}>
            {t("parts.grid-clear")}
          </Button>
        )}
        <div className="grid-actions">
          {given.actions}
          <Popover position="bottom-end" withinPortal>
            <Popover.Target>
              <ActionIcon aria-label={t("parts.grid-columns")} title={t("parts.grid-columns")}>
                <IconColumns3 size={16} />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown className="column-chooser">
              {given.columns.map((column) => (
                <div key={column.id} className="column-choice">
                  <Checkbox
                    label={column.header}
                    checked={given.isShown(column.id)}
                    onChange={(event) => given.show(column.id, event.currentTarget.checked)}
                  />
                  <ActionIcon
                    size={22}
                    aria-label={t("parts.grid-freeze", { column: column.header })}
                    title={t("parts.grid-freeze", { column: column.header })}
                    aria-pressed={given.frozenTo === column.id}
                    disabled={!given.isShown(column.id)}
                    onClick={() => given.freezeTo(given.frozenTo === column.id ? null : column.id)}
                  >
                    {given.frozenTo === column.id ? <IconPinFilled size={14} /> : <IconPin size={14} />}
                  </ActionIcon>
                </div>
              ))}
            </Popover.Dropdown>
          </Popover>
          <Tooltip label={t("parts.grid-compact")}>
            <ActionIcon
              aria-label={t("parts.grid-compact")}
              aria-pressed={compact}
              variant={compact ? "light" : "subtle"}
              onClick={() => set({ compact: !compact })}
            >
              <IconBaselineDensitySmall size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
    </div>
  );
}
