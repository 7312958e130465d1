import { Button, NativeSelect } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import { RecoveryMode } from "../../../shared/model/recovery.ts";
import type { RecoveredGroup } from "../../../shared/model/resilience.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { formatDuration } from "../../../shared/text/duration.ts";
import { explain } from "../../hooks/explain.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { Target, backWords, lossWords } from "./times.tsx";

/** How one system comes back: what is asked and designed, what stands against it, and a design for all of it at once. */
export function DesignDrawer({
  group,
  scenario,
  regions,
  nameOf,
  onSaved,
  onClose,
}: Readonly<{
  group: RecoveredGroup;
  scenario: ScenarioId;
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
  onSaved: () => void;
  onClose: () => void;
}>) {
  const words = useText();
  const { t, of, say, money, range, language, unknown } = words;
  const canChange = useCanChange();
  const held = group.places[0];
  const [mode, setMode] = useState<RecoveryMode>(held && held.mode !== "none" ? held.mode : (group.required ?? "none"));
  const [region, setRegion] = useState<RegionId | null>(held?.second ?? null);
  const save = useChange("recoveries.save", { quiet: true });
  const remove = useChange("recoveries.remove", { quiet: true });
  const isDesigned = group.places.some((one) => one.mode !== "none");
  const failure = save.failure ?? remove.failure;

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const design = { mode, region: mode === "none" ? null : region };
    const done = await save.change({
      scenario,
      recoveries: group.workloads.map((workload) => ({ workload, ...design })),
    });
    if (done) onSaved();
  }

  return (
    <Drawer title={group.name} onClose={onClose} wide>
      <Facts>
        <Fact name={t("resilience-page.grade")}>{group.grade ?? unknown}</Fact>
        <Fact name={t("resilience-page.required")}>
          {group.required ? t(`resilience.mode-${group.required}`) : unknown}
        </Fact>
        <Fact name={t("resilience-page.designed")}>{t(`resilience.mode-${group.designed}`)}</Fact>
        <Fact name={t("resilience-page.rto")}>{backWords(words, group.rto)}</Fact>
        <Fact name={t("resilience-page.rto-target")}>
          <Target words={words} minutes={group.rtoTarget} verdict={group.meetsRto} />
        </Fact>
        <Fact name={t("resilience-page.rpo")}>{lossWords(words, group.rpo, group.rto)}</Fact>
        <Fact name={t("resilience-page.rpo-target")}>
          <Target words={words} minutes={group.rpoTarget} verdict={group.meetsRpo} />
        </Fact>
        <Fact name={t("resilience-page.availability")}>
          <FigureButton
            label={t("resilience-page.availability")}
            onOpen={() => explain(`availability/${group.group}`, scenario)}
          >
            {group.availability
              ? `${range({ low: group.availability.low * 100, high: group.availability.high * 100 }, 3)}%`
              : unknown}
          </FigureButton>
        </Fact>
        <Fact name={t("resilience-page.downtime-column")}>
          <FigureButton
            label={t("resilience-page.downtime-column")}
            onOpen={() => explain(`downtime/${group.group}`, scenario)}
          >
            {group.downtime ? formatDuration(language, group.downtime) : unknown}
          </FigureButton>
          {group.because && <span className="soft fact-why">{say(group.because)}</span>}
        </Fact>
        <Fact name={t("resilience-page.monthly")}>
          {isDesigned ? (
            <FigureButton
              label={t("resilience-page.monthly")}
              onOpen={() => explain(`recovery/${group.group}`, scenario)}
            >
              {group.monthly ? money(group.monthly) : unknown}
            </FigureButton>
          ) : (
            t("parts.none")
          )}
          {group.costBecause && <span className="soft fact-why">{say(group.costBecause)}</span>}
        </Fact>
        {isDesigned && (
          <Fact name={t("resilience-page.avoided-hour")}>
            <FigureButton
              label={t("resilience-page.avoided-hour")}
              onOpen={() => explain(`avoided-hour/${group.group}`, scenario)}
            >
              {group.avoidedHour ? money(group.avoidedHour) : unknown}
            </FigureButton>
            {group.avoidedBecause && <span className="soft fact-why">{say(group.avoidedBecause)}</span>}
          </Fact>
        )}
      </Facts>
      <section className="facts-section">
        <h3>{t("resilience-page.places")}</h3>
        <ul className="recovery-list">
          {group.places.map(({ first, second, mode, workloads }) => (
            <li key={`${first} ${second} ${mode}`}>
              {t("resilience-page.place-line", {
                first: nameOf(first),
                second: second ? nameOf(second) : t("resilience-page.no-copy"),
                mode: t(`resilience.mode-${mode}`),
                count: workloads,
              })}
            </li>
          ))}
        </ul>
      </section>
      {isDesigned && (
        <section className="facts-section">
          <h3>{t("resilience-page.issues")}</h3>
          {group.issues.length === 0 ? (
            <p>{t("resilience-page.no-issues")}</p>
          ) : (
            <ul className="recovery-issues">
              {group.issues.map(({ severity, sentence }, index) => (
                <li key={index} className={`recovery-issue recovery-issue-${severity}`}>
                  <strong>{t(`resilience-page.severity-${severity}`)}</strong> {say(sentence)}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <form className="facts-section design-form" onSubmit={(event) => void submit(event)}>
        <p className="soft">
          {t("resilience-page.design-of", { count: group.workloads.length, unplaced: group.unplaced })}
        </p>
        <NativeSelect
          label={t("resilience-page.mode")}
          value={mode}
          data={RecoveryMode.options.map((value) => ({
            value,
            label:
              value === "none"
                ? t("resilience.mode-none")
                : t("resilience-page.mode-is", {
                    mode: t(`resilience.mode-${value}`),
                    rto: t(`resilience.rto-${value}`),
                    rpo: t(`resilience.rpo-${value}`),
                  }),
          }))}
          onChange={(event) => setMode(RecoveryMode.parse(event.currentTarget.value))}
        />
        <NativeSelect
          label={t("resilience-page.second")}
          value={region ?? ""}
          disabled={mode === "none"}
          error={failure ? of(failure.sentence) : undefined}
          data={[
            { value: "", label: t("resilience-page.choose-region") },
            ...regions
              .filter(({ lawful, unknown: open }) => lawful + open > 0)
              .map(({ region }) => ({ value: region, label: nameOf(region) }))
              .sort((a, b) => a.label.localeCompare(b.label, language)),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setRegion(regions.find((one) => one.region === chosen)?.region ?? null);
            save.forget();
          }}
        />
        <div className="facts-actions">
          <Button type="submit" size="sm" disabled={!canChange || group.workloads.length === 0} loading={save.busy}>
            {t("parts.save")}
          </Button>
          {isDesigned && (
            <Button
              size="sm"
              variant="default"
              disabled={!canChange}
              loading={remove.busy}
              onClick={() =>
                void remove.change({ scenario, workloads: group.workloads }).then((done) => done && onSaved())
              }
            >
              {t("parts.remove")}
            </Button>
          )}
        </div>
      </form>
    </Drawer>
  );
}
