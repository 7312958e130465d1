import { SegmentedControl, TextInput } from "@mantine/core";
import { useMemo } from "react";
import type { CommitmentView } from "../../../shared/model/spending.ts";
import type { ContractTerms } from "../../../shared/model/leaving.ts";
import { minorPerMajor } from "../../../shared/units/money.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenarioId } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, FieldRow, NumberField } from "../../parts/fields.tsx";
import { useForm } from "../../hooks/use-form.ts";

type Ramp = Readonly<{ year: number; low: number | null; base: number | null; high: number | null }>;
type Draft = Readonly<Omit<ContractTerms, "commitment" | "ramp"> & { ramp: readonly Ramp[] | null }>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a contract says beside its minimums: law, notice, fee, resale, and how much of it is expected to be used. */
export function TermsDrawer({ view, onClose }: Readonly<{ view: CommitmentView; onClose: () => void }>) {
  const { data: all } = useCall("contract-terms.list", {});
  if (!all) return null;
  const terms = all.find(({ commitment }) => commitment === view.commitment) ?? null;
  return <Terms view={view} terms={terms} onClose={onClose} />;
}

function Terms({
  view,
  terms,
  onClose,
}: Readonly<{ view: CommitmentView; terms: ContractTerms | null; onClose: () => void }>) {
  const { t } = useText();
  const perMajor = minorPerMajor[view.currency];
  const base = useMemo(
    (): Draft => ({
      jurisdiction: terms?.jurisdiction ?? null,
      signedOn: terms?.signedOn ?? null,
      noticeDays: terms?.noticeDays ?? null,
      terminationFee: terms?.terminationFee ?? null,
      resale: terms?.resale ?? null,
      ramp: terms?.ramp ?? null,
    }),
    [terms],
  );
  const { draft, set, at, drawer } = useForm({
    call: "contract-terms.save",
    name: `contract-terms ${view.commitment!}`, // only contracts have terms
    base,
    input: ({ ramp, ...rest }) => ({
      terms: [
        {
          ...rest,
          commitment: view.commitment!, // as above
          ramp:
            ramp?.flatMap(({ year, low, base: middle, high }) =>
              low === null || middle === null || high === null ? [] : [{ year, low, base: middle, high }],
            ) ?? null,
        },
      ],
    }),
    called: () => view.name,
    onClose,
  });
  const { ramp } = draft;
  const isRampBad = ramp?.some(isBad) ?? false;

  return (
    <EditDrawer title={t("cost-page.terms-of", { name: view.name })} {...drawer} blocked={isRampBad}>
      <CountryField value={draft.jurisdiction} onChange={(jurisdiction) => set({ jurisdiction })} />
      <FieldRow>
        <TextInput
          type="date"
          label={t("cost-page.signed-on")}
          value={draft.signedOn ?? ""}
          error={at("terms.0.signedOn")}
          onChange={(event) => {
            const { value } = event.currentTarget;
            set({ signedOn: DAY.test(value) ? value : null });
          }}
        />
        <NumberField
          label={t("cost-page.notice-days")}
          unit={t("cost-page.in-days")}
          whole
          max={3650}
          value={draft.noticeDays}
          onChange={(noticeDays) => set({ noticeDays })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          label={t("cost-page.termination-fee")}
          unit={view.currency}
          value={draft.terminationFee === null ? null : draft.terminationFee / perMajor}
          onChange={(major) => set({ terminationFee: major === null ? null : Math.round(major * perMajor) })}
        />
        <NumberField
          label={t("cost-page.resale")}
          unit="%"
          max={100}
          value={draft.resale === null ? null : draft.resale * 100}
          onChange={(share) => set({ resale: share === null ? null : Math.min(100, share) / 100 })}
        />
      </FieldRow>
      <fieldset className="ramp-years">
        <legend className="section-title">{t("cost-page.ramp")}</legend>
        <SegmentedControl
          size="xs"
          aria-label={t("cost-page.ramp")}
          value={ramp === null ? "placement" : "typed"}
          onChange={(next) => set({ ramp: next === "placement" ? null : startOf(view) })}
          data={[
            { value: "placement", label: t("cost-page.ramp-placement") },
            { value: "typed", label: t("cost-page.ramp-typed") },
          ]}
        />
        {ramp?.map((year, index) => (
          <RampYear
            key={year.year}
            year={year}
            unit={view.currency}
            perMajor={perMajor}
            onChange={(part) => set({ ramp: ramp.map((one, each) => (each === index ? { ...one, ...part } : one)) })}
          />
        ))}
        {isRampBad && <p className="soft cost-remark">{t("cost-page.ramp-order")}</p>}
      </fieldset>
    </EditDrawer>
  );
}

/** What the placement comes to is where typing begins. */
const startOf = ({ years }: CommitmentView): Ramp[] =>
  years.map(({ year, usage }) => ({
    year,
    low: usage?.low ?? null,
    base: usage?.base ?? null,
    high: usage?.high ?? null,
  }));

const isBad = ({ low, base, high }: Ramp): boolean =>
  low === null || base === null || high === null || low > base || base > high;

function RampYear({
  year,
  unit,
  perMajor,
  onChange,
}: Readonly<{ year: Ramp; unit: string; perMajor: number; onChange: (part: Partial<Ramp>) => void }>) {
  const { t } = useText();
  return (
    <FieldRow>
      {(["low", "base", "high"] as const).map((ramp) => (
        <NumberField
          key={ramp}
          label={`${year.year} ${t(`cost-page.use-${ramp}`)}`}
          unit={unit}
          value={year[ramp] === null ? null : year[ramp] / perMajor}
          onChange={(major) => onChange({ [ramp]: major === null ? null : Math.round(major * perMajor) })}
        />
      ))}
    </FieldRow>
  );
}

/** A country out of those the catalogue knows. */
function CountryField({
  value,
  onChange,
}: Readonly<{ value: string | null; onChange: (code: string | null) => void }>) {
  const { t, language } = useText();
  const scenario = useScenarioId();
  const { data: comparison } = useCall("compare.overview", { scenario: scenario! }, { enabled: scenario !== null });
  const codes = [
    ...new Set([
      ...(comparison?.regions.flatMap(({ country, ownerCountry }) => [
        country,
        ...(ownerCountry ? [ownerCountry] : []),
      ]) ?? []),
      ...(value ? [value] : []),
    ]),
  ];
  return (
    <ChoiceField
      label={t("cost-page.jurisdiction")}
      hint={t("cost-page.jurisdiction-hint")}
      value={value}
      options={codes
        .map((code) => ({ value: code, label: countryName(language, code) }))
        .sort((a, b) => a.label.localeCompare(b.label, language))}
      onChange={onChange}
    />
  );
}
