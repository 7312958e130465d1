import type { ReactNode } from "react";
import type { ControlDrill } from "../../../shared/model/mastery.ts";
import type { Range } from "../../../shared/units/range.ts";
import { explain } from "../../hooks/explain.ts";
import { useText } from "../../hooks/use-text.ts";
import { FigureButton } from "../../parts/figure-button.tsx";
import { shortMoney } from "../../parts/short-money.ts";

/** The counts of a change of control, each with its share; those that are figures open their explanation. */
export function ControlFigures({ drill }: Readonly<{ drill: ControlDrill }>) {
  const words = useText();
  const { t, number, range, unknown } = words;
  const { placed, lawful, figure, scenario } = drill;
  const share = (value: Range | null): string => (value ? `${range(value)}%` : unknown);
  const moving = drill.moving.fallen ?? drill.moving.touched;
  return (
    <dl className="control-figures">
      <Figure name={t("mastery.touched")} note={t("sovereignty-page.of-cost", { share: share(placed.touchedShare) })}>
        <FigureButton label={t("mastery.touched")} onOpen={() => explain(`${figure}/touched`, scenario)}>
          {number(placed.touched, 0)}
        </FigureButton>{" "}
        / {number(placed.all, 0)}
      </Figure>
      <Figure name={t("mastery.fails")} note={t("sovereignty-page.of-cost", { share: share(placed.fallenShare) })}>
        <FigureButton label={t("mastery.fails")} onOpen={() => explain(`${figure}/fails`, scenario)}>
          {number(placed.fails, 0)}
        </FigureButton>
      </Figure>
      <Figure name={t("mastery.opens")} note={t("sovereignty-page.stranded", { count: number(placed.stranded, 0) })}>
        <FigureButton label={t("mastery.opens")} onOpen={() => explain(`${figure}/opens`, scenario)}>
          {number(placed.opens, 0)}
        </FigureButton>
      </Figure>
      <Figure
        name={t("mastery.lawful-pairs")}
        note={t("sovereignty-page.nowhere", {
          before: number(lawful.nowhereBefore, 0),
          after: number(lawful.nowhereAfter, 0),
        })}
      >
        {number(lawful.before, 0)} → {number(lawful.after, 0)}
      </Figure>
      {moving && (
        <Figure
          name={t(drill.moving.fallen ? "mastery.moving-fallen" : "mastery.moving-touched")}
          note={
            moving.total || !moving.known
              ? ""
              : t("sovereignty-page.known-part", { amount: shortMoney(words, moving.known) })
          }
        >
          {moving.total ? shortMoney(words, moving.total) : unknown}
        </Figure>
      )}
    </dl>
  );
}

function Figure({ name, note, children }: Readonly<{ name: string; note: string; children: ReactNode }>) {
  return (
    <div className="control-figure">
      <dt>{name}</dt>
      <dd>
        {children}
        <small>{note}</small>
      </dd>
    </div>
  );
}
