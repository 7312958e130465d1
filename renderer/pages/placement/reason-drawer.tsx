import { Button, NativeSelect } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { useLocation } from "wouter";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Alternative, PlacementOf, PlacementReason } from "../../../shared/model/placing.ts";
import type { Placement, Scenario } from "../../../shared/model/scenario.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { PinForm } from "../../parts/pin-form.tsx";
import { pathOf } from "../../routes.ts";
import { OtherPlaces } from "./other-places.tsx";
import type { Proposal } from "./proposal.ts";
import { Sentences } from "./sentences.tsx";
import { offerName } from "./offer-name.ts";

/** Why one workload goes where it goes, who comes next and what that would take; and a place decided by hand, solved anew. */
export function ReasonDrawer({
  placement,
  name,
  of,
  scenario,
  proposal,
  nameOf,
  onSolved,
  onClose,
}: Readonly<{
  placement: Placement;
  name: string;
  /** Whether the kept placement is asked about or the proposal. */
  of: PlacementOf;
  scenario: Scenario;
  proposal: Proposal;
  nameOf: (id: RegionId) => string;
  /** The plan was solved anew from here: there is a proposal to look at. */
  onSolved: () => void;
  onClose: () => void;
}>) {
  const { t } = useText();
  const question = useCall(
    "placement.reason",
    { scenario: scenario.id, of, workload: placement.workload },
    { keepPrevious: true },
  );
  return (
    <Drawer
      title={t("placement-page.reason-title", { workload: name, region: nameOf(placement.region) })}
      onClose={onClose}
      wide
    >
      <Asked question={question}>
        {(reason) => (
          <Known reason={reason} scenario={scenario} proposal={proposal} nameOf={nameOf} onSolved={onSolved} />
        )}
      </Asked>
    </Drawer>
  );
}

