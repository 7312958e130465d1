import { Link } from "wouter";
import { objectiveLevels } from "../../../shared/engines/sovereignty/levels.ts";
import type { Provider, Region } from "../../../shared/model/catalogue.ts";
import type { Federation } from "../../../shared/model/reference.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";
import { Standing } from "../../parts/standing.tsx";
import { pathOf } from "../../routes.ts";
import type { FederationView, Overview } from "./federations-tab.tsx";

/** Each member with its owner, what it brings, what is priced, and what it claims and proves. */
export function FederationMembers(view: FederationView) {
  const { t } = useText();
  return (
    <div className="table-wide">
      <table className="plain-table">
        <caption className="read-out">{t("federation.members")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("federation.member")}</th>
            <th scope="col">{t("federation.role")}</th>
            <th scope="col">{t("federation.country")}</th>
            <th scope="col">{t("catalogue.owner")}</th>
            <th scope="col">{t("federation.contribution")}</th>
            <th scope="col" className="right">
              {t("federation.nodes")}
            </th>
            <th scope="col">{t("federation.prices")}</th>
            <th scope="col">{t("federation.seal")}</th>
            <th scope="col">{t("catalogue.proof")}</th>
            <th scope="col">{t("catalogue.source")}</th>
          </tr>
        </thead>
        <tbody>
          {view.federation.members.map((member) => (
            <MemberRow key={member.provider} member={member} {...view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MemberRow({
  member,
  overview,
  regions,
}: FederationView & Readonly<{ member: Federation["members"][number] }>) {
  const { t, of, number, percent, day, language, unknown } = useText();
  const row = overview.providers.find(({ provider }) => provider.id === member.provider);
  const source = overview.sources.find(({ id }) => id === member.source);
  const nodes = regions.filter((region) => region.member === member.provider);
  const certificates = row?.certifications ?? [];
  const count = (standing: string) => certificates.filter((one) => one.standing === standing).length;
  return (
    <tr>
      <th scope="row">
        <Link href={pathOf("catalogue", member.provider)}>{row ? of(row.provider.name) : member.provider}</Link>
      </th>
      <td>{t(`federation.role-${member.role}`)}</td>
      <td>
        {countryName(language, member.country)}
        {member.unverified.includes("country") && (
          <div>
            <span className="inferred">{t("federation.inferred")}</span>
          </div>
        )}
      </td>
      <td>
        {row?.provider.owner.name ?? <span className="not-known">{unknown}</span>}
        {row?.provider.owner.country && row.provider.owner.country !== member.country && (
          <div className="soft">{countryName(language, row.provider.owner.country)}</div>
        )}
      </td>
      <td className="soft">{member.contribution}</td>
      <td className="right figures">{number(nodes.length, 0)}</td>
      <td>
        {row && row.offers > 0 ? (
          <span className="figures">
            {percent(row.priced / row.offers)}
            {row.oldestPrice && <div className="soft">{day(row.oldestPrice)}</div>}
          </span>
        ) : (
          <span className="not-known">{t("catalogue.unpriced")}</span>
        )}
      </td>
      <td>{row && <Seal provider={row.provider} nodes={nodes} overview={overview} />}</td>
      <td>
        {certificates.length === 0 ? (
          <span className="soft">{t("catalogue.proof-none")}</span>
        ) : (
          <span className="proofs">
            {(["proven", "claimed", "unverified", "expired"] as const).map(
              (standing) =>
                count(standing) > 0 && <Standing key={standing} standing={standing} count={count(standing)} />,
            )}
          </span>
        )}
      </td>
      <td className="soft">
        {source?.title ?? member.source}
        <div className="figures">{day(member.asOf)}</div>
        {member.note && <div>{member.note}</div>}
      </td>
    </tr>
  );
}

/** The level of the lowest objective by the European framework: as claimed, and as the evidence shows. */
function Seal({
  provider,
  nodes,
  overview,
}: Readonly<{ provider: Provider; nodes: readonly Region[]; overview: Overview }>) {
  const { t, range } = useText();
  const open = useWorkspace();
  const { data } = useCall("catalogue.provider", { id: provider.id });
  const framework = overview.rulePacks.find(({ id }) => id === "eu-csf-1.2.1")?.framework;
  if (!data || !framework) return null;
  const levels = objectiveLevels({
    framework,
    provider,
    certifications: data.certifications,
    regions: nodes,
    sealAnswers: data.sealAnswers,
    day: open?.agency.planDate ?? overview.edition.date.slice(0, 10),
  });
  const lowest = (which: "claimed" | "evidenced"): string => {
    const all = Object.values(levels).map((level) => level[which]);
    return range({ low: Math.min(...all.map(({ low }) => low)), high: Math.min(...all.map(({ high }) => high)) }, 0);
  };
  return (
    <span className="seal-pair figures">
      <span>
        <span className="soft">{t("catalogue.claimed")}</span> {lowest("claimed")}
      </span>
      <span>
        <span className="soft">{t("catalogue.evidenced")}</span> {lowest("evidenced")}
      </span>
    </span>
  );
}
