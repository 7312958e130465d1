import type { Evidence, Source } from "../../shared/model/evidence.ts";
import { useText } from "../hooks/use-text.ts";
import { Standing } from "./standing.tsx";

/** What a figure rests on: source, date, method, and how far it is proven. */
export function EvidenceList({
  evidence,
  sources,
}: Readonly<{ evidence: readonly Evidence[]; sources: ReadonlyMap<string, Source> }>) {
  const { t, day } = useText();
  if (evidence.length === 0) return <p className="soft">{t("parts.explain-no-evidence")}</p>;
  return (
    <ul className="evidence-list">
      {evidence.map((one, index) => {
        const source = sources.get(one.source);
        return (
          <li key={`${one.source} ${index}`}>
            <span className="evidence-title">{source?.title ?? one.source}</span>
            <span className="evidence-line">
              <Standing standing={one.standing} />
              <span>{t(`parts.method-${one.method}`)}</span>
              <span className="figures">{day(one.asOf)}</span>
            </span>
            {source && /^https?:/.test(source.address) && <span className="evidence-address">{source.address}</span>}
            {one.note && <span className="soft">{one.note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
