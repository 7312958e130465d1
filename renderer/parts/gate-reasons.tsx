import type { GateReason } from "../../shared/model/result.ts";
import { useCall } from "../hooks/use-call.ts";
import { useText } from "../hooks/use-text.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import "./facts.css";

/** Why it may or may not go there: each gate with its verdict, its sentence and where the rule was read. */
export function GateReasons({ reasons }: Readonly<{ reasons: readonly GateReason[] }>) {
  const { say, of } = useText();
  const { data: catalogue } = useCall("catalogue.overview", {});
  const packs = new Map(catalogue?.rulePacks.map((pack) => [pack.id, of(pack.title)]));
  const sources = new Map<string, string>(catalogue?.sources.map((source) => [source.id, source.title]));
  return (
    <ul className="reasons">
      {reasons.map(({ rule, pack, verdict, sentence, source }, index) => {
        const from = [pack && packs.get(pack), source && (sources.get(source) ?? source)].filter(Boolean).join(" · ");
        return (
          <li key={`${rule} ${index}`}>
            <VerdictMark verdict={verdict} />
            <span>{say(sentence)}</span>
            {from && <span className="soft">{from}</span>}
          </li>
        );
      })}
    </ul>
  );
}
