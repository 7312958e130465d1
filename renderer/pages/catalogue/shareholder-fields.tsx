import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";
import { FieldRow, NumberField, TextField, YesNoField } from "../../parts/fields.tsx";
import type { HolderDraft } from "./own-fact-draft.ts";

const nobody: HolderDraft = { name: null, country: null, share: null, veto: null };

/** Who holds how much of a provider: rules about owners from outside are judged from it. */
export function ShareholderFields({
  holders,
  set,
}: Readonly<{ holders: readonly HolderDraft[]; set: (holders: readonly HolderDraft[]) => void }>) {
  const { t, number } = useText();
  const change = (at: number, part: Partial<HolderDraft>) =>
    set(holders.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="plain-fieldset">
      <legend className="field-label">{t("own-facts.shareholders")}</legend>
      <p className="soft">{t("own-facts.shareholders-hint")}</p>
      {holders.map((one, at) => (
        <div key={at} role="group" aria-label={`${t("own-facts.shareholder")} ${number(at + 1, 0)}`}>
          <FieldRow>
            <TextField label={t("own-facts.shareholder")} value={one.name} onChange={(name) => change(at, { name })} />
            <TextField
              label={t("catalogue.country")}
              maxLength={2}
              value={one.country}
              error={one.country !== null && !/^[A-Z]{2}$/.test(one.country) ? t("own-facts.country-error") : null}
              onChange={(country) => change(at, { country: country?.toUpperCase() ?? null })}
            />
          </FieldRow>
          <FieldRow>
            <NumberField
              label={t("own-facts.share")}
              unit="%"
              max={100}
              value={one.share}
              onChange={(share) => change(at, { share })}
            />
            <YesNoField label={t("own-facts.veto")} value={one.veto} onChange={(veto) => change(at, { veto })} />
          </FieldRow>
          <Button
            variant="subtle"
            size="compact-xs"
            color="red"
            onClick={() => set(holders.filter((_, index) => index !== at))}
          >
            {t("parts.remove")}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => set([...holders, nobody])}
      >
        {t("own-facts.add-shareholder")}
      </Button>
    </fieldset>
  );
}
