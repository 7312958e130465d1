import { Button, Checkbox, Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import type { RulePack } from "../../../shared/model/rule-pack.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { Day } from "../../../shared/units/date.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { TextField } from "../../parts/fields.tsx";
import { PackChange } from "./pack-change.tsx";
import { PackSets } from "./pack-sets.tsx";
import type { Overview } from "./requirements-page.tsx";
import { type TriedPacks, useTriedPacks } from "./tried-packs.ts";
import { useRequirements } from "./use-requirements.ts";
import "./packs-tab.css";

/** Which verdicts turn if other packs judge, seen before anything is saved. */
export function PacksTab({ scenario, overview }: Readonly<{ scenario: Scenario; overview: Overview }>) {
  const { t } = useText();
  const tried = useTriedPacks(scenario);
  const isAsked = tried.isChanged || tried.date !== null;
  const question = useCall("verdicts.switch", tried.question, { enabled: isAsked, keepPrevious: true });
  return (
    <div className="packs-room">
      <section aria-labelledby="packs-tried" className="packs-side">
        <h2 id="packs-tried" className="board-title">
          {t("requirements.packs")}
        </h2>
        <p className="board-lead">{t("requirements.packs-lead")}</p>
        <PackList overview={overview} tried={tried} />
        <DayField tried={tried} />
        <Adopt scenario={scenario} tried={tried} />
      </section>
      <div className="packs-main">
        <section aria-labelledby="packs-change" aria-busy={question.isFetching}>
          <h2 id="packs-change" className="board-title">
            {t("requirements.packs-change")}
          </h2>
          {isAsked ? (
            <Asked question={question}>
              {(change) => <PackChange change={change} question={tried.question} overview={overview} />}
            </Asked>
          ) : (
            <p className="board-lead">{t("requirements.packs-none")}</p>
          )}
        </section>
        <PackSets scenario={scenario} overview={overview} tried={tried} />
      </div>
    </div>
  );
}

const order: Record<RulePack["status"], number> = { "in-force": 0, draft: 1, proposal: 2, repealed: 3 };

/** Packs of the agency's own country and those that are on; those of others a click away. */
function PackList({ overview, tried }: Readonly<{ overview: Overview; tried: TriedPacks }>) {
  const { t, number } = useText();
  const agency = useWorkspace()?.agency;
  const isNear = ({ id, jurisdiction }: RulePack): boolean =>
    tried.stands(id) ||
    tried.isOn(id) ||
    jurisdiction === agency?.country ||
    (jurisdiction === "EU" && agency?.edition === "eu");
  const packs = [...overview.rulePacks].sort(
    (a, b) =>
      Number(tried.stands(b.id)) - Number(tried.stands(a.id)) ||
      order[a.status] - order[b.status] ||
      (a.id < b.id ? -1 : 1),
  );
  const far = packs.filter((pack) => !isNear(pack));
  return (
    <>
      <ul className="requirement-list">
        {packs.filter(isNear).map((pack) => (
          <PackRow key={pack.id} pack={pack} tried={tried} />
        ))}
      </ul>
      {far.length > 0 && (
        <details className="more-rules">
          <summary>{t("requirements.other-packs", { count: number(far.length, 0) })}</summary>
          <ul className="requirement-list">
            {far.map((pack) => (
              <PackRow key={pack.id} pack={pack} tried={tried} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PackRow({ pack, tried }: Readonly<{ pack: RulePack; tried: TriedPacks }>) {
  const { t, of, day } = useText();
  const isOn = tried.isOn(pack.id);
  const isTurned = isOn !== tried.stands(pack.id);
  return (
    <li className="requirement pack-row" data-turned={isTurned || undefined}>
      <Switch
        checked={isOn}
        aria-label={t("requirements.try-pack", { name: of(pack.title) })}
        onChange={(event) => tried.turn(pack.id, event.currentTarget.checked)}
      />
      <div>
        <div className="requirement-name">
          {of(pack.title)}{" "}
          {isTurned && <span className="turned">{t(isOn ? "requirements.turned-on" : "requirements.turned-off")}</span>}
        </div>
        <div className="requirement-line">
          <span className={`status status-${pack.status}`}>{t(`pack-status.${pack.status}`)}</span>
          <span className="figures">
            {pack.validTo
              ? t("requirements.valid", { from: day(pack.validFrom), to: day(pack.validTo) })
              : t("requirements.valid-from", { from: day(pack.validFrom) })}
          </span>
        </div>
        {isOn &&
          pack.switches?.map((one) => (
            <Checkbox
              key={one.id}
              size="xs"
              className="pack-switch"
              label={of(one.text)}
              checked={tried.isSwitched(pack.id, one.id)}
              onChange={(event) => tried.turnSwitch(pack.id, one.id, event.currentTarget.checked)}
            />
          ))}
      </div>
    </li>
  );
}

/** The day the tried packs are judged for; empty: each workload on the day of its own cut-over. */
function DayField({ tried }: Readonly<{ tried: TriedPacks }>) {
  const { t } = useText();
  return (
    <TextInput
      type="date"
      label={t("requirements.tried-day")}
      description={t("requirements.tried-day-why")}
      value={tried.date ?? ""}
      onChange={(event) => {
        const day = Day.safeParse(event.currentTarget.value);
        tried.setDate(day.success ? day.data : null);
      }}
    />
  );
}

/** The tried packs become those of the scenario, with who decided it. */
function Adopt({ scenario, tried }: Readonly<{ scenario: Scenario; tried: TriedPacks }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const { freshId } = useRequirements(scenario);
  const { change, busy } = useChange("requirements.save");
  const [decidedBy, setDecidedBy] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  if (!tried.isChanged) return null;

  async function save(): Promise<void> {
    const requirements = tried.requirements(freshId(), decidedBy, note);
    if (!(await change({ scenario: scenario.id, unknown: scenario.unknown, requirements }))) return;
    tried.reset();
    notify({ tone: "good", words: inBothLanguages({ key: "requirements.packs-adopted", args: {} }) });
  }

  return (
    <form
      className="pack-adopt edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={t("requirements.decided-by")} emptyWords="" value={decidedBy} onChange={setDecidedBy} />
      <TextField label={t("requirements.note")} emptyWords="" long maxLength={1000} value={note} onChange={setNote} />
      <div className="pack-adopt-buttons">
        <Button variant="default" size="sm" onClick={tried.reset}>
          {t("requirements.packs-reset")}
        </Button>
        <Button size="sm" type="submit" loading={busy} disabled={!canChange}>
          {t("requirements.packs-adopt")}
        </Button>
      </div>
    </form>
  );
}
