import { Button, NativeSelect } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import type { RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { GateReason } from "../../../shared/model/result.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { ruleName } from "../../parts/rule-name.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { ByHandForm } from "./by-hand-form.tsx";
import { useRegionNames } from "./region-names.ts";
import type { Overview } from "./requirements-page.tsx";

/** One workload: every rule in every region, and the place to set one by hand. */
export function VerdictDrawer({
  scenario,
  overview,
  workload,
  onClose,
}: Readonly<{ scenario: Scenario; overview: Overview; workload: WorkloadId; onClose: () => void }>) {
  const { t } = useText();
  const question = useCall(
    "verdicts.workload",
    { scenario: scenario.id, workload, date: null },
    { keepPrevious: true },
  );
  return (
    <Drawer title={question.data?.about.name ?? t("requirements.workload")} onClose={onClose} wide>
      <Asked question={question}>
        {(answer) => <Verdicts answer={answer} scenario={scenario} overview={overview} />}
      </Asked>
    </Drawer>
  );
}

function Verdicts({
  answer,
  scenario,
  overview,
}: Readonly<{ answer: Output<"verdicts.workload">; scenario: Scenario; overview: Overview }>) {
  const { t, say, number, day } = useText();
  const nameOf = useRegionNames(overview);
  const { about, regions } = answer;
  const [chosen, setChosen] = useState<RegionId | null>(null);
  const [rule, setRule] = useState<string | null>(null);
  const shown = regions.find(({ region }) => region === chosen) ?? regions[0];
  return (
    <>
      <section className="facts-section">
        <p>
          <VerdictMark verdict={about.verdict} />{" "}
          <span className="soft">{t("requirements.judged-on", { day: day(about.day) })}</span>
        </p>
        <p className="soft">
          {t("requirements.regions-of", {
            pass: number(about.regions.pass, 0),
            unknown: number(about.regions.unknown, 0),
            fail: number(about.regions.fail, 0),
          })}
        </p>
        <h3>{t("requirements.data-class")}</h3>
        <ul className="gate-rules">
          {about.classReasons.map((reason, at) => (
            <li key={at}>{say(reason)}</li>
          ))}
        </ul>
      </section>
      {shown && (
        <section className="facts-section">
          <NativeSelect
            label={t("requirements.region")}
            value={shown.region}
            data={regions.map(({ region, verdict }) => ({
              value: region,
              label: `${nameOf(region)} · ${t(`parts.verdict-${verdict}`)}`,
            }))}
            onChange={(event) => {
              setChosen(regions.find(({ region }) => region === event.currentTarget.value)?.region ?? null);
              setRule(null);
            }}
          />
          <ul className="reasons">
            {shown.reasons.map((reason, at) => (
              <ReasonLine
                key={`${reason.rule} ${at}`}
                reason={reason}
                overview={overview}
                isOpen={rule === reason.rule}
                onSet={() => setRule(rule === reason.rule ? null : reason.rule)}
              >
                <ByHandForm
                  key={`${shown.region} ${reason.rule}`}
                  scenario={scenario}
                  workload={about.workload}
                  region={shown.region}
                  rule={reason.rule}
                  regionName={nameOf(shown.region)}
                  onDone={() => setRule(null)}
                />
              </ReasonLine>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReasonLine({
  reason,
  overview,
  isOpen,
  onSet,
  children,
}: Readonly<{
  reason: GateReason;
  overview: Overview;
  isOpen: boolean;
  onSet: () => void;
  children: ReactNode;
}>) {
  const words = useText();
  const { t, say } = words;
  const canChange = useCanChange();
  const source = overview.sources.find(({ id }) => id === reason.source);
  const name = ruleName(words, reason.rule, overview.rulePacks);
  return (
    <li>
      <VerdictMark verdict={reason.verdict} />
      <span>{say(reason.sentence)}</span>
      <span className="soft">{[name, source?.title].filter(Boolean).join(" · ")}</span>
      {reason.rule !== "size" && (
        <Button
          variant="subtle"
          size="compact-xs"
          className="set-by-hand"
          aria-expanded={isOpen}
          aria-label={t("requirements.set-by-hand-of", { rule: name })}
          disabled={!canChange}
          onClick={onSet}
        >
          {t(reason.byHand ? "requirements.change-by-hand" : "requirements.set-by-hand")}
        </Button>
      )}
      {isOpen && children}
    </li>
  );
}
