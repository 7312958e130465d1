import { Provider, ZoneKind } from "../../../shared/model/catalogue.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, FieldRow, NumberField, TextField, YesNoField } from "../../parts/fields.tsx";
import { countryName } from "../../parts/country.tsx";
import { type ProviderDraft, type RegionDraft, idFromName } from "./own-fact-draft.ts";
import type { EditStart, Overview } from "./provider-desk.ts";
import { ShareholderFields } from "./shareholder-fields.tsx";

/** A country by its two letters, spelled out beside the field as soon as it is one. */
export function CountryField({
  label,
  value,
  onChange,
}: Readonly<{ label: string; value: string | null; onChange: (value: string | null) => void }>) {
  const { t, language } = useText();
  const isCode = value !== null && /^[A-Z]{2}$/.test(value);
  return (
    <TextField
      label={label}
      hint={isCode ? countryName(language, value) : t("own-facts.country-hint")}
      maxLength={2}
      value={value}
      error={value !== null && !isCode ? t("own-facts.country-error") : null}
      onChange={(next) => onChange(next?.toUpperCase() ?? null)}
    />
  );
}

export function ProviderFields({
  draft,
  set,
  isNew,
  overview,
}: Readonly<{
  draft: ProviderDraft;
  set: (part: Partial<ProviderDraft>) => void;
  isNew: boolean;
  overview: Overview;
}>) {
  const { t } = useText();
  const isTaken = isNew && overview.providers.some(({ provider }) => provider.id === draft.id);
  const isWrong = draft.id !== null && !/^[a-z0-9][a-z0-9-]*$/.test(draft.id);
  return (
    <>
      <FieldRow>
        <TextField
          label={t("own-facts.name-ko")}
          required
          value={draft.nameKo}
          onChange={(nameKo) => set({ nameKo })}
        />
        <TextField
          label={t("own-facts.name-en")}
          required
          value={draft.nameEn}
          onChange={(nameEn) =>
            set({ nameEn, ...(isNew && draft.id === idOf(draft.nameEn) ? { id: idOf(nameEn) } : {}) })
          }
        />
      </FieldRow>
      {isNew && (
        <TextField
          label={t("own-facts.id")}
          hint={t("own-facts.id-hint")}
          required
          maxLength={60}
          value={draft.id}
          error={isTaken ? t("own-facts.id-taken") : isWrong ? t("own-facts.id-wrong") : null}
          onChange={(id) => set({ id })}
        />
      )}
      <ChoiceField
        label={t("catalogue.kind")}
        noUnknown
        value={draft.sort}
        options={Provider.shape.kind.options.map((value) => ({ value, label: t(`catalogue.kind-${value}`) }))}
        onChange={(sort) => sort && set({ sort })}
      />
      <TextField
        label={t("catalogue.owner")}
        hint={t("own-facts.owner-hint")}
        maxLength={300}
        value={draft.ownerName}
        onChange={(ownerName) => set({ ownerName })}
      />
      <CountryField
        label={t("catalogue.owner-country")}
        value={draft.ownerCountry}
        onChange={(ownerCountry) => set({ ownerCountry })}
      />
      <ShareholderFields holders={draft.shareholders} set={(shareholders) => set({ shareholders })} />
      <FieldRow>
        <TextField
          label={t("catalogue.platform")}
          value={draft.platformName}
          onChange={(platformName) => set({ platformName })}
        />
        <TextField
          label={t("catalogue.family")}
          value={draft.platformFamily}
          onChange={(platformFamily) => set({ platformFamily })}
        />
      </FieldRow>
      <FieldRow>
        <YesNoField
          label={t("catalogue.managedKubernetes")}
          value={draft.managedKubernetes}
          onChange={(managedKubernetes) => set({ managedKubernetes })}
        />
        <YesNoField label={t("catalogue.s3Api")} value={draft.s3Api} onChange={(s3Api) => set({ s3Api })} />
        <YesNoField
          label={t("catalogue.openstackApi")}
          value={draft.openstackApi}
          onChange={(openstackApi) => set({ openstackApi })}
        />
      </FieldRow>
      <Note draft={draft} set={set} />
    </>
  );
}

const idOf = (name: string | null): string | null => idFromName(name ?? "") || null;

export function Note({
  draft,
  set,
}: Readonly<{ draft: Readonly<{ note: string | null }>; set: (part: { note: string | null }) => void }>) {
  const { t } = useText();
  return (
    <TextField
      label={t("catalogue.note")}
      emptyWords=""
      long
      maxLength={1000}
      value={draft.note}
      onChange={(note) => set({ note })}
    />
  );
}

export function RegionFields({
  draft,
  set,
  isNew,
  overview,
  start,
}: Readonly<{
  draft: RegionDraft;
  set: (part: Partial<RegionDraft>) => void;
  isNew: boolean;
  overview: Overview;
  start: EditStart;
}>) {
  const { t, of } = useText();
  const { data: cities } = useCall("catalogue.cities", {});
  const provider = start.value.kind === "region" ? start.value.value.provider : null;
  const isTaken = isNew && overview.regions.some((one) => one.provider === provider && one.code === draft.code);
  const isFederation = overview.providers.find((one) => one.provider.id === provider)?.provider.kind === "federation";
  const sorted = [...(cities ?? [])].sort((a, b) => (of(a.name) < of(b.name) ? -1 : 1));
  return (
    <>
      <TextField
        label={t("own-facts.code")}
        hint={t("own-facts.code-hint")}
        required
        disabled={!isNew}
        maxLength={60}
        value={draft.code}
        error={isTaken ? t("own-facts.code-taken") : /[:\s]/.test(draft.code ?? "") ? t("own-facts.code-wrong") : null}
        onChange={(code) => set({ code })}
      />
      <ChoiceField
        label={t("catalogue.city")}
        hint={t("own-facts.city-hint")}
        value={draft.city}
        options={sorted.map((city) => ({ value: city.name.en, label: of(city.name) }))}
        onChange={(city) => {
          const found = sorted.find((one) => one.name.en === city);
          set({ city, ...(found ? { country: found.country } : {}) });
        }}
      />
      <CountryField label={t("catalogue.country")} value={draft.country} onChange={(country) => set({ country })} />
      <FieldRow>
        <ChoiceField
          label={t("catalogue.zone")}
          noUnknown
          value={draft.zone}
          options={ZoneKind.options.map((value) => ({ value, label: t(`catalogue.zone-${value}`) }))}
          onChange={(zone) => zone && set({ zone })}
        />
        <NumberField
          label={t("catalogue.zones")}
          whole
          min={1}
          value={draft.zones}
          onChange={(zones) => set({ zones })}
        />
      </FieldRow>
      {isFederation && (
        <ChoiceField
          label={t("provider-page.member")}
          value={draft.member}
          options={overview.providers.map((one): { value: string; label: string } => ({
            value: one.provider.id,
            label: of(one.provider.name),
          }))}
          onChange={(member) => set({ member })}
        />
      )}
      <Note draft={draft} set={set} />
    </>
  );
}
