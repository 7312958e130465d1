import { Tabs } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Source } from "../../../shared/model/evidence.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { OffersTab } from "./offers-tab.tsx";
import { CertificatesTab, OverviewTab, RegionsTab, ServicesTab, SourcesTab } from "./provider-tabs.tsx";
import { SealAnswersTab } from "./seal-answers-tab.tsx";

export type ProviderFacts = Output<"catalogue.provider">;
export type Sources = ReadonlyMap<string, Source>;

const tabs = ["overview", "certificates", "regions", "offers", "services", "answers", "sources"] as const;
type Tab = (typeof tabs)[number];

/** One provider: who owns it, what it proves, where and at which prices it sells, and where each of these was read. */
export function ProviderPage({ id }: Readonly<{ id: string }>) {
  const { t, of, number } = useText();
  const question = useCall("catalogue.provider", { id }); // a wrong one is refused with a sentence
  const { data: overview } = useCall("catalogue.overview", {});
  const sources: Sources = new Map(overview?.sources.map((source) => [source.id, source]));
  const [tab, setTab] = useState<Tab>("overview");
  const facts = question.data;
  const counts: Partial<Record<Tab, number>> = facts
    ? { certificates: facts.certifications.length, regions: facts.regions.length, offers: facts.offers.length }
    : {};
  return (
    <Page
      step="catalogue"
      title={
        <span className="title-provider">
          {facts ? of(facts.provider.name) : id}
          <Link href={pathOf("catalogue")} className="back-link">
            <IconArrowLeft size={14} aria-hidden />
            {t("catalogue.back")}
          </Link>
        </span>
      }
    >
      <Asked question={question}>
        {(held) => (
          <Tabs
            className="page-tabs"
            value={tab}
            onChange={(next) => setTab(tabs.find((one) => one === next) ?? "overview")}
            keepMounted={false}
          >
            <Tabs.List>
              {tabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`catalogue.tab-${one}`)}
                  {counts[one] !== undefined && <span className="soft figures"> {number(counts[one], 0)}</span>}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className="page-panel">
              <TabOf tab={tab} facts={held} sources={sources} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Asked>
    </Page>
  );
}

function TabOf({ tab, facts, sources }: Readonly<{ tab: Tab; facts: ProviderFacts; sources: Sources }>) {
  switch (tab) {
    case "overview":
      return <OverviewTab facts={facts} sources={sources} />;
    case "certificates":
      return <CertificatesTab facts={facts} sources={sources} />;
    case "regions":
      return <RegionsTab facts={facts} sources={sources} />;
    case "offers":
      return <OffersTab facts={facts} sources={sources} />;
    case "services":
      return <ServicesTab facts={facts} sources={sources} />;
    case "answers":
      return <SealAnswersTab facts={facts} />;
    case "sources":
      return <SourcesTab facts={facts} sources={sources} />;
  }
}
