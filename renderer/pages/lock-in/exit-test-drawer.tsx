import { useMemo } from "react";
import { ExitTest } from "../../../shared/model/exit-plan.ts";
import type { ScenarioId } from "../../../shared/model/id.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, DayField, FieldRow, TextField } from "../../parts/fields.tsx";
import { useForm, useRemoval } from "../../hooks/use-form.ts";

type Draft = Omit<ExitTest, "id" | "on"> & { on: string | null };

/** An exit that was tried: when, how far, what of, and what came out. */
export function ExitTestDrawer({
  test,
  scenario,
  onClose,
}: Readonly<{ test: ExitTest | null; scenario: ScenarioId; onClose: () => void }>) {
  const { t } = useText();
  const base = useMemo(
    (): Draft => test ?? { scenario, kind: "desk", on: null, scope: "", outcome: "passed", findings: null },
    [test, scenario],
  );
  const { draft, set, drawer } = useForm({
    call: "exit-tests.save",
    name: `exit test ${test?.id ?? "new"} ${scenario}`,
    base,
    // without a day it cannot be saved
    input: (typed) => ({ ...typed, id: test?.id ?? null, on: typed.on!, scope: typed.scope.trim() }),
    called: ({ scope }) => scope,
    onClose,
  });
  const removal = useRemoval("exit-tests.remove", test && { ids: [test.id] }, drawer.onCancel);
  return (
    <EditDrawer
      title={test ? test.scope : t("exit-plan.add-test")}
      {...drawer}
      {...removal}
      blocked={draft.scope.trim() === "" || draft.on === null}
    >
      <FieldRow>
        <DayField label={t("exit-plan.on")} required value={draft.on} onChange={(on) => set({ on })} />
        <ChoiceField
          label={t("exit-plan.test-kind")}
          noUnknown
          value={draft.kind}
          options={ExitTest.shape.kind.options.map((value) => ({ value, label: t(`exit-plan.test-${value}`) }))}
          onChange={(kind) => kind && set({ kind })}
        />
      </FieldRow>
      <TextField
        label={t("exit-plan.scope")}
        required
        maxLength={500}
        value={draft.scope}
        onChange={(scope) => set({ scope: scope ?? "" })}
      />
      <ChoiceField
        label={t("exit-plan.outcome")}
        noUnknown
        value={draft.outcome}
        options={ExitTest.shape.outcome.options.map((value) => ({ value, label: t(`exit-plan.outcome-${value}`) }))}
        onChange={(outcome) => outcome && set({ outcome })}
      />
      <TextField
        label={t("exit-plan.findings")}
        emptyWords=""
        long
        maxLength={2000}
        value={draft.findings}
        onChange={(findings) => set({ findings })}
      />
    </EditDrawer>
  );
}
