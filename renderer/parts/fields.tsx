import { NativeSelect, NumberInput, TextInput, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { Day } from "../../shared/units/date.ts";
import { useText } from "../hooks/use-text.ts";

type Labelled = Readonly<{ label: string; hint?: ReactNode; error?: string | null; disabled?: boolean }>;

const common = ({ label, hint, error, disabled }: Labelled) => ({
  label,
  description: hint,
  error: error ?? undefined,
  disabled: disabled ?? false,
});

/** A number or nothing: an empty field is not known. */
export function NumberField({
  value,
  onChange,
  unit,
  min = 0,
  max,
  whole = false,
  digits = 4,
  emptyWords,
  ...rest
}: Labelled &
  Readonly<{
    value: number | null;
    onChange: (value: number | null) => void;
    unit?: string;
    min?: number;
    max?: number;
    whole?: boolean;
    /** Decimals it takes; a unit price has more than most. */
    digits?: number;
    /** Shown while empty; “not known” where a fact is asked. */
    emptyWords?: string;
  }>) {
  const { unknown } = useText();
  return (
    <NumberInput
      {...common(rest)}
      value={value ?? ""}
      placeholder={emptyWords ?? unknown}
      min={min}
      {...(max === undefined ? {} : { max })}
      allowDecimal={!whole}
      decimalScale={digits}
      thousandSeparator=","
      hideControls
      clampBehavior="none"
      suffix={unit ? ` ${unit}` : ""}
      onChange={(next) => onChange(next === "" ? null : Number(next))}
    />
  );
}

/** Words or nothing: an empty field is not known. */
export function TextField({
  value,
  onChange,
  long = false,
  required = false,
  maxLength = 200,
  emptyWords,
  ...rest
}: Labelled &
  Readonly<{
    value: string | null;
    onChange: (value: string | null) => void;
    long?: boolean;
    required?: boolean;
    maxLength?: number;
    /** Shown while empty; “not known” where a fact is asked, nothing where a remark is. */
    emptyWords?: string;
  }>) {
  const { unknown } = useText();
  const props = {
    ...common(rest),
    value: value ?? "",
    maxLength,
    placeholder: emptyWords ?? (required ? "" : unknown),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange(event.currentTarget.value === "" ? null : event.currentTarget.value),
  };
  if (long) return <Textarea {...props} autosize minRows={2} maxRows={6} />;
  return <TextInput {...props} />;
}

/** A day or nothing; what is no whole date yet counts as nothing. */
export function DayField({
  value,
  onChange,
  required = false,
  className,
  ...rest
}: Labelled &
  Readonly<{
    value: string | null;
    onChange: (value: string | null) => void;
    required?: boolean;
    className?: string;
  }>) {
  return (
    <TextInput
      type="date"
      {...common(rest)}
      {...(className ? { className } : {})}
      required={required}
      max="9999-12-31"
      value={value ?? ""}
      onChange={(event) => onChange(Day.safeParse(event.currentTarget.value).data ?? null)}
    />
  );
}

/** One of a few, or not known. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  options,
  noUnknown = false,
  unknownWords,
  ...rest
}: Labelled &
  Readonly<{
    value: Value | null;
    onChange: (value: Value | null) => void;
    options: readonly Readonly<{ value: Value; label: string }>[];
    noUnknown?: boolean;
    unknownWords?: string;
  }>) {
  const { unknown } = useText();
  return (
    <NativeSelect
      {...common(rest)}
      value={value ?? ""}
      data={[...(noUnknown ? [] : [{ value: "", label: unknownWords ?? unknown }]), ...options]}
      onChange={(event) => onChange(options.find((one) => one.value === event.currentTarget.value)?.value ?? null)}
    />
  );
}

/** Yes, no, or not known. */
export function YesNoField({
  value,
  onChange,
  ...rest
}: Labelled & Readonly<{ value: boolean | null; onChange: (value: boolean | null) => void }>) {
  const { t } = useText();
  return (
    <ChoiceField
      {...rest}
      value={value === null ? null : value ? "yes" : "no"}
      options={[
        { value: "yes", label: t("parts.yes") },
        { value: "no", label: t("parts.no") },
      ]}
      onChange={(next) => onChange(next === null ? null : next === "yes")}
    />
  );
}

/** Fields side by side where they belong together. */
export function FieldRow({ children }: Readonly<{ children: ReactNode }>) {
  return <div className="field-row">{children}</div>;
}
