import { IconArrowRight } from "@tabler/icons-react";
import { type Behind, whoIsBehind } from "../../../shared/catalogue/owner-chain.ts";
import type { Provider } from "../../../shared/model/catalogue.ts";
import { useText } from "../../hooks/use-text.ts";
import { CountryName } from "../../parts/country.tsx";
import { FactSource } from "./fact-source.tsx";
import { evidenceFor, useProviderDesk } from "./provider-desk.ts";

/** Who signs, who controls, whose law: one chain for each legal person behind the provider. */
export function OwnerChain() {
  const { t } = useText();
  const { facts, question } = useProviderDesk();
  const { provider } = facts;
  const persons = whoIsBehind(question);
  const members = persons.filter((one) => one.member !== null || one.as === "member");
  const suppliers = persons.filter((one) => one.as === "supplier");
  return (
    <section>
      <h2 className="section-title">{t("catalogue.owner-chain")}</h2>
      <Chain provider={provider} role={t("catalogue.signs")} />
      {provider.kind === "reseller" && <p className="soft">{t("provider-page.reseller")}</p>}
      {members.length > 0 && (
        <>
          <p className="soft">{t("provider-page.federation", { count: members.length })}</p>
          <Chains persons={members} />
        </>
      )}
      {suppliers.length > 0 && (
        <>
          <p className="soft">{t("provider-page.resold")}</p>
          <Chains persons={suppliers} />
        </>
      )}
      {provider.note && <p className="soft">{provider.note}</p>}
    </section>
  );
}

function Chains({ persons }: Readonly<{ persons: readonly Behind[] }>) {
  const { t } = useText();
  return (
    <ul className="chains">
      {persons.map((one) => (
        <li key={one.provider.id}>
          <Chain provider={one.provider} role={t(`provider-page.as-${one.as}`)} />
        </li>
      ))}
    </ul>
  );
}

function Chain({ provider, role }: Readonly<{ provider: Provider; role: string }>) {
  const { t, of, unknown } = useText();
  const { owner } = provider;
  const words = [owner.name, owner.country].filter(Boolean).join(" · ");
  return (
    <div className="chain-row">
      <ol className="chain">
        <li>
          <span className="chain-link">
            <strong>{of(provider.name)}</strong>
            <span>{role}</span>
          </span>
          <IconArrowRight size={16} aria-hidden />
        </li>
        <li>
          <span className="chain-link">
            <strong>{owner.name ?? <span className="not-known">{unknown}</span>}</strong>
            <span>{t("catalogue.controls")}</span>
          </span>
          <IconArrowRight size={16} aria-hidden />
        </li>
        <li>
          <span className="chain-link">
            <strong>
              <CountryName code={owner.country} />
            </strong>
            <span>{t("catalogue.jurisdiction")}</span>
          </span>
        </li>
      </ol>
      <FactSource
        fact={{
          title: `${of(provider.name)}: ${t("catalogue.owner")}`,
          words: words === "" ? null : words,
          evidence: evidenceFor(owner.source, provider.asOf, provider.note),
          holder: { kind: "provider", value: provider },
        }}
      />
    </div>
  );
}
