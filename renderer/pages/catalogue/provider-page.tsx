import { Button, Tabs } from "@mantine/core";
import { IconArrowLeft, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Link, useLocation } from "wouter";
import { providerOf } from "../../../shared/model/id.ts";
import type { OwnFact } from "../../../shared/model/own-fact.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { CertificatesTab } from "./certificates-tab.tsx";
import { EvidenceTab } from "./evidence-tab.tsx";
import { OffersTab } from "./offers-tab.tsx";
import { OverviewTab } from "./overview-tab.tsx";
import { blankOf } from "./own-fact-blank.ts";
import { OwnFactsTab } from "./own-facts-tab.tsx";
import { useProviderAnswers } from "./provider-answers.ts";
import { type Opened, type ProviderDesk, type ProviderFacts, ProviderDeskContext } from "./provider-desk.ts";
import { ProviderDrawer } from "./provider-drawer.tsx";
import { RegionsTab } from "./regions-tab.tsx";
import { SealAnswersTab } from "./seal-answers-tab.tsx";
import { ServicesTab } from "./services-tab.tsx";
import { SourcesTab } from "./sources-tab.tsx";
import "./provider-page.css";

export type { ProviderFacts, Sources } from "./provider-desk.ts";

const tabs = [
  "overview",
  "certificates",
  "evidence",
  "regions",
  "offers",
  "services",
  "answers",
  "own-facts",
  "sources",
] as const;
type Tab = (typeof tabs)[number];

/** One provider: who owns it, which laws reach it, what it proves, where and at which prices it sells, on whose word. */
export function ProviderPage({ id }: Readonly<{ id: string }>) {
  const { t, of } = useText();
  const [path] = useLocation();
  const [, , , word = ""] = path.split("/").map(decodeURIComponent);
  const question = useCall("catalogue.provider", { id }); // a wrong one is refused with a sentence
  const facts = question.data;
  const [opened, open] = useState<Opened | null>(null);
  const desk = useDeskOf(facts ?? null, open);
  const answers = useProviderAnswers(desk);
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
      question={t("provider-page.question")}
      actions={word === "offers" && desk && <AddOfferButton desk={desk} />}
      {...(answers ? { answers } : {})}
    >
      <Asked question={question}>
        {() =>
          desk && (
            <ProviderDeskContext value={desk}>
              <ProviderTabs tab={tabs.find((one) => one === word) ?? "overview"} desk={desk} />
              <ProviderDrawer opened={opened} onClose={() => open(null)} />
            </ProviderDeskContext>
          )
        }
      </Asked>
    </Page>
  );
}

function AddOfferButton({ desk }: Readonly<{ desk: ProviderDesk }>) {
  const { t } = useText();
  const canChange = useCanChange();
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      disabled={!canChange}
      onClick={() => desk.open({ is: "edit", start: { value: blankOf("offer", desk.id), fact: null, isNew: true } })}
    >
      {t("own-facts.add-offer")}
    </Button>
  );
}

/** What every part of the page needs to know; `null` until it is all there. */
function useDeskOf(facts: ProviderFacts | null, open: (what: Opened) => void): ProviderDesk | null {
  const workspace = useWorkspace();
  const { data: overview } = useCall("catalogue.overview", {});
  const { data: reference } = useCall("catalogue.reference", {});
  const { data: own } = useCall("own-facts.list", {}, { enabled: workspace !== null });
  const { data: files } = useCall(
    "evidence.list",
    { provider: facts?.provider.id ?? null },
    { enabled: workspace !== null && facts !== null },
  );
  return useMemo(() => {
    if (!facts || !overview || !reference) return null;
    const { id } = facts.provider;
    const day = workspace?.agency.planDate ?? overview.edition.date.slice(0, 10);
    return {
      id,
      facts,
      overview,
      question: {
        provider: facts.provider,
        regions: facts.regions,
        providers: overview.providers.map((one) => one.provider),
        reference,
        packs: overview.rulePacks,
        day,
      },
      sources: new Map(overview.sources.map((source) => [source.id, source])),
      own: (own ?? []).filter((fact) => isAbout(fact, id)),
      files: (files ?? []).filter((file) => file.provider === id),
      day,
      open,
    };
  }, [facts, overview, reference, own, files, workspace, open]);
}

function isAbout({ fact }: OwnFact, id: string): boolean {
  if (fact.kind === "provider") return fact.value.id === id;
  return (fact.kind === "offer" ? providerOf(fact.value.id) : fact.value.provider) === id;
}

function ProviderTabs({ tab, desk }: Readonly<{ tab: Tab; desk: ProviderDesk }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const { facts, own, files } = desk;
  const counts: Partial<Record<Tab, number>> = {
    certificates: facts.certifications.length,
    evidence: files.length,
    regions: facts.regions.length,
    offers: facts.offers.length,
    "own-facts": own.length,
  };
  return (
    <Tabs
      className="page-tabs"
      value={tab}
      onChange={(next) => next && go(pathOf("catalogue", desk.id, ...(next === "overview" ? [] : [next])))}
      keepMounted={false}
    >
      <Tabs.List>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(one === "evidence" ? "evidence.tab" : one === "own-facts" ? "own-facts.tab" : `catalogue.tab-${one}`)}
            {counts[one] !== undefined && <span className="soft figures"> {number(counts[one], 0)}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="page-panel">
        <TabOf tab={tab} facts={facts} />
      </Tabs.Panel>
    </Tabs>
  );
}

function TabOf({ tab, facts }: Readonly<{ tab: Tab; facts: ProviderFacts }>) {
  switch (tab) {
    case "overview":
      return <OverviewTab />;
    case "certificates":
      return <CertificatesTab />;
    case "evidence":
      return <EvidenceTab />;
    case "regions":
      return <RegionsTab />;
    case "offers":
      return <OffersTab facts={facts} />;
    case "services":
      return <ServicesTab />;
    case "answers":
      return <SealAnswersTab facts={facts} />;
    case "own-facts":
      return <OwnFactsTab />;
    case "sources":
      return <SourcesTab />;
  }
}
