import { useText } from "../../hooks/use-text.ts";
import type { OfferRow } from "./use-offers.ts";

const shapes = {
  listed: "M1.5 1.5h7v7h-7z",
  estimate: "M5 0.8L9.2 5L5 9.2L0.8 5z",
  own: "M5 1L9.4 8.8H0.6z",
} as const;

export type PriceWay = keyof typeof shapes;

/** How a price came about: listed by the provider, estimated, or brought in by the planner. */
export const wayOf = ({ offer, state }: OfferRow): PriceWay | null =>
  offer.price === null
    ? null
    : state === "own-fact" || offer.price.method === "typed"
      ? "own"
      : offer.price.method === "estimate"
        ? "estimate"
        : "listed";

/** The way of a price by shape and word together; an estimate is drawn open. */
export function PriceMark({ way }: Readonly<{ way: PriceWay }>) {
  const { t } = useText();
  return (
    <span className={`price-mark price-${way}`}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d={shapes[way]} />
      </svg>
      {t(`catalogue-page.way-${way}`)}
    </span>
  );
}
