import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { PriceClass } from "../../../shared/model/catalogue.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Overview } from "./catalogue-page.tsx";
import { ChoiceMenu } from "./choice-menu.tsx";
import { type OffersAsked, anything, isNarrowed } from "./offers-asked.ts";
import { type Places, useRegionChoices } from "./places.ts";

const architectures = ["x86_64", "arm64"] as const;

/** What offers are looked for: a size first, then everything else that narrows the list. */
export function OfferFilters({
  asked,
  set,
  overview,
  places,
  models,
  providerOnly,
}: Readonly<{
  asked: OffersAsked;
  set: (part: Partial<OffersAsked>) => void;
  overview: Overview;
  places: Places;
  /** GPU models there are to choose from. */
  models: readonly string[];
  /** On the page of one provider its own name is no question. */
  providerOnly: boolean;
}>) {
  const { t } = useText();
  const { countries, providers, zones } = useRegionChoices(overview, places);
  const classes = PriceClass.options.map((value) => ({ value, label: t(`price-class.${value}`) }));
  return (
    <div className="offer-filters" role="group" aria-label={t("parts.grid-filters")}>
      <SizeField label={t("catalogue-page.least-vcpu")} value={asked.vcpu} onChange={(vcpu) => set({ vcpu })} />
      <SizeField
        label={t("catalogue-page.least-memory")}
        value={asked.memoryGib}
        onChange={(memoryGib) => set({ memoryGib })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={asked.best}
        onClick={() => set({ best: !asked.best, ...(asked.best ? {} : { priced: null }) })}
      >
        {t("catalogue-page.best")}
      </button>
      <ChoiceMenu
        label={t("catalogue-page.filter-class")}
        options={classes}
        chosen={asked.classes}
        onChoose={(next) => set({ classes: next })}
      />
      <NativeSelect
        size="xs"
        aria-label={t("catalogue-page.gpu")}
        {...marked(asked.gpu !== null)}
        value={asked.gpu === null ? "" : asked.gpu === true ? "+" : asked.gpu === false ? "-" : asked.gpu}
        data={[
          { value: "", label: `${t("catalogue-page.gpu")}: ${t("catalogue-page.any")}` },
          { value: "+", label: t("catalogue-page.gpu-with") },
          { value: "-", label: t("catalogue-page.gpu-without") },
          ...models.map((model) => ({ value: model, label: t("catalogue-page.gpu-model", { model }) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ gpu: value === "" ? null : value === "+" ? true : value === "-" ? false : value })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t("catalogue-page.arch")}
        {...marked(asked.arch !== null)}
        value={asked.arch ?? ""}
        data={[
          { value: "", label: `${t("catalogue.arch")}: ${t("catalogue-page.any")}` },
          ...architectures.map((value) => ({ value, label: value })),
        ]}
        onChange={({ currentTarget: { value } }) => set({ arch: architectures.find((one) => one === value) ?? null })}
      />
      {!providerOnly && (
        <ChoiceMenu
          label={t("catalogue-page.filter-provider")}
          options={providers}
          chosen={asked.providers}
          onChoose={(next) => set({ providers: next })}
        />
      )}
      <ChoiceMenu
        label={t("catalogue-page.filter-country")}
        options={countries}
        chosen={asked.countries}
        onChoose={(next) => set({ countries: next })}
      />
      <ChoiceMenu
        label={t("catalogue-page.filter-zone")}
        options={zones}
        chosen={asked.zones}
        onChoose={(next) => set({ zones: next })}
      />
      <NativeSelect
        size="xs"
        aria-label={t("catalogue-page.price-state")}
        {...marked(asked.priced !== null)}
        disabled={asked.best}
        value={asked.best ? "+" : asked.priced === null ? "" : asked.priced ? "+" : "-"}
        data={[
          { value: "", label: `${t("catalogue-page.price-state")}: ${t("catalogue-page.any")}` },
          { value: "+", label: t("catalogue-page.price-known") },
          { value: "-", label: t("catalogue-page.price-not-known") },
        ]}
        onChange={({ currentTarget: { value } }) => set({ priced: value === "" ? null : value === "+" })}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={asked.staleOnly}
        onClick={() => set({ staleOnly: !asked.staleOnly })}
      >
        {t("catalogue-page.stale-only")}
      </button>
      {asked.regions.map((region) => (
        <button
          key={region}
          type="button"
          className="chip"
          aria-pressed
          onClick={() => set({ regions: asked.regions.filter((one) => one !== region) })}
        >
          {places.regionName(region)}
        </button>
      ))}
      {isNarrowed(asked, !providerOnly) && (
        <Button variant="subtle" size="compact-sm" onClick={() => set(anything)}>
          {t("catalogue-page.filter-clear")}
        </Button>
      )}
    </div>
  );
}

/** Shows that a choice narrows what is found. */
const marked = (isChosen: boolean) => (isChosen ? { wrapperProps: { "data-chosen": true } } : {});

const WAIT_MS = 250;

/** A least size. It asks once the person has stopped typing, or at Enter. */
function SizeField({
  label,
  value,
  onChange,
}: Readonly<{ label: string; value: number | null; onChange: (value: number | null) => void }>) {
  const { t } = useText();
  const [typed, setTyped] = useState<number | null>(value);
  const [given, setGiven] = useState(value);
  if (given !== value) {
    // changed from elsewhere: what is asked is what the field shows
    setGiven(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="size-field">
      <span>{label}</span>
      <NumberInput
        size="xs"
        value={typed ?? ""}
        placeholder={t("catalogue-page.any")}
        min={0}
        max={100_000}
        hideControls
        clampBehavior="strict"
        onChange={(next) => setTyped(next === "" || Number(next) <= 0 ? null : Number(next))}
        onKeyDown={(event) => event.key === "Enter" && onChange(typed)}
      />
    </label>
  );
}
