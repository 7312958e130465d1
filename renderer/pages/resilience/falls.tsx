import { Button, SegmentedControl } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import type { OutageDrill } from "../../../shared/model/resilience.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { explain } from "../../hooks/explain.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { placeNames } from "../../parts/place-names.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { FallenGroups, FallenWorkloads } from "./fallen-lists.tsx";

/** What falls with one failure domain: the finding, what it costs and whom it reaches, then every system and workload. */
export function Falls({ drill }: Readonly<{ drill: OutageDrill }>) {
  const words = useText();
  const { t, of, range, number, money, say, unknown } = words;
  const [list, setList] = useState<"groups" | "workloads">("groups");
  const canChange = useCanChange();
  const { data: comparison } = useCall("compare.overview", { scenario: drill.scenario });
  const nameOf = placeNames(words, comparison?.regions ?? []);
  const { change: keep, busy } = useChange("drills.save");
  const key = `${drill.domain.kind}:${drill.domain.id}`;
  const name = `${t(`resilience.kind-${drill.domain.kind}`)} ${of(drill.name)}`;
  const down = (how: "direct" | "through") => {
    const own = drill.workloads.filter((one) => one.how === how);
    return range({ low: own.filter(({ certain }) => certain).length, high: own.length }, 0);
  };
  const falls = drill.workloads.length > 0;

  async function keepDrill(): Promise<void> {
    const { scenario, domain } = drill;
    const kept = await keep({ scenario, asked: { kind: "outage", domain }, note: null });
    if (kept) notify({ tone: "good", words: inBothLanguages({ key: "resilience-page.kept", args: {} }) });
  }

  return (
    <section className="falls" aria-label={name}>
      <header className="falls-head">
        <h2>
          {drill.lost.high > 0
            ? t("resilience-page.finding", { name, lost: range(drill.lost, 0) })
            : t("resilience-page.finding-none", { name })}
        </h2>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={14} aria-hidden />}
          disabled={!canChange}
          loading={busy}
          onClick={() => void keepDrill()}
        >
          {t("resilience-page.keep")}
        </Button>
      </header>
      <dl className="falls-facts">
        <Told name={t("resilience-page.direct")}>{down("direct")}</Told>
        <Told name={t("resilience-page.through")}>{down("through")}</Told>
        <Told name={t("resilience-page.carried-on")}>{number(drill.carriedOn, 0)}</Told>
        <Told name={t("resilience-page.exposed")}>{number(drill.exposed, 0)}</Told>
        <Told name={t("resilience-page.users")}>
          {drill.users.unknown > 0
            ? t("resilience-page.users-unknown", { known: range(drill.users.known, 0), unknown: drill.users.unknown })
            : range(drill.users.known, 0)}
        </Told>
        <Told name={t("resilience-page.hour")} hint={drill.hourBecause ? say(drill.hourBecause) : null}>
          <FigureButton label={t("resilience-page.hour")} onOpen={() => explain(`hour/${key}`, drill.scenario)}>
            {drill.hour ? money(drill.hour) : unknown}
          </FigureButton>
        </Told>
        {drill.grades
          .filter(({ lost }) => lost.high > 0)
          .map(({ grade, lost, of: all }) => (
            <Told
              key={grade ?? "unknown"}
              name={grade === null ? t("resilience.grade-unknown") : t("resilience.grade", { grade })}
            >
              <FigureButton
                label={t("resilience-page.by-grade")}
                onOpen={() => explain(`outage/${key}/${grade ?? "unknown"}`, drill.scenario)}
              >
                {range(lost, 0)} / {number(all, 0)}
              </FigureButton>
            </Told>
          ))}
      </dl>
      {drill.capacity.length > 0 && (
        <div className="falls-capacity">
          <h3>{t("resilience-page.capacity")}</h3>
          <ul>
            {drill.capacity.map(({ region, needed, running, enough }) => (
              <li key={region} title={region}>
                {t("resilience-page.capacity-is", {
                  region: nameOf(region),
                  needed: needed ? range(needed, 0) : unknown,
                  running: running ? range(running, 0) : unknown,
                })}{" "}
                <VerdictMark verdict={enough} words={t(`resilience-page.capacity-${enough}`)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="falls-unknown">
        <summary>{t("resilience-page.not-known")}</summary>
        <ul>
          {[...(drill.hourBecause ? [drill.hourBecause] : []), ...drill.notKnown].map((sentence) => (
            <li key={sentence.key}>{say(sentence)}</li>
          ))}
        </ul>
      </details>
      {falls ? (
        <>
          <SegmentedControl
            size="xs"
            className="falls-choice"
            aria-label={t("resilience-page.show")}
            value={list}
            onChange={setList}
            data={[
              { value: "groups", label: `${t("resilience-page.show-groups")} ${number(drill.groups.length, 0)}` },
              {
                value: "workloads",
                label: `${t("resilience-page.show-workloads")} ${number(drill.workloads.length, 0)}`,
              },
            ]}
          />
          {list === "groups" ? <FallenGroups drill={drill} /> : <FallenWorkloads drill={drill} />}
        </>
      ) : (
        <EmptyState title={t("resilience-page.falls-none")} missing={t("resilience-page.falls-none-why")} />
      )}
    </section>
  );
}

function Told({ name, hint = null, children }: Readonly<{ name: string; hint?: string | null; children: ReactNode }>) {
  return (
    <div {...(hint ? { title: hint } : {})}>
      <dt>{name}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
