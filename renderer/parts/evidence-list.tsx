import type { Evidence, Source } from "../../shared/model/evidence.ts";
import { useText } from "../hooks/use-text.ts";
import { PriceAge } from "./price-age.tsx";
import { Standing } from "./standing.tsx";

/** What a figure rests on: source, date, method, and how far it is proven. */
export function EvidenceList({
  evidence,
  sources,
}: Readonly<{ evidence: readonly Evidence[]; sources: ReadonlyMap<string, Source> }>) {
  const { t } = useText();
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
              <PriceAge asOf={one.asOf} isPrice={one.method === "listed" || one.method === "estimate"} />
            </span>
            {source && /^https?:/.test(source.address) && <span className="evidence-address">{source.address}</span>}
            {one.note && <span className="soft">{one.note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
