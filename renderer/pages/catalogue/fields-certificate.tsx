import { Autocomplete, Checkbox, TextInput } from "@mantine/core";
import { sameScheme, validityOf } from "../../../shared/engines/eligibility/certificate.ts";
import { ZoneKind } from "../../../shared/model/catalogue.ts";
import { Standing } from "../../../shared/model/evidence.ts";
import { ProviderId } from "../../../shared/model/id.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField, FieldRow, NumberField, TextField } from "../../parts/fields.tsx";
import { Note } from "./fields-provider.tsx";
import { BLANK, type CertificationDraft, OWN } from "./own-fact-draft.ts";
import type { EditStart, Overview } from "./provider-desk.ts";

/** A certificate: its scheme, what it covers, its level, and from when to when it holds. */
export function CertificateFields({
  draft,
  set,
  isNew,
  overview,
  start,
}: Readonly<{
  draft: CertificationDraft;
  set: (part: Partial<CertificationDraft>) => void;
  isNew: boolean;
  overview: Overview;
  start: EditStart;
}>) {
  const { t, of, day, number } = useText();
  const { data: reference } = useCall("catalogue.reference", {});
  const provider = start.value.kind === "certification" ? start.value.value.provider : null;
  const regions = overview.regions.filter((one) => one.provider === provider);
  const used = overview.providers.flatMap((one) => one.certifications.map(({ scheme }) => scheme));
  const schemes = [...new Set(used)].sort();
  const scheme = reference?.schemes.find(
    (one) => draft.scheme !== null && (sameScheme(one.id, draft.scheme) || sameScheme(one.name.en, draft.scheme)),
  );
  const isTurned = draft.validFrom !== null && draft.validTo !== null && draft.validTo < draft.validFrom;
  const { lastDay, lastDayFrom } = validityOf(
    {
      ...draft,
      provider: start.value.kind === "certification" ? start.value.value.provider : ProviderId.parse(BLANK),
      scheme: draft.scheme ?? "",
      source: OWN,
      asOf: "1970-01-01", // plays no part in when it ends
    },
    null,
    "1970-01-01",
  );
  return (
    <>
      <Autocomplete
        size="sm"
        label={t("catalogue.scheme")}
        required
        withAsterisk={false}
        disabled={!isNew}
        maxLength={100}
        data={schemes}
        value={draft.scheme ?? ""}
        onChange={(next) => set({ scheme: next === "" ? null : next })}
      />
      <TextField
        label={t("catalogue.scope")}
        hint={t("own-facts.scope-hint")}
        disabled={!isNew}
        maxLength={300}
        value={draft.scope}
        onChange={(scope) => set({ scope })}
      />
      <Checkbox.Group
        size="sm"
        label={t("own-facts.zones")}
        description={t("own-facts.zones-hint")}
        value={draft.zones ?? []}
        onChange={(zones) =>
          set({ zones: zones.length === 0 ? null : ZoneKind.options.filter((one) => zones.includes(one)) })
        }
      >
        <div className="check-row">
          {ZoneKind.options.map((zone) => (
            <Checkbox key={zone} value={zone} label={t(`catalogue.zone-${zone}`)} />
          ))}
        </div>
      </Checkbox.Group>
      {regions.length > 0 && (
        <Checkbox.Group
          size="sm"
          label={t("own-facts.regions")}
          description={t("own-facts.regions-hint")}
          value={draft.regions ?? []}
          onChange={(chosen) => {
            const held = regions.map((one) => one.id).filter((id) => chosen.includes(id));
            set({ regions: held.length === 0 ? null : held });
          }}
        >
          <div className="check-row check-many">
            {regions.map((region) => (
              <Checkbox key={region.id} value={region.id} label={region.code} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {scheme ? (
        <ChoiceField
          label={t("catalogue.level")}
          value={draft.rank === null ? null : String(draft.rank)}
          options={scheme.levels.map((one) => ({ value: String(one.rank), label: one.level }))}
          onChange={(next) => {
            const level = scheme.levels.find((one) => String(one.rank) === next);
            set({
              rank: level?.rank ?? null,
              level: level?.level ?? null,
              ...(level?.termYears ? { termYears: level.termYears } : {}),
            });
          }}
          hint={draft.level !== null && t("own-facts.level-is", { level: draft.level })}
        />
      ) : (
        <TextField label={t("catalogue.level")} value={draft.level} onChange={(level) => set({ level })} />
      )}
      <FieldRow>
        <DayField
          label={t("own-facts.valid-from")}
          value={draft.validFrom}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DayField
          label={t("catalogue.valid-to")}
          value={draft.validTo}
          error={isTurned ? t("own-facts.turned") : null}
          onChange={(validTo) => set({ validTo })}
        />
      </FieldRow>
      <FieldRow>
        <DayField
          label={t("catalogue.last-confirmed")}
          value={draft.lastConfirmed}
          onChange={(lastConfirmed) => set({ lastConfirmed })}
        />
        <NumberField
          label={t("own-facts.term-years")}
          unit={t("own-facts.years")}
          value={draft.termYears}
          onChange={(termYears) => set({ termYears })}
        />
      </FieldRow>
      {lastDay !== null && lastDayFrom !== "stated" && (
        <p className="soft" role="status">
          {t(`own-facts.ends-by-${lastDayFrom ?? "term"}`, { day: day(lastDay), years: number(draft.termYears ?? 0) })}
        </p>
      )}
      <ChoiceField
        label={t("catalogue.standing")}
        hint={t(`own-facts.standing-${draft.standing}`)}
        noUnknown
        value={draft.standing}
        options={Standing.options.map((value) => ({ value, label: t(`parts.standing-${value}`) }))}
        onChange={(standing) => standing && set({ standing })}
      />
      <Note draft={draft} set={set} />
      {scheme && <p className="soft">{of(scheme.name)}</p>}
    </>
  );
}

/** A day or nothing. */
export function DayField({
  label,
  value,
  error,
  onChange,
}: Readonly<{
  label: string;
  value: string | null;
  error?: string | null;
  onChange: (value: string | null) => void;
}>) {
  return (
    <TextInput
      type="date"
      label={label}
      max="9999-12-31"
      value={value ?? ""}
      error={error ?? undefined}
      onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.value)}
    />
  );
}
