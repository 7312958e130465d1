import { useMemo } from "react";
import { useLocation } from "wouter";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { LockInComponent, LockInComponents } from "../../../shared/model/parting.ts";
import { useBack } from "../../hooks/use-back.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { RangeBar } from "../../parts/range-bar.tsx";
import { pathOf } from "../../routes.ts";
import { FacetAnswers } from "./facet-answers.tsx";
import { opennessWord } from "./facet-words.ts";
import "./lock-in.css";

const scale = { low: 0, high: 100 } as const;

/** What each workload is locked into: its machine and its services, by their share of its cost. */
export function ComponentsTab({ scenario, openId }: Readonly<{ scenario: ScenarioId; openId: string | null }>) {
  const question = useCall("lock-in.components", { scenario, workload: null }, { keepPrevious: true });
  return <Asked question={question}>{(answer) => <Components answer={answer} openId={openId} />}</Asked>;
}

function Components({ answer, openId }: Readonly<{ answer: LockInComponents; openId: string | null }>) {
  const { t, of, say, range, number, percent } = useText();
  const [, go] = useLocation();
  const { components, workloads, count, proprietary, scenario } = answer;
  const names = useMemo(() => new Map(components.map(({ id, name }) => [id, of(name)])), [components, of]);
  const columns = useMemo((): Column<(typeof workloads)[number]>[] => {
    const shareOf = ({ low, high }: { low: number; high: number }) =>
      low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
    return [
      { id: "name", header: t("inventory.name"), width: 200, grow: true, value: (one) => one.name },
      {
        id: "lock-in",
        header: t("lock-in-page.lock-in"),
        width: 120,
        align: "right",
        value: (one) => one.lockIn.high,
        show: (one) => range(one.lockIn),
      },
      {
        id: "parts",
        header: t("lock-in-page.parts"),
        width: 320,
        grow: true,
        value: (one) =>
          one.parts.map(({ component, share }) => `${names.get(component) ?? component} ${shareOf(share)}`).join(" · "),
      },
      { id: "worst", header: t("lock-in-page.worst"), width: 360, grow: true, value: (one) => say(one.worst) },
    ];
  }, [t, say, range, percent, names]);
  const workload = workloads.find((one) => one.workload === openId) ?? null;
  const component = components.find(({ id }) => id === openId) ?? null;
  const back = useBack();
  const close = (): void => back(pathOf("lock-in", "components"));

  return (
    <>
      <p className="soft lock-in-note">
        {proprietary &&
          t("lock-in-page.proprietary", {
            share: range({ low: 100 * proprietary.low, high: 100 * proprietary.high }),
          })}{" "}
        {count > workloads.length &&
          t("lock-in-page.hardest", { shown: number(workloads.length, 0), count: number(count, 0) })}
      </p>
      <VirtualGrid
        name="lock-in-components"
        label={t("lock-in-page.tab-components")}
        rows={workloads}
        rowId={(one) => one.workload}
        columns={columns}
        onOpen={(one) => go(pathOf("lock-in", "components", one.workload))}
        openId={openId}
      />
      {workload && (
        <Drawer title={workload.name} onClose={close} wide>
          <section className="facts-section">
            <h3>{t("lock-in-page.lock-in")}</h3>
            <RangeBar value={workload.lockIn} scale={scale} />
            <p>
              <FigureButton label={workload.name} onOpen={() => explain(`lock-in/${workload.workload}`, scenario)}>
                {range(workload.lockIn)}
              </FigureButton>{" "}
              · {say(workload.worst)}
            </p>
          </section>
          {workload.parts.map(({ component: id, share }) => {
            const part = components.find((one) => one.id === id);
            return part ? (
              <PartOf key={id} part={part} share={share} onOpen={() => go(pathOf("lock-in", "components", id))} />
            ) : null;
          })}
        </Drawer>
      )}
      {component && <ComponentDrawer component={component} answer={answer} onClose={close} />}
    </>
  );
}

function PartOf({
  part,
  share,
  onOpen,
}: Readonly<{ part: LockInComponent; share: { low: number; high: number }; onOpen: () => void }>) {
  const words = useText();
  const { t, of, say, range } = words;
  return (
    <section className="facts-section">
      <h3>
        <button type="button" className="facets-open-button" onClick={onOpen}>
          {of(part.name)}
        </button>
      </h3>
      <p>
        {t("lock-in-page.part-share", { share: range({ low: 100 * share.low, high: 100 * share.high }) })} ·{" "}
        {t("lock-in-page.lock-in")} {range(part.lockIn)} · {opennessWord(words, part.openness)}
      </p>
      <p className="soft">{say(part.worst)}</p>
      {part.equivalents.length > 0 && (
        <p className="soft">{t("lock-in-page.could-be", { what: part.equivalents.join(", ") })}</p>
      )}
    </section>
  );
}

function ComponentDrawer({
  component,
  answer,
  onClose,
}: Readonly<{ component: LockInComponent; answer: LockInComponents; onClose: () => void }>) {
  const words = useText();
  const { t, of, say, range } = words;
  return (
    <Drawer title={of(component.name)} onClose={onClose} wide>
      <section className="facts-section">
        <h3>{t("lock-in-page.lock-in")}</h3>
        <RangeBar value={component.lockIn} scale={scale} />
        <p>
          <FigureButton label={of(component.name)} onOpen={() => explain(`lock-in/${component.id}`, answer.scenario)}>
            {range(component.lockIn)}
          </FigureButton>{" "}
          · {opennessWord(words, component.openness)} · {say(component.worst)}
        </p>
        {component.equivalents.length > 0 && (
          <p className="soft">{t("lock-in-page.could-be", { what: component.equivalents.join(", ") })}</p>
        )}
      </section>
      <FacetAnswers component={component.id} facets={component.facets} />
    </Drawer>
  );
}
