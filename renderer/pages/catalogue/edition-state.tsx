import type { OwnEdition } from "../../../shared/model/own-edition.ts";
import { useText } from "../../hooks/use-text.ts";

export type EditionState = OwnEdition["state"] | "bundled";

const shapes: Record<EditionState, string> = {
  bundled: "M2 3.5h8v6.5H2zM2 3.5L6 1l4 2.5",
  waiting: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM6 3.5V6l1.8 1.2",
  "in-use": "M2.5 6.5l2.5 2.5 5-6",
  "set-aside": "M3 3l6 6M9 3l-6 6",
};

/** Where an edition stands, by shape, word and colour together. */
export function EditionStateMark({ state }: Readonly<{ state: EditionState }>) {
  const { t } = useText();
  return (
    <span className={`standing edition-${state}`}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {t(`edition-page.state-${state}`)}
    </span>
  );
}
