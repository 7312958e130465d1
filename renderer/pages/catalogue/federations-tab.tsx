import { useMemo } from "react";
import { Link } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Federation } from "../../../shared/model/reference.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { CountryName, countryName } from "../../parts/country.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { pathOf } from "../../routes.ts";
import { FederationFacts } from "./federation-facts.tsx";
import { FederationMembers } from "./federation-members.tsx";
import { FederationNodes } from "./federation-nodes.tsx";
import "./provider-page.css";
import "./federations.css";

export type Overview = Output<"catalogue.overview">;
export type FederationView = Readonly<{
  federation: Federation;
  overview: Overview;
  row: Overview["providers"][number];
  regions: Overview["regions"];
}>;

/** Several providers under one control plane, each its own legal person: who they are, what they prove, what is priced. */
export function FederationsTab() {
  const { t } = useText();
  const reference = useCall("catalogue.reference", {});
  const { data: overview } = useCall("catalogue.overview", {});
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("federation.tab")}>
      <p className="quality-lead">{t("federation.lead")}</p>
      <Asked question={reference}>
        {({ federations }) =>
          federations.length === 0 ? (
            <EmptyState title={t("federation.none")} missing={t("federation.none-why")} />
          ) : (
            overview &&
            federations.map((federation) => <OneFederation key={federation.id} {...{ federation, overview }} />)
          )
        }
      </Asked>
    </div>
  );
}

function OneFederation({ federation, overview }: Readonly<{ federation: Federation; overview: Overview }>) {
  const row = overview.providers.find(({ provider }) => provider.id === federation.id);
  const regions = useMemo(
    () => overview.regions.filter((region) => region.provider === federation.id),
    [overview, federation],
  );
  if (!row) return null;
  const view = { federation, overview, row, regions };
  return (
    <section className="federation" aria-labelledby={`federation-${federation.id}`}>
      <FederationHead {...view} />
      <FederationMembers {...view} />
      <div className="federation-lower">
        <FederationNodes {...view} />
        <FederationFacts {...view} />
      </div>
    </section>
  );
}

function FederationHead({ federation, overview, row }: FederationView) {
  const { t, of, number, language } = useText();
  const { provider } = row;
  const lead = federation.members.find((member) => member.role === "lead");
  const leads = overview.providers.find((one) => one.provider.id === lead?.provider)?.provider;
  const members = federation.members.filter((member) => member.role === "member");
  const countries = [...new Set(members.map((member) => member.country))].sort();
  const priced = members.filter((member) =>
    overview.providers.some((one) => one.provider.id === member.provider && one.priced > 0),
  );
  return (
    <>
      <h2 id={`federation-${federation.id}`} className="section-title">
        <Link href={pathOf("catalogue", federation.id)}>{of(provider.name)}</Link>
      </h2>
      <dl className="federation-head">
        <div>
          <dt>{t("federation.lead-by")}</dt>
          <dd>
            {leads ? of(leads.name) : (lead?.provider ?? "")}
            {lead && (
              <span className="soft">
                {" · "}
                <CountryName code={lead.country} />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("federation.members")}</dt>
          <dd className="figures">{number(members.length, 0)}</dd>
        </div>
        <div>
          <dt>{t("federation.countries", { count: number(countries.length, 0) })}</dt>
          <dd>{countries.map((code) => countryName(language, code)).join(", ")}</dd>
        </div>
        <div>
          <dt>{t("federation.control-plane")}</dt>
          <dd>
            {provider.platform.name}
            <div className="soft">{t("federation.counted-once")}</div>
          </dd>
        </div>
        <div>
          <dt>{t("federation.priced")}</dt>
          <dd className="figures">{t("federation.priced-of", { priced: priced.length, all: members.length })}</dd>
        </div>
      </dl>
    </>
  );
}
