import { TextInput } from "@mantine/core";
import { Day } from "../../../../shared/units/date.ts";

/** A day or nothing; what is no whole date yet counts as nothing. */
export function DayField({
  label,
  value,
  required = false,
  error,
  onChange,
}: Readonly<{
  label: string;
  value: string | null;
  required?: boolean;
  error?: string | null;
  onChange: (value: string | null) => void;
}>) {
  return (
    <TextInput
      type="date"
      label={label}
      required={required}
      error={error ?? undefined}
      value={value ?? ""}
      onChange={(event) => {
        const day = Day.safeParse(event.currentTarget.value);
        onChange(day.success ? day.data : null);
      }}
    />
  );
}
