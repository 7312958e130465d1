import { Button, NativeSelect, Select } from "@mantine/core";
import { useState } from "react";
import type { Field } from "../../../shared/exchange/fields.ts";
import { matches } from "../../../shared/text/find.ts";
import { useText } from "../../hooks/use-text.ts";
import {
  type ColumnChoice,
  type SheetMapping,
  type ShownColumn,
  fieldsFor,
  filledTwice,
  withColumn,
} from "./mapping.ts";

/** Columns drawn at once; a sheet may have thousands, of which few matter. */
const SHOWN = 60;

/** Every column of a sheet: its heading, its first values, the field it fills and how sure the guess is. */
export function MapColumns({
  id,
  columns,
  mapping,
  active,
  onActive,
  onChange,
}: Readonly<{
  /** Prefix of the fields' ids, so that a column can be gone to. */
  id: string;
  columns: readonly ShownColumn[];
  mapping: SheetMapping;
  active: string | null;
  onActive: (title: string) => void;
  onChange: (mapping: SheetMapping) => void;
}>) {
  const { t, of } = useText();
  const [most, setMost] = useState(SHOWN);
  const fields = fieldsFor(mapping);
  const twice = filledTwice(columns);
  const usedBy = new Map(columns.flatMap(({ field, title }) => (field === null ? [] : [[field, title]])));
  return (
    <div className="mapper-columns" tabIndex={0} role="region" aria-label={t("import.goes-to")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("import.heading")}</th>
            <th scope="col">{t("import.first-values")}</th>
            <th scope="col">{t("import.goes-to")}</th>
            <th scope="col">{t("import.in-unit")}</th>
            <th scope="col">{t("import.how-sure")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, most).map((column) => {
            const isTwice = column.field !== null && twice.has(column.field);
            const field = fields.find((one) => one.id === column.field) ?? null;
            const set = (change: Partial<ColumnChoice>): void => onChange(withColumn(mapping, column.title, change));
            return (
              <tr
                key={column.title}
                data-active={column.title === active || undefined}
                data-unused={column.field === null || undefined}
                onFocus={() => onActive(column.title)}
              >
                <th scope="row" className="mapper-heading">
                  {column.title}{" "}
                  {column.isSameHeading && <span className="outcome severity-warning">{t("import.same-heading")}</span>}
                </th>
                <td className="mapper-samples">
                  {column.samples.length === 0 ? (
                    <span className="not-known">{t("import.empty-column")}</span>
                  ) : (
                    column.samples.join(" · ")
                  )}
                </td>
                <td className="mapper-field">
                  <FieldSelect
                    id={`${id}-${column.index}`}
                    column={column}
                    fields={fields}
                    usedBy={usedBy}
                    error={isTwice && field ? t("import.twice", { field: of(field.title) }) : null}
                    onChange={(next) => set({ field: next })}
                  />
                </td>
                <td className="mapper-unit">
                  <UnitSelect column={column} field={field} onChange={(unit) => set({ unit })} />
                </td>
                <td>
                  <HowSure column={column} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {columns.length > most && (
        <Button variant="subtle" onClick={() => setMost(most + 200)}>
          {t("import.show-more-columns", { count: columns.length - most })}
        </Button>
      )}
    </div>
  );
}

const NONE = "-";

/** Which field; found by its name in either language, by initials, and by what people call it. */
function FieldSelect({
  id,
  column,
  fields,
  usedBy,
  error,
  onChange,
}: Readonly<{
  id: string;
  column: ShownColumn;
  fields: readonly Field[];
  usedBy: ReadonlyMap<string, string>;
  error: string | null;
  onChange: (field: string | null) => void;
}>) {
  const { t, of } = useText();
  const byId = new Map(fields.map((field) => [field.id, field]));
  return (
    <Select
      id={id}
      size="xs"
      aria-label={t("import.field-of", { column: column.title })}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      maxDropdownHeight={260}
      comboboxProps={{ width: 280, position: "bottom-start" }}
      nothingFoundMessage={t("import.field-nothing-found")}
      data={[
        { value: NONE, label: t("import.field-none") },
        ...fields.map((field) => ({ value: field.id, label: of(field.title) })),
      ]}
      value={column.field ?? NONE}
      error={error}
      onChange={(next) => onChange(next === null || next === NONE ? null : next)}
      renderOption={({ option }) => {
        const by = usedBy.get(option.value);
        if (by === undefined || by === column.title) return option.label;
        return <span className="soft">{t("import.field-in-use", { field: option.label, column: by })}</span>;
      }}
      filter={({ options, search }) =>
        options.filter(
          (one) => "value" in one && namesOf(byId.get(one.value), one.label).some((name) => matches(name, search) > 0),
        )
      }
    />
  );
}

const namesOf = (field: Field | undefined, label: string): readonly string[] =>
  field ? [field.title.ko, field.title.en, ...field.aliases] : [label];

/** The unit its numbers are in: as headed, or as a person says. */
function UnitSelect({
  column,
  field,
  onChange,
}: Readonly<{ column: ShownColumn; field: Field | null; onChange: (unit: string | null) => void }>) {
  const { t } = useText();
  if (!field || field.units.length === 0) return null;
  const nameOf = (unit: string): string => (unit === "fraction" ? t("import.unit-fraction") : unit);
  const otherwise =
    column.said !== null
      ? t("import.unit-as-heading", { unit: column.said })
      : field.kind === "share"
        ? t("import.unit-by-values")
        : t("import.unit-as-kept", { unit: unsaid(field) });
  return (
    <NativeSelect
      size="xs"
      aria-label={t("import.unit-of", { column: column.title })}
      value={column.unit ?? ""}
      data={[{ value: "", label: otherwise }, ...field.units.map((unit) => ({ value: unit, label: nameOf(unit) }))]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

/** What a number without a unit is taken for: people mean GiB of memory and GB of disk. */
const unsaid = ({ id, kind, units }: Field): string => (kind === "size" && id !== "memoryGib" ? "GB" : units[0]!);

const bars = { known: 3, alike: 2, content: 1, person: 3, none: 0 } as const;

/** How sure the guess is: bars and words, never colour alone. */
function HowSure({ column }: Readonly<{ column: ShownColumn }>) {
  const { t } = useText();
  const word = sureness(column);
  return (
    <span className={`sure sure-${word}`}>
      <svg viewBox="0 0 14 12" width="14" height="12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={1 + bar * 4.5}
            y={8 - bar * 3}
            width="3"
            height={3 + bar * 3}
            data-on={bar < bars[word] || undefined}
          />
        ))}
      </svg>
      {t(`import.sure-${word}`)}
    </span>
  );
}

function sureness({ field, guessed, confidence }: ShownColumn): keyof typeof bars {
  if (field !== guessed) return "person";
  if (field === null) return "none";
  if (confidence >= 0.95) return "known";
  return confidence >= 0.6 ? "alike" : "content";
}
