import { Checkbox } from "@mantine/core";
import { PriceClass, ServicePrice } from "../../../shared/model/catalogue.ts";
import { Currency } from "../../../shared/units/money.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import { Note } from "./fields-provider.tsx";
import type { OfferDraft, ServiceDraft } from "./own-fact-draft.ts";
import type { EditStart, Overview } from "./provider-desk.ts";

/** Prices per hour and per GB are listed with many decimals, none of which may be lost. */
const PRICE_DIGITS = 10;
const currencies = Currency.options.map((value) => ({ value, label: value }));
const providerIn = ({ value }: EditStart): string | null =>
  value.kind === "provider"
    ? value.value.id
    : value.kind === "offer"
      ? value.value.region.slice(0, value.value.region.indexOf(":"))
      : value.value.provider;

type Given<Draft> = Readonly<{
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  isNew: boolean;
  overview: Overview;
  start: EditStart;
}>;

/** A size that can be bought, and its price: before tax, on demand, Linux. */
export function OfferFields({ draft, set, isNew, overview, start }: Given<OfferDraft>) {
  const { t } = useText();
  const regions = overview.regions.filter((one) => one.provider === providerIn(start));
  const unit = draft.currency;
  return (
    <>
      {regions.length === 0 && <p className="tone-warn">{t("own-facts.no-regions")}</p>}
      <FieldRow>
        <ChoiceField
          label={t("catalogue.region")}
          disabled={!isNew}
          value={draft.region}
          unknownWords={t("own-facts.choose-region")}
          options={regions.map((one) => ({ value: one.id, label: one.code }))}
          onChange={(region) => set({ region })}
        />
        <TextField
          label={t("catalogue.offer")}
          required
          disabled={!isNew}
          maxLength={100}
          value={draft.code}
          error={/\s/.test(draft.code ?? "") ? t("own-facts.code-wrong") : null}
          onChange={(code) => set({ code })}
        />
      </FieldRow>
      <ChoiceField
        label={t("catalogue.class")}
        noUnknown
        value={draft.class}
        options={PriceClass.options.map((value) => ({ value, label: t(`price-class.${value}`) }))}
        onChange={(next) => next && set({ class: next })}
      />
      <FieldRow>
        <NumberField label="vCPU" value={draft.vcpu} onChange={(vcpu) => set({ vcpu })} />
        <NumberField
          label={t("inventory.memoryGib")}
          unit="GiB"
          value={draft.memoryGib}
          onChange={(memoryGib) => set({ memoryGib })}
        />
        <ChoiceField
          label={t("catalogue.arch")}
          noUnknown
          value={draft.arch}
          options={(["x86_64", "arm64"] as const).map((value) => ({ value, label: value }))}
          onChange={(arch) => arch && set({ arch })}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={t("own-facts.gpu-model")}
          emptyWords={t("own-facts.none")}
          value={draft.gpuModel}
          onChange={(gpuModel) => set({ gpuModel })}
        />
        <NumberField
          label={t("own-facts.gpu-count")}
          value={draft.gpuCount}
          disabled={draft.gpuModel === null}
          onChange={(gpuCount) => set({ gpuCount })}
        />
        <NumberField
          label={t("own-facts.local-disk")}
          unit="GB"
          value={draft.localDiskGb}
          onChange={(localDiskGb) => set({ localDiskGb })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("own-facts.price")}
          hint={t("own-facts.price-hint")}
          unit={unit}
          digits={PRICE_DIGITS}
          value={draft.amount}
          error={draft.amount === 0 ? t("own-facts.price-zero") : null}
          onChange={(amount) => set({ amount })}
        />
        <ChoiceField
          label={t("own-facts.currency")}
          noUnknown
          value={draft.currency}
          options={currencies}
          onChange={(currency) => currency && set({ currency })}
        />
        <ChoiceField
          label={t("own-facts.per")}
          noUnknown
          value={draft.unit}
          options={(["hour", "month"] as const).map((value) => ({ value, label: t(`own-facts.per-${value}`) }))}
          onChange={(next) => next && set({ unit: next })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("own-facts.one-year")}
          unit={unit}
          value={draft.oneYear}
          onChange={(oneYear) => set({ oneYear })}
        />
        <NumberField
          label={t("own-facts.three-years")}
          unit={unit}
          value={draft.threeYear}
          onChange={(threeYear) => set({ threeYear })}
        />
        <NumberField
          label={t("own-facts.spot")}
          unit={unit}
          digits={PRICE_DIGITS}
          value={draft.spot}
          onChange={(spot) => set({ spot })}
        />
      </FieldRow>
      <Note draft={draft} set={set} />
    </>
  );
}

const units = ["GB", "GB-month", "hour", "month"] as const;

/** What is paid beside compute, one tier. */
export function ServiceFields({ draft, set, isNew, overview, start }: Given<ServiceDraft>) {
  const { t } = useText();
  const regions = overview.regions.filter((one) => one.provider === providerIn(start));
  const known = [...new Set([...units, ...(draft.unit ? [draft.unit] : [])])];
  return (
    <>
      <ChoiceField
        label={t("catalogue.item")}
        noUnknown
        disabled={!isNew}
        value={draft.item}
        options={ServicePrice.shape.item.options.map((value) => ({ value, label: t(`catalogue.item-${value}`) }))}
        onChange={(item) => item && set({ item })}
      />
      <FieldRow>
        <TextField
          label={t("catalogue.variant")}
          disabled={!isNew}
          emptyWords={t("own-facts.none")}
          value={draft.variant}
          onChange={(variant) => set({ variant })}
        />
        <ChoiceField
          label={t("catalogue.region")}
          disabled={!isNew}
          unknownWords={t("provider-page.all-regions")}
          value={draft.region}
          options={regions.map((one) => ({ value: one.id, label: one.code }))}
          onChange={(region) => set({ region })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("own-facts.tier-from")}
          unit="GB"
          value={draft.tierFromGb}
          disabled={!isNew}
          onChange={(tierFromGb) => set({ tierFromGb })}
        />
        <NumberField
          label={t("own-facts.tier-to")}
          unit="GB"
          value={draft.tierToGb}
          onChange={(tierToGb) => set({ tierToGb })}
        />
        <NumberField
          label={t("own-facts.free")}
          unit="GB"
          value={draft.freeGb}
          onChange={(freeGb) => set({ freeGb })}
        />
      </FieldRow>
      <Checkbox
        size="sm"
        label={t("own-facts.included")}
        checked={draft.included}
        onChange={(event) => set({ included: event.currentTarget.checked })}
      />
      <FieldRow>
        <NumberField
          label={t("own-facts.price")}
          unit={draft.currency}
          digits={PRICE_DIGITS}
          disabled={draft.included}
          value={draft.included ? null : draft.price}
          error={draft.price === 0 && !draft.included ? t("own-facts.price-zero") : null}
          onChange={(price) => set({ price })}
        />
        <ChoiceField
          label={t("own-facts.currency")}
          noUnknown
          value={draft.currency}
          options={currencies}
          onChange={(currency) => currency && set({ currency })}
        />
        <ChoiceField
          label={t("own-facts.per")}
          noUnknown
          value={draft.unit}
          options={known.map((value) => ({ value: value, label: unitWords(t, value) }))}
          onChange={(unit) => unit && set({ unit })}
        />
      </FieldRow>
      <Note draft={draft} set={set} />
    </>
  );
}

const unitWords = (t: ReturnType<typeof useText>["t"], unit: string): string =>
  unit === "hour" || unit === "month" || unit === "GB" || unit === "GB-month" ? t(`own-facts.per-${unit}`) : unit;
