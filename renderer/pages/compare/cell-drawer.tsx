import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { ComparedRegion, ComparedWorkload, Cell } from "../../../shared/model/result.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { addRange } from "../../../shared/units/range.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { GateReasons } from "../../parts/gate-reasons.tsx";
import { PriceAge } from "../../parts/price-age.tsx";
import { PinForm } from "../../parts/pin-form.tsx";
import { figureId } from "../../parts/place-names.ts";
import { RangeBar } from "../../parts/range-bar.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { SovereigntyText } from "./sovereignty-text.tsx";
import { TriedScore } from "./tried-score.tsx";
import type { Weighing } from "./use-weighing.ts";

/** One workload in one region: may it, why, what would it be like, and why is it not there. */
export function CellDrawer({
  scenario,
  workload,
  region,
  nameOf,
  weighing,
  onSensitivity,
  onOffers,
  onClose,
  choose,
}: Readonly<{
  scenario: Scenario;
  workload: ComparedWorkload;
  region: ComparedRegion;
  nameOf: (id: RegionId) => string;
  /** Weights that may be being tried out; left out where none can be. */
  weighing?: Weighing;
  onSensitivity?: () => void;
  /** Every offer that would hold the workload. */
  onOffers?: () => void;
  onClose: () => void;
  /** A field on top, where another region can be looked at. */
  choose?: ReactNode;
}>) {
  const { t } = useText();
  const question = useCall("compare.cells", { scenario: scenario.id, workloads: [workload.workload] });
  return (
    <Drawer
      title={t("compare-page.cell-title", { workload: workload.name, region: nameOf(region.region) })}
      onClose={onClose}
      wide
    >
      {choose}
      <Asked question={question}>
        {([row]) => {
          const cell = row?.cells.find((one) => one.region === region.region);
          if (!cell) return <p className="soft">{t("parts.could-not-load")}</p>;
          return (
            <>
              <section className="facts-section">
                <h3>{t("compare-page.why")}</h3>
                <VerdictMark verdict={cell.verdict} />
                {cell.reasons.length === 0 && <p>{t("compare-page.all-pass")}</p>}
                <GateReasons reasons={cell.reasons} />
              </section>
              <Numbers scenario={scenario} workload={workload} region={region} cell={cell} />
              {cell.score &&
                (weighing?.isTried ? (
                  <TriedScore scored={cell} weighing={weighing} />
                ) : (
                  <ScoreParts scenario={scenario} cell={cell} workload={workload} />
                ))}
              <div className="cell-steps">
                {onOffers && (
                  <Button variant="default" size="compact-sm" onClick={onOffers}>
                    {t("compare-page.offers-open")}
                  </Button>
                )}
                {onSensitivity && cell.score && (
                  <Button variant="default" size="compact-sm" onClick={onSensitivity}>
                    {t("compare-page.sensitivity-here")}
                  </Button>
                )}
              </div>
              <WhyNotHere scenario={scenario} workload={workload} region={region} nameOf={nameOf} />
            </>
          );
        }}
      </Asked>
      <PinForm
        key={`${workload.workload} ${region.region}`}
        scenario={scenario}
        workload={workload.workload}
        region={region.region}
        nameOf={nameOf}
      />
    </Drawer>
  );
}

