import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { Currency } from "../../../shared/units/money.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { NumberField, TextField, YesNoField } from "../../parts/fields.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { type Held, assumptionText, boundsText, heldAs, shownAs, unitOf, valueOf } from "./assumption-words.ts";

/** One number of the register: what it is to be, and on whose word. */
export function AssumptionDrawer({
  held,
  currency,
  onClose,
}: Readonly<{ held: Held; currency: Currency; onClose: () => void }>) {
  const words = useText();
  const { t } = words;
  const { key, unit, least, most, usual, source, stated } = held;
  const canChange = useCanChange();
  const { change: reset, busy } = useChange("assumptions.reset");
  const name = t(`assumptions.${key}`);
  const base = useMemo(() => ({ value: valueOf(held), reason: held.stated?.reason ?? null }), [held]);
  const { draft, set, at, drawer } = useForm({
    call: "assumptions.save",
    name: `assumption ${key}`,
    base,
    input: ({ value, reason }) => ({ assumptions: [{ key, value, reason }] }),
    called: () => name,
    onClose,
  });
  const print = (value: number) => assumptionText(words, held, value, currency);
  const bounds = t("cost-page.bounds", { bounds: boundsText(words, held, currency) });
  const hint =
    usual === null
      ? t("cost-page.value-hint", { bounds })
      : t("cost-page.value-hint-usual", { bounds, usual: print(usual) });
  const isBeyond = draft.value !== null && (draft.value < least || draft.value > most);
  const isYesNo = unit === "choice" && most === 1;

  return (
    <EditDrawer title={name} {...drawer} blocked={isBeyond}>
      {isYesNo ? (
        <YesNoField
          label={t("cost-page.value")}
          value={draft.value === null ? null : draft.value === 1}
          onChange={(yes) => set({ value: yes === null ? null : yes ? 1 : 0 })}
        />
      ) : (
        <NumberField
          label={t("cost-page.value")}
          hint={hint}
          unit={unitOf(words, unit, currency)}
          min={shownAs(unit, least)}
          value={draft.value === null ? null : shownAs(unit, draft.value)}
          error={
            isBeyond ? t("cost-page.beyond", { bounds: boundsText(words, held, currency) }) : at("assumptions.0.value")
          }
          onChange={(shown) => set({ value: shown === null ? null : heldAs(unit, shown) })}
        />
      )}
      <TextField
        label={t("cost-page.reason")}
        hint={t("cost-page.reason-hint")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      <Facts>
        <Fact name={t("cost-page.usual")}>{usual === null ? t("cost-page.no-usual") : print(usual)}</Fact>
        <Fact name={t("cost-page.source")}>{t(`assumptions.${source}`)}</Fact>
        <Fact name={t("cost-page.assumption-id")}>
          <code>{key}</code>
        </Fact>
      </Facts>
      {stated && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          disabled={!canChange}
          onClick={() => void reset({ keys: [key] }).then((done) => done && drawer.onCancel())}
        >
          {t("cost-page.reset")}
        </Button>
      )}
    </EditDrawer>
  );
}
