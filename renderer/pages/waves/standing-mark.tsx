import type { WaveProcurement } from "../../../shared/model/wave-calendar.ts";
import { useText } from "../../hooks/use-text.ts";
import "./waves.css";

type Standing = WaveProcurement["standing"];

const shapes: Readonly<Record<Standing, string>> = {
  done: "M1.5 6.5l3 3 6-7",
  "in-time": "M6 1.5a4.5 4.5 0 1 1-.01 0z",
  tight: "M6 1l5 5-5 5-5-5z",
  late: "M6 .8L11.4 11H.6z",
  open: "M2 2h8v8H2z",
};
const tones: Readonly<Record<Standing, string>> = {
  done: "good",
  "in-time": "good",
  tight: "warn",
  late: "bad",
  open: "none",
};

/** Where a step stands against its day, by shape, word and colour. */
export function StandingMark({ standing }: Readonly<{ standing: Standing }>) {
  const { t } = useText();
  return (
    <span className={`standing-mark tone-${tones[standing]}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d={shapes[standing]}
          className={standing === "done" || standing === "open" ? "standing-line" : "standing-full"}
        />
      </svg>
      {t(`schedule.standing-${standing}`)}
    </span>
  );
}
