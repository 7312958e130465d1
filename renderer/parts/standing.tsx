import type { Standing as StandingOf } from "../../shared/model/evidence.ts";
import { useText } from "../hooks/use-text.ts";
import "./standing.css";

const shapes: Record<StandingOf, string> = {
  proven: "M2.5 6.5l2.5 2.5 5-6",
  claimed: "M2 3.5h8M2 6.5h6M2 9.5h4",
  unverified: "M6 2v5M6 9.6v.2",
  expired: "M6 2.5V6l2.4 1.6M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z",
};

/** How far a fact is proven, by shape, word and colour together. */
export function Standing({ standing, count }: Readonly<{ standing: StandingOf; count?: number }>) {
  const { t, number } = useText();
  return (
    <span className={`standing standing-${standing}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {t(`parts.standing-${standing}`)}
      {count !== undefined && <span className="figures">{number(count, 0)}</span>}
    </span>
  );
}
