import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import type { OfferId, RegionId, ScenarioId } from "../../../shared/model/id.ts";
import type { PlacementDifference, PlacementOf } from "../../../shared/model/placing.ts";
import type { PriceTerm } from "../../../shared/model/price-term.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import type { Currency } from "../../../shared/units/money.ts";
import type { Range } from "../../../shared/units/range.ts";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { NotKnown } from "../../parts/facts.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { offerName } from "./offer-name.ts";
import type { PlacementTab } from "./placement-view.tsx";

type Side = Readonly<{ scenario: ScenarioId; of: PlacementOf }>;
type Choice = Readonly<{ side: Side; name: string }>;
const keyOf = ({ scenario, of }: Side): string => `${of} ${scenario}`;

/** Two placements side by side: this one, the proposal, or that of another scenario. */
export function DifferenceTab({
  scenario,
  nameOf,
  hasKept,
  hasProposal,
}: PlacementTab & Readonly<{ hasKept: boolean; hasProposal: boolean }>) {
  const { t } = useText();
  const others = useWorkspace()?.scenarios ?? [];
  const choices: Choice[] = [
    ...(hasKept ? [{ side: { scenario: scenario.id, of: "kept" as const }, name: t("placement-page.side-kept") }] : []),
    ...(hasProposal
      ? [{ side: { scenario: scenario.id, of: "proposed" as const }, name: t("placement-page.side-proposed") }]
      : []),
    ...others
      .filter(({ id }) => id !== scenario.id)
      .map(({ id, name }) => ({
        side: { scenario: id, of: "kept" as const },
        name: t("placement-page.side-scenario", { name }),
      })),
  ];
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const left = choices.find(({ side }) => keyOf(side) === from) ?? choices[0];
  const right =
    choices.find(({ side }) => keyOf(side) === to && keyOf(side) !== (left && keyOf(left.side))) ??
    choices.find((one) => one !== left);
  if (!left || !right)
    return (
      <EmptyState title={t("placement-page.difference-alone")} missing={t("placement-page.difference-alone-why")} />
    );
  const field = (label: string, chosen: Choice, other: Choice, set: (key: string) => void) => (
    <NativeSelect
      size="xs"
      label={label}
      value={keyOf(chosen.side)}
      data={choices.map(({ side, name }) => ({
        value: keyOf(side),
        label: name,
        disabled: keyOf(side) === keyOf(other.side),
      }))}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <div
      className="page-panel-scroll difference-room"
      tabIndex={0}
      role="region"
      aria-label={t("placement-page.tab-difference")}
    >
      <div className="tab-bar">
        {field(t("placement-page.from"), left, right, setFrom)}
        {field(t("placement-page.to"), right, left, setTo)}
      </div>
      <Beside left={left} right={right} nameOf={nameOf} />
    </div>
  );
}

function Beside({ left, right, nameOf }: Readonly<{ left: Choice; right: Choice; nameOf: (id: RegionId) => string }>) {
  const question = useCall("placement.difference", { from: left.side, to: right.side }, { keepPrevious: true });
  return (
    <Asked question={question}>
      {(difference) => <Known difference={difference} left={left.name} right={right.name} nameOf={nameOf} />}
    </Asked>
  );
}

/** One row: who stands elsewhere, or is bought otherwise in the same region. */
type Moved = Readonly<{ isMoved: boolean; from: string; to: string }> &
  Pick<PlacementDifference["moved"][number], "workload" | "name" | "group" | "monthlyFrom" | "monthlyTo" | "points">;

function Known({
  difference,
  left,
  right,
  nameOf,
}: Readonly<{ difference: PlacementDifference; left: string; right: string; nameOf: (id: RegionId) => string }>) {
  const words = useText();
  const { t, number } = words;
  const columns = useMemo((): Column<Moved>[] => {
    const { money, unknown } = words;
    return [
      {
        id: "workload",
        header: t("placement-page.workload"),
        width: 170,
        grow: true,
        value: ({ name }) => name,
      },
      { id: "group", header: t("placement-page.group"), width: 150, grow: true, value: ({ group }) => group },
      {
        id: "what",
        header: t("placement-page.difference-what"),
        width: 150,
        value: ({ isMoved }) => t(`placement-page.difference-${isMoved ? "place" : "terms"}`),
      },
      { id: "from", header: left, width: 220, value: (one) => one.from },
      { id: "to", header: right, width: 220, value: (one) => one.to },
      {
        id: "monthly-from",
        header: t("placement-page.monthly-of", { name: left }),
        width: 170,
        align: "right",
        value: (one) => one.monthlyFrom?.low ?? null,
        show: (one) => (one.monthlyFrom ? money(one.monthlyFrom) : <NotKnown words={unknown} />),
      },
      {
        id: "monthly-to",
        header: t("placement-page.monthly-of", { name: right }),
        width: 170,
        align: "right",
        value: (one) => one.monthlyTo?.low ?? null,
        show: (one) => (one.monthlyTo ? money(one.monthlyTo) : <NotKnown words={unknown} />),
      },
      {
        id: "points",
        header: t("placement-page.points"),
        width: 100,
        align: "right",
        value: (one) => one.points,
        show: (one) => (one.points === null ? <NotKnown words={unknown} /> : signed(words, one.points, 1)),
      },
    ];
  }, [words, t, left, right]);
  const { moved, changed, same } = difference;
  const rows = useMemo((): Moved[] => {
    const place = (id: RegionId | null) => (id === null ? t("placement-page.no-place") : nameOf(id));
    const bought = (offer: OfferId, term: PriceTerm) => `${offerName(offer)} · ${t(`cost-page.term-${term}`)}`;
    return [
      ...moved.map((one) => ({ ...one, isMoved: true, from: place(one.from), to: place(one.to) })),
      ...changed.map(({ offerFrom, offerTo, termFrom, termTo, ...one }) => ({
        ...one,
        isMoved: false,
        from: `${place(one.region)} · ${bought(offerFrom, termFrom)}`,
        to: `${place(one.region)} · ${bought(offerTo, termTo)}`,
      })),
    ];
  }, [t, nameOf, moved, changed]);
  return (
    <>
      <p className="difference-finding">
        {moved.length + changed.length === 0
          ? t("placement-page.difference-none", { same: number(same, 0) })
          : t("placement-page.difference-finding", {
              moved: number(moved.length, 0),
              changed: number(changed.length, 0),
              same: number(same, 0),
            })}
      </p>
      <div className="difference-sides">
        <MeasureTable words={words} difference={difference} left={left} right={right} />
        <Broken title={t("placement-page.breaks", { name: left })} all={difference.violationsFrom} />
        <Broken title={t("placement-page.breaks", { name: right })} all={difference.violationsTo} />
      </div>
      {rows.length > 0 && (
        <VirtualGrid
          name="placement-difference"
          label={t("placement-page.difference-moved")}
          rows={rows}
          rowId={movedId}
          columns={columns}
        />
      )}
    </>
  );
}

