import { MultiSelect, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { RulePackId, ScenarioId } from "../../../shared/model/id.ts";
import { Objective, type RulePack } from "../../../shared/model/rule-pack.ts";
import type { SovereigntyProfile } from "../../../shared/model/sovereignty.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { countryName } from "../../parts/country.tsx";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { ChoiceField, TextField } from "../../parts/fields.tsx";

type Draft = Omit<SovereigntyProfile, "id">;

/** An own reading of a framework: what weighs how much, who is at home, and whether the lowest objective is the whole. */
export function ProfileDrawer({
  profile,
  framework,
  scenario,
  onClose,
}: Readonly<{
  profile: SovereigntyProfile | null;
  /** The one a new profile begins with. */
  framework: RulePackId;
  scenario: ScenarioId;
  onClose: () => void;
}>) {
  const { t, of } = useText();
  const { data } = useCall("catalogue.overview", {});
  const packs = data?.rulePacks.filter((pack) => pack.framework !== null) ?? [];
  const pack = packs.find(({ id }) => id === (profile?.framework ?? framework));
  if (!pack) return null;
  const countries = [
    ...data!.regions.map(({ country }) => country),
    ...data!.providers.flatMap(({ provider }) => provider.owner.country ?? []),
  ];
  return (
    <Editor
      profile={profile}
      start={profile ?? asItIs(pack, t("sovereignty-page.profile-name", { framework: of(pack.title) }))}
      packs={packs}
      countries={[...new Set(countries)]}
      scenario={scenario}
      onClose={onClose}
    />
  );
}

function Editor({
  profile,
  start,
  packs,
  countries,
  scenario,
  onClose,
}: Readonly<{
  profile: SovereigntyProfile | null;
  start: Draft;
  packs: readonly RulePack[];
  countries: readonly string[];
  scenario: ScenarioId;
  onClose: () => void;
}>) {
  const { t, of, language, number } = useText();
  const [draft, setDraft] = useState<Draft>(start);
  const set = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const { change: save, busy, failure } = useChange("profiles.save", { quiet: true });
  const { change: choose } = useChange("scenarios.choose-profile");
  const { change: remove } = useChange("profiles.remove");
  const total = Objective.options.reduce((sum, one) => sum + draft.weights[one], 0);

  async function keep(): Promise<void> {
    const { name, framework, weights, home, levelRule, note } = draft;
    const saved = await save({ id: profile?.id ?? null, name, framework, weights, home, levelRule, note });
    if (!saved) return;
    if (!profile) await choose({ scenario, profile: saved.id });
    onClose();
  }
  async function drop(): Promise<void> {
    if (profile && (await remove({ ids: [profile.id] }))) onClose();
  }

  return (
    <EditDrawer
      title={profile?.name ?? t("sovereignty-page.profile-new")}
      onClose={onClose}
      onSave={() => void keep()}
      {...(profile ? { onRemove: () => void drop() } : {})}
      busy={busy}
      failure={failure}
      blocked={draft.name.trim() === ""}
    >
      <TextField
        label={t("sovereignty-page.name")}
        required
        maxLength={100}
        value={draft.name}
        onChange={(name) => set({ name: name ?? "" })}
      />
      <ChoiceField
        label={t("sovereignty-page.framework")}
        noUnknown
        value={draft.framework}
        options={packs.map(({ id, title }) => ({ value: id, label: of(title) }))}
        onChange={(framework) => framework && set({ framework })}
      />
      <fieldset className="plain-fieldset">
        <legend className="field-label">{t("sovereignty-page.weights")}</legend>
        <div className="profile-weights">
          {Objective.options.map((objective) => (
            <WeightRow
              key={objective}
              objective={objective}
              value={draft.weights[objective]}
              share={total > 0 ? number((100 * draft.weights[objective]) / total) : "–"}
              onChange={(value) => set({ weights: { ...draft.weights, [objective]: value } })}
            />
          ))}
        </div>
        {!(total > 0) && (
          <p className="field-error" role="alert">
            {t("sovereignty-page.weights-zero")}
          </p>
        )}
      </fieldset>
      <MultiSelect
        label={t("sovereignty-page.home")}
        description={t("sovereignty-page.home-why")}
        searchable
        clearable
        value={draft.home ?? []}
        data={[...new Set([...countries, ...(draft.home ?? [])])]
          .map((code) => ({ value: code, label: countryName(language, code) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
        onChange={(home) => set({ home: home.length > 0 ? home : null })}
      />
      <ChoiceField
        label={t("sovereignty-page.level-rule")}
        noUnknown
        value={draft.levelRule}
        options={[
          { value: "min", label: t("sovereignty-page.rule-min") },
          { value: "per-objective-only", label: t("sovereignty-page.rule-per-objective-only") },
        ]}
        onChange={(levelRule) => levelRule && set({ levelRule })}
      />
      <TextField
        label={t("requirements.note")}
        emptyWords=""
        long
        maxLength={1000}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
    </EditDrawer>
  );
}

function WeightRow({
  objective,
  value,
  share,
  onChange,
}: Readonly<{ objective: Objective; value: number; share: string; onChange: (value: number) => void }>) {
  const { t } = useText();
  return (
    <>
      <span>
        {objective} {t(`objective.${objective}`)}
      </span>
      <NumberInput
        size="xs"
        aria-label={t("requirements.weight-of", { name: objective })}
        min={0}
        max={100}
        hideControls
        value={value}
        onChange={(next) => onChange(next === "" ? 0 : Math.min(100, Math.max(0, Number(next))))}
      />
      <span className="figures right soft">{share}%</span>
    </>
  );
}

function asItIs({ id, framework }: RulePack, name: string): Draft {
  const { weights, levelRule } = framework!; // only packs with a framework are offered
  return { name, framework: id, weights, home: null, levelRule, note: null };
}