function Numbers({
  scenario,
  workload,
  region,
  cell,
}: Readonly<{ scenario: Scenario; workload: ComparedWorkload; region: ComparedRegion; cell: Cell }>) {
  const { t, say, money, range, unknown } = useText();
  const ask = (id: string) => () => explain(id, scenario.id);
  const { neededVcpu: vcpu, neededMemoryGib: memory } = workload;
  return (
    <section className="facts-section">
      <h3>{t("compare-page.numbers")}</h3>
      <Facts>
        <Fact name={t("compare-page.size")}>
          <FigureButton label={t("compare-page.size")} onOpen={ask(figureId.size(workload.workload))}>
            {t("compare-page.size-is", {
              vcpu: vcpu ? range(vcpu) : unknown,
              memory: memory ? range(memory) : unknown,
            })}
          </FigureButton>
        </Fact>
        <Fact name={t("compare-page.offer")}>
          {cell.offer && cell.offerClass ? (
            t("compare-page.offer-class", {
              offer: cell.offer.split(":").slice(2).join(":"),
              class: t(`price-class.${cell.offerClass}`),
            })
          ) : (
            <span>{cell.noFit ? say(cell.noFit) : t("parts.none")}</span>
          )}
        </Fact>
        {cell.pricedOn && (
          <Fact name={t("freshness.priced-on")}>
            <PriceAge asOf={cell.pricedOn} />
          </Fact>
        )}
        <Fact name={t("compare-page.monthly")}>
          {cell.monthly ? (
            <FigureButton
              label={t("compare-page.monthly")}
              onOpen={ask(figureId.cost(workload.workload, region.region))}
            >
              {money(cell.monthly)}
            </FigureButton>
          ) : (
            <NotKnown words={unknown} because={cell.noFit ? say(cell.noFit) : null} />
          )}
        </Fact>
        <Fact name={t("compare-page.latency")}>
          {cell.latency ? (
            <FigureButton label={t("compare-page.latency")} onOpen={ask(figureId.latency(region.region))}>
              {range({ low: cell.latency.p90, high: cell.latency.p90 })} ms
            </FigureButton>
          ) : (
            <NotKnown words={unknown} />
          )}
        </Fact>
        <Fact name={t("criterion.sovereignty")}>
          <FigureButton label={t("criterion.sovereignty")} onOpen={ask(figureId.sovereignty(region.provider))}>
            <SovereigntyText sovereignty={region.sovereignty} />
          </FigureButton>
        </Fact>
        <Fact name={t("compare-page.lock-in")}>
          <FigureButton label={t("compare-page.lock-in")} onOpen={ask(figureId.lockIn(region.provider))}>
            {region.lockIn ? range(region.lockIn) : unknown}
          </FigureButton>
        </Fact>
      </Facts>
    </section>
  );
}

/** The score and its parts, as the host explains them. */
function ScoreParts({
  scenario,
  workload,
  cell,
}: Readonly<{ scenario: Scenario; workload: ComparedWorkload; cell: Cell }>) {
  const { t, say, range } = useText();
  const id = figureId.score(workload.workload, cell.region);
  const question = useCall("figure.explain", { scenario: scenario.id, id });
  if (!cell.score) return null;
  return (
    <section className="facts-section">
      <h3>{t("compare-page.score-parts")}</h3>
      <RangeBar value={cell.score} scale={{ low: 0, high: 100 }} />
      <Facts>
        <Fact name={t("compare-page.score-one")}>
          <FigureButton label={t("compare-page.score-one")} onOpen={() => explain(id, scenario.id)}>
            {range(cell.score)}
          </FigureButton>
        </Fact>
        {question.data?.parts.map((part) => (
          <Fact key={part.id} name={say(part.label)}>
            <FigureButton figure={part} />
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

function WhyNotHere({
  scenario,
  workload,
  region,
  nameOf,
}: Readonly<{
  scenario: Scenario;
  workload: ComparedWorkload;
  region: ComparedRegion;
  nameOf: (id: RegionId) => string;
}>) {
  const { t, say, range } = useText();
  const placed = scenario.placements.find((one) => one.workload === workload.workload)?.region ?? null;
  const isAsked = placed !== null && placed !== region.region;
  const question = useCall(
    "compare.why-not",
    { scenario: scenario.id, workload: workload.workload, region: region.region },
    { enabled: isAsked },
  );
  return (
    <section className="facts-section">
      <h3>{t("compare-page.why-not")}</h3>
      {placed === null && <p>{t("compare-page.not-placed")}</p>}
      {placed === region.region && <p>{t("compare-page.is-placed-here")}</p>}
      {isAsked && (
        <Asked question={question}>
          {({ sentence, difference }) => (
            <>
              <p>{say(sentence)}</p>
              {difference.length > 0 && (
                <>
                  <p className="soft">{t("compare-page.why-not-placed", { region: nameOf(placed) })}</p>
                  <Facts>
                    {difference.map(({ criterion, points }) => (
                      <Fact key={criterion} name={t(`criterion.${criterion}`)}>
                        {t("compare-page.points", { points: range(points) })}
                      </Fact>
                    ))}
                    <Fact name={t("compare-page.why-not-sum")}>
                      <FigureButton
                        label={t("compare-page.why-not-sum")}
                        onOpen={() => explain(figureId.whyNot(workload.workload, region.region), scenario.id)}
                      >
                        {t("compare-page.points", {
                          points: range(difference.map(({ points }) => points).reduce(addRange)),
                        })}
                      </FigureButton>
                    </Fact>
                  </Facts>
                </>
              )}
            </>
          )}
        </Asked>
      )}
    </section>
  );
}
