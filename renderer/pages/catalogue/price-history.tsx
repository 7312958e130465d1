import type { Output } from "../../../shared/contract/contract.ts";
import type { Drawing as DrawingData, Mark } from "../../../shared/charts/marks.ts";
import type { Price } from "../../../shared/model/catalogue.ts";
import type { OfferId } from "../../../shared/model/id.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { Drawing } from "../../charts/drawing.tsx";
import { useCall } from "../../hooks/use-call.ts";
import { type Words, useText } from "../../hooks/use-text.ts";
import { priceText } from "./offer-columns.tsx";
import { percentText } from "./offer-terms.tsx";

type History = Output<"offers.history">;

/** What was ever listed for an offer, and which of it counts: a small chart where there is a course, and always the table. */
export function PriceHistory({ offer }: Readonly<{ offer: OfferId }>) {
  const words = useText();
  const { t, of, day } = words;
  const { data: history } = useCall("offers.history", { offer });
  if (!history) return null;
  const drawing = courseOf(words, history);
  return (
    <section className="facts-section">
      <h3>{t("catalogue-page.history")}</h3>
      {drawing ? <Drawing drawing={drawing} /> : <p className="soft">{t("catalogue-page.history-one")}</p>}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.as-of")}</th>
            <th scope="col" className="right">
              {t("catalogue.price")}
            </th>
            <th scope="col">{t("catalogue-page.history-where")}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((one, at) => (
            <tr key={`${one.from} ${at}`} data-counts={one.counts || undefined}>
              <td className="figures nowrap">{one.price ? day(one.price.asOf) : ""}</td>
              <td className="right figures nowrap">
                {one.price ? (
                  priceText(words, one.price)
                ) : (
                  <span className="not-known">{t("catalogue-page.price-unknown")}</span>
                )}
              </td>
              <td>
                {of(one.title)}
                {one.counts && <span className="counts-mark">{t("catalogue-page.history-counts")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [410, 130, 8, 96, 16, 24];

/** Prices in one currency and unit as a stepped line from a zero baseline; `null` where there are not two to compare. */
function courseOf(words: Words, history: History): DrawingData | null {
  const { t, number, day } = words;
  const last = history.findLast(({ counts, price }) => counts && price !== null)?.price;
  if (!last) return null;
  const prices = history
    .flatMap(({ price }) => (price && price.currency === last.currency && price.unit === last.unit ? [price] : []))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const [first] = prices;
  if (!first || prices.length < 2) return null;

  const days = Math.max(1, daysBetween(first.asOf, prices.at(-1)!.asOf));
  const most = Math.max(...prices.map(({ amount }) => amount));
  const x = (price: Price) => LEFT + ((WIDTH - LEFT - RIGHT) * daysBetween(first.asOf, price.asOf)) / days;
  const y = (price: Price) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - price.amount / most);
  const line = prices.map((price, at) => (at === 0 ? `M${x(price)} ${y(price)}` : `H${x(price)}V${y(price)}`)).join("");
  const end = prices.at(-1)!;
  const ground = HEIGHT - BOTTOM;
  const marks: Mark[] = [
    { kind: "line", x1: LEFT, y1: ground, x2: WIDTH - RIGHT + 8, y2: ground, tone: "faint" },
    { kind: "path", d: line, tone: "accent", fill: false },
    ...prices.map((price): Mark => ({
      kind: "point",
      x: x(price),
      y: y(price),
      r: 3.5,
      shape: price.method === "listed" ? "square" : "triangle",
      tone: "accent",
      hint: `${day(price.asOf)} ${priceText(words, price)}`,
    })),
    { kind: "label", x: LEFT, y: y(first) - 10, text: priceText(words, first), anchor: "start" },
    { kind: "label", x: x(end) + 8, y: y(end), text: priceText(words, end), anchor: "start", strong: true },
    { kind: "label", x: LEFT, y: HEIGHT - 10, text: first.asOf.slice(0, 7), anchor: "start", size: 11 },
    { kind: "label", x: x(end), y: HEIGHT - 10, text: end.asOf.slice(0, 7), anchor: "middle", size: 11 },
  ];
  const change = end.amount / first.amount - 1;
  return {
    title: t("catalogue-page.history-title", {
      from: day(first.asOf),
      to: day(end.asOf),
      count: number(prices.length, 0),
      change: change === 0 ? t("catalogue-page.history-same") : percentText(number, change),
    }),
    width: WIDTH,
    height: HEIGHT,
    marks,
    table: { head: [], rows: [] }, // the table stands below in any case
  };
}
