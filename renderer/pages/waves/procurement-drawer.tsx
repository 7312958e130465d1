import { useMemo } from "react";
import { stepsOf } from "../../../shared/engines/waves/procurement.ts";
import type { Text } from "../../../shared/model/sentence.ts";
import { type Procurement, ProcurementRoute, type ProcurementStep } from "../../../shared/model/procurement.ts";
import type { ProviderId } from "../../../shared/model/id.ts";
import { useForm, useRemoval } from "../../hooks/use-form.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, DayField, TextField } from "../../parts/fields.tsx";

type Draft = Readonly<{ route: ProcurementRoute | null; done: Procurement["done"]; note: string | null }>;

/** How one provider is bought, and which steps of it are over. */
export function ProcurementDrawer({
  provider,
  name,
  procurement,
  onClose,
}: Readonly<{ provider: ProviderId; name: Text; procurement: Procurement | null; onClose: () => void }>) {
  const { t, of } = useText();
  const workspace = useWorkspace();
  const base = useMemo((): Draft => procurement ?? { route: null, done: [], note: null }, [procurement]);
  const { draft, set, at, drawer } = useForm({
    call: "procurements.save",
    name: `procurement ${provider}`,
    base,
    // saved only with a route, see `blocked`
    input: ({ route, done, note }) => ({ provider, route: route ?? "catalogue", done, note }),
    called: () => of(name),
    onClose,
  });
  const removal = useRemoval("procurements.remove", procurement && { provider }, drawer.onCancel);
  const steps = draft.route ? stepsOf(workspace?.agency.edition ?? "korea", draft.route) : [];

  function setDone(step: ProcurementStep, on: string | null): void {
    const others = draft.done.filter((one) => one.step !== step);
    set({ done: on === null ? others : [...others, { step, on }] });
  }

  return (
    <EditDrawer title={of(name)} {...drawer} {...removal} blocked={draft.route === null}>
      <ChoiceField
        label={t("waves-buying.route")}
        hint={t("waves-buying.route-hint")}
        value={draft.route}
        unknownWords={t("schedule.route-none")}
        options={ProcurementRoute.options.map((value) => ({ value, label: t(`schedule.route-${value}`) }))}
        error={at("route")}
        onChange={(route) => set({ route })}
      />
      {steps.length > 0 && (
        <fieldset className="periods">
          <legend>{t("waves-buying.over")}</legend>
          <p className="soft">{t("waves-buying.over-hint")}</p>
          {steps.map((step) => (
            <DayField
              key={step}
              className="step-done"
              label={t(`schedule.step-${step}`)}
              value={draft.done.find((one) => one.step === step)?.on ?? null}
              onChange={(on) => setDone(step, on)}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={t("waves-calendar.note")}
        long
        maxLength={1000}
        emptyWords=""
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}
