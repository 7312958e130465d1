import { Input, SegmentedControl } from "@mantine/core";
import { useId } from "react";
import { useText } from "../../hooks/use-text.ts";
import type { LimitChoices } from "./limit-choices.ts";
import type { DraftField, LimitDraft, Problems } from "./limit-draft.ts";

export type FieldsOf = Readonly<{
  draft: LimitDraft;
  set: (part: Partial<LimitDraft>) => void;
  /** Words under a field that is wrong; `null` where it is right, or only empty and not tried to be saved yet. */
  errorOf: (field: DraftField) => string | null;
  choices: LimitChoices;
}>;

/** The words under fields: what is wrong shows at once, what is only empty once saving was tried. */
export function useErrors(problems: Problems, isTried: boolean): FieldsOf["errorOf"] {
  const { t } = useText();
  return (field) => {
    const problem = problems[field];
    return problem && (isTried || !problem.isEmpty) ? t(problem.key) : null;
  };
}

/** One of two or three, all of them in sight. */
export function Few<Value extends string>({
  label,
  options,
  value,
  onChange,
}: Readonly<{
  label: string;
  options: readonly Readonly<{ value: Value; label: string }>[];
  value: Value;
  onChange: (value: Value) => void;
}>) {
  const id = useId();
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        value={value}
        data={[...options]}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}
