import { useText } from "../../hooks/use-text.ts";
import { percentText } from "./offer-terms.tsx";
import type { ChangeKind } from "./use-diff.ts";

const shapes: Record<ChangeKind, string> = {
  raised: "M6 10V2M2.5 5.5L6 2l3.5 3.5",
  lowered: "M6 2v8M2.5 6.5L6 10l3.5-3.5",
  added: "M6 2v8M2 6h8",
  vanished: "M3 3l6 6M9 3l-6 6",
  priced: "M2.5 6.5l2.5 2.5 5-6",
  unpriced: "M2 6h8",
  same: "M2 4.5h8M2 7.5h8",
};

/** What became of an offer, by shape and word. */
export function ChangeMark({ kind }: Readonly<{ kind: ChangeKind }>) {
  const { t } = useText();
  return (
    <span className={`change-mark change-${kind}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      {t(`edition-page.kind-${kind}`)}
    </span>
  );
}

/** `+12.5%` in the tone of its direction: dearer is a warning, cheaper is not. */
export function ChangeText({ change }: Readonly<{ change: number | null }>) {
  const { number } = useText();
  if (change === null) return null;
  return (
    <span className={change > 0 ? "figures tone-warn" : change < 0 ? "figures tone-good" : "figures"}>
      {percentText(number, change)}
    </span>
  );
}