function Known({
  reason,
  scenario,
  proposal,
  nameOf,
  onSolved,
}: Readonly<{
  reason: PlacementReason;
  scenario: Scenario;
  proposal: Proposal;
  nameOf: (id: RegionId) => string;
  onSolved: () => void;
}>) {
  const words = useText();
  const { t, say, number } = words;
  const [, go] = useLocation();
  const { chosen, runnerUp, heldBy, refused, recovery } = reason;
  const others = reason.others.filter(({ region }) => region !== runnerUp?.region);
  const all = [chosen, ...(runnerUp ? [runnerUp] : []), ...others];
  const places = all.filter((one, index) => all.findIndex(({ region }) => region === one.region) === index);
  const [at, setAt] = useState<RegionId>(chosen.region);
  const form = useRef<HTMLDivElement>(null);
  const looked = places.find(({ region }) => region === at) ?? chosen;
  const refusedCount = refused.reduce((sum, { regions }) => sum + regions, 0);

  function pinTo(region: RegionId): void {
    setAt(region);
    form.current?.scrollIntoView({ block: "nearest" });
  }

  async function solveAgain(): Promise<void> {
    if (await proposal.solve()) onSolved();
  }

  return (
    <>
      <section className="facts-section">
        <h3>{t("placement-page.why-here")}</h3>
        <Sentences all={reason.reasons} most={8} isOrdered />
        {heldBy.length > 0 && (
          <>
            <p className="soft">{t("placement-page.held-by")}</p>
            <Sentences all={heldBy} />
          </>
        )}
      </section>
      <section className="facts-section">
        <h3>{t("placement-page.bought")}</h3>
        <AlternativeFacts scenario={scenario} one={chosen} figure={reason.figure}>
          {recovery && recovery.mode !== "none" && (
            <Fact name={t("placement-page.second-place")}>
              {recovery.region ? nameOf(recovery.region) : t("placement-page.no-place")} ·{" "}
              {t(`resilience.mode-${recovery.mode}`)}
            </Fact>
          )}
        </AlternativeFacts>
      </section>
      <section className="facts-section">
        <h3>{t("placement-page.runner-up")}</h3>
        {runnerUp ? (
          <Rival one={runnerUp} nameOf={nameOf} onLook={() => pinTo(runnerUp.region)} />
        ) : (
          <p>{t("placement-page.runner-up-none")}</p>
        )}
      </section>
      <OtherPlaces all={others} at={at} nameOf={nameOf} onLook={pinTo} />
      <section className="facts-section">
        <h3>{t("placement-page.refused")}</h3>
        {refused.length === 0 ? (
          <p>{t("placement-page.refused-none")}</p>
        ) : (
          <ul className="refused-list">
            {refused.map(({ sentence, regions }, index) => (
              <li key={index}>
                <span>{say(sentence)}</span>
                <span className="figures soft nowrap">{t("placement-page.regions-count", { count: regions })}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="facts-actions">
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => go(pathOf("compare", "matrix", reason.workload, looked.region))}
          >
            {t("placement-page.all-verdicts")}
          </Button>
          {refusedCount > 0 && (
            <span className="soft">{t("placement-page.refused-sum", { count: number(refusedCount, 0) })}</span>
          )}
        </div>
      </section>
      <div className="pin-here" ref={form}>
        <NativeSelect
          label={t("placement-page.pin-where")}
          value={looked.region}
          data={places.map(({ region }) => ({
            value: region,
            label:
              region === chosen.region ? t("placement-page.pin-chosen", { region: nameOf(region) }) : nameOf(region),
          }))}
          onChange={(event) => setAt(event.currentTarget.value as RegionId)} // its options are ids of regions
        />
        {looked.region !== chosen.region && looked.region !== runnerUp?.region && (
          <Rival one={looked} nameOf={nameOf} />
        )}
        <PinForm
          key={`${reason.workload} ${looked.region}`}
          scenario={scenario}
          workload={reason.workload}
          region={looked.region}
          nameOf={nameOf}
          first={looked.region === chosen.region ? "none" : "pinned"}
          then={{
            label: t("placement-page.pin-solve"),
            run: solveAgain,
            isBusy: proposal.running !== null,
          }}
        />
      </div>
    </>
  );
}

/** What a place offers and costs. */
function AlternativeFacts({
  scenario,
  one,
  figure,
  children,
}: Readonly<{ scenario: Scenario; one: Alternative; figure: string; children: ReactNode }>) {
  const { t, money, range, unknown } = useText();
  return (
    <Facts>
      <Fact name={t("placement-page.offer")}>
        {offerName(one.offer)} · {t(`cost-page.term-${one.term}`)}
      </Fact>
      <Fact name={t("placement-page.monthly")}>{one.monthly ? money(one.monthly) : <NotKnown words={unknown} />}</Fact>
      <Fact name={t("placement-page.score")}>
        <FigureButton label={t("placement-page.score")} onOpen={() => explain(figure, scenario.id)}>
          {range(one.score)}
        </FigureButton>
      </Fact>
      {children}
    </Facts>
  );
}

/** A place it does not go to: how far behind, what stands against it, and what it would take. */
function Rival({
  one,
  nameOf,
  onLook,
}: Readonly<{ one: Alternative; nameOf: (id: RegionId) => string; onLook?: () => void }>) {
  const { t, money, range, unknown } = useText();
  return (
    <div className="rival">
      <div className="rival-head">
        <strong>{nameOf(one.region)}</strong>
        {onLook && (
          <Button variant="subtle" size="compact-xs" onClick={onLook}>
            {t("placement-page.pin-look")}
          </Button>
        )}
      </div>
      <p className="figures">
        <Behind one={one} /> · {t("placement-page.score")} {range(one.score)} ·{" "}
        {t("placement-page.per-month", { amount: one.monthly ? money(one.monthly) : unknown })}
      </p>
      {one.brokenBy.length > 0 && (
        <>
          <p className="soft">{t("placement-page.would-break")}</p>
          <Sentences all={one.brokenBy} most={3} />
        </>
      )}
      {one.needs.length > 0 && (
        <>
          <p className="soft">{t("placement-page.would-take")}</p>
          <Sentences all={one.needs} />
        </>
      )}
    </div>
  );
}

/** Guaranteed points against those of the chosen place, in words. */
export function Behind({ one }: Readonly<{ one: Alternative }>) {
  const { t, number } = useText();
  const points = number(Math.abs(one.ahead), 2);
  if (points === number(0, 2)) return t("placement-page.level");
  return t(one.ahead < 0 ? "placement-page.behind" : "placement-page.ahead", { points });
}
