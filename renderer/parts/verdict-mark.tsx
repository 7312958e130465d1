import type { Verdict } from "../../shared/model/result.ts";
import { useText } from "../hooks/use-text.ts";
import "./verdict-mark.css";

const paths: Record<Verdict, string> = {
  pass: "M3 8.5l3.2 3.2L13 4.8",
  fail: "M4 4l8 8M12 4l-8 8",
  unknown: "M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5M8 12.4v.1",
};

/** A verdict by shape, word and colour together. `bare`: the word is only read out, where the column has said it. */
export function VerdictMark({
  verdict,
  bare = false,
  words,
}: Readonly<{ verdict: Verdict; bare?: boolean; words?: string }>) {
  const { t } = useText();
  const word = words ?? t(`parts.verdict-${verdict}`);
  return (
    <span className={`verdict verdict-${verdict}`} {...(bare ? { title: word } : {})}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {verdict === "pass" && <circle cx="8" cy="8" r="7.5" className="verdict-ground" />}
        {verdict === "fail" && <rect x="0.5" y="0.5" width="15" height="15" rx="2" className="verdict-ground" />}
        {verdict === "unknown" && <path d="M8 .4L15.6 8 8 15.6.4 8z" className="verdict-ground" />}
        <path d={paths[verdict]} className="verdict-stroke" />
      </svg>
      <span className={bare ? "read-out" : undefined}>{word}</span>
    </span>
  );
}