const movedId = ({ workload }: Moved): string => workload;

const signed = ({ number }: Words, value: number, digits = 2): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${number(Math.abs(value), digits)}`;

type Measure = PlacementDifference["measures"][number];
const digitsOf: Partial<Record<Measure["measure"], number>> = { monthly: 0, providers: 0, concentration: 0, placed: 0 };
/** Of these less is better; of providers and concentration neither side is better by itself. */
const lessIsBetter: ReadonlySet<Measure["measure"]> = new Set(["monthly", "latency", "lock-in"]);
const moreIsBetter: ReadonlySet<Measure["measure"]> = new Set(["score", "sovereignty", "placed"]);

function MeasureTable({
  words,
  difference,
  left,
  right,
}: Readonly<{ words: Words; difference: PlacementDifference; left: string; right: string }>) {
  const { t, range, unknown } = words;
  const currency = useWorkspace()?.agency.currency ?? "KRW";
  const shown = (value: Range | null, measure: Measure["measure"]) => {
    if (!value) return <NotKnown words={unknown} />;
    return measure === "monthly" ? words.money({ ...value, currency }) : range(value, digitsOf[measure] ?? 2);
  };
  return (
    <table className="plain-table measure-table">
      <thead>
        <tr>
          <th scope="col">{t("placement-page.measure")}</th>
          <th scope="col" className="right">
            {left}
          </th>
          <th scope="col" className="right">
            {right}
          </th>
          <th scope="col" className="right">
            {t("placement-page.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {difference.measures.map(({ measure, from, to }) => (
          <tr key={measure} data-measure={measure}>
            <th scope="row">{t(`placement-page.measure-${measure}`)}</th>
            <td className="right figures">{shown(from, measure)}</td>
            <td className="right figures">{shown(to, measure)}</td>
            <td className="right figures">
              <Change words={words} currency={currency} measure={measure} from={from} to={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By how much, end against end, and whether that is for the better: said, not only coloured. */
function Change({ words, currency, measure, from, to }: Readonly<{ words: Words; currency: Currency }> & Measure) {
  const { t } = words;
  if (!from || !to) return <span className="soft">{words.unknown}</span>;
  const digits = digitsOf[measure] ?? 2;
  const [low, high] = [to.low - from.low, to.high - from.high];
  const said = (change: number): string => {
    if (measure !== "monthly") return signed(words, change, digits);
    const size = Math.abs(change);
    return `${change > 0 ? "+" : change < 0 ? "−" : ""}${words.money({ low: size, high: size, currency })}`;
  };
  const [least, most] = [said(Math.min(low, high)), said(Math.max(low, high))];
  const text = least === most ? least : `${least} … ${most}`;
  const isUp = low >= 0 && high >= 0 && low + high > 0;
  const isDown = low <= 0 && high <= 0 && low + high < 0;
  const better = (isUp && moreIsBetter.has(measure)) || (isDown && lessIsBetter.has(measure));
  const worse = (isDown && moreIsBetter.has(measure)) || (isUp && lessIsBetter.has(measure));
  return (
    <>
      {text}
      {better && <span className="tone-good"> {t("placement-page.better")}</span>}
      {worse && <span className="tone-bad"> {t("placement-page.worse")}</span>}
    </>
  );
}

function Broken({ title, all }: Readonly<{ title: string; all: readonly Sentence[] }>) {
  const { t, say } = useText();
  if (all.length === 0) return null;
  return (
    <section className="placement-violations">
      <strong>{title}</strong>
      <ul>
        {all.slice(0, 5).map((sentence, index) => (
          <li key={index}>{say(sentence)}</li>
        ))}
      </ul>
      {all.length > 5 && t("placement-page.more", { count: all.length - 5 })}
    </section>
  );
}
