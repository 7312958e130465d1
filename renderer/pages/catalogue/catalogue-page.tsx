import { Button, Tabs } from "@mantine/core";
import { IconFileImport, IconRefresh } from "@tabler/icons-react";
import { useLocation } from "wouter";
import type { Output } from "../../../shared/contract/contract.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { Page } from "../../parts/page.tsx";
import { pathOf } from "../../routes.ts";
import { AddProviderButton } from "./add-provider-button.tsx";
import { AllOffersTab } from "./all-offers-tab.tsx";
import { useCatalogueAnswers } from "./answers.ts";
import { BringDrawers } from "./bring-drawers.tsx";
import { openBring } from "./bring.ts";
import { CatalogueStrips } from "./catalogue-strips.tsx";
import { EditionPage } from "./edition-page.tsx";
import { EditionsTab } from "./editions-tab.tsx";
import { FederationsTab } from "./federations-tab.tsx";
import { LatencyTab } from "./latency-tab.tsx";
import { MapTab } from "./map-tab.tsx";
import { ProviderList } from "./provider-list.tsx";
import { ProviderPage } from "./provider-page.tsx";
import { RulePacksTab } from "./rule-packs-tab.tsx";
import { useFreshness } from "./use-freshness.ts";
import "./catalogue-page.css";
import "./editions.css";
import "./offers.css";

export type Overview = Output<"catalogue.overview">;

const tabs = ["providers", "map", "offers", "editions", "federations", "rule-packs", "latency"] as const;
type Tab = (typeof tabs)[number];

/** Whom can we buy from, and on whose word? A tab by its word, one edition, or one provider by its id. */
export function CataloguePage() {
  const [path] = useLocation();
  const [, , word = "", id = null] = path.split("/").map(decodeURIComponent);
  const tab = word === "" ? "providers" : tabs.find((one) => one === word);
  return (
    <>
      {tab === undefined ? (
        <ProviderPage key={word} id={word} />
      ) : tab === "editions" && id !== null ? (
        <EditionPage key={id} id={id} />
      ) : (
        <CatalogueTabs tab={tab} id={id} />
      )}
      <BringDrawers />
    </>
  );
}

function CatalogueTabs({ tab, id }: Readonly<{ tab: Tab; id: string | null }>) {
  const { t } = useText();
  const [, go] = useLocation();
  const question = useCall("catalogue.overview", {});
  const freshness = useFreshness();
  const answers = useCatalogueAnswers(question.data ?? null, freshness);
  const canChange = useCanChange();
  return (
    <Page
      step="catalogue"
      {...(answers ? { answers } : {})}
      actions={
        <>
          {tab === "providers" && <AddProviderButton />}
          <Button
            variant="default"
            size="sm"
            leftSection={<IconRefresh size={16} aria-hidden />}
            disabled={!canChange}
            onClick={() => openBring("refresh")}
          >
            {t("catalogue-page.refresh")}
          </Button>
          <Button
            size="sm"
            leftSection={<IconFileImport size={16} aria-hidden />}
            disabled={!canChange}
            onClick={() => openBring("sheet")}
          >
            {t("catalogue-page.import")}
          </Button>
        </>
      }
    >
      <Asked question={question}>
        {(overview) => (
          <>
            <CatalogueStrips overview={overview} freshness={freshness} tab={tab} />
            <Tabs
              className="page-tabs"
              value={tab}
              onChange={(next) => next && go(next === "providers" ? pathOf("catalogue") : pathOf("catalogue", next))}
              keepMounted={false}
            >
              <Tabs.List>
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {t(`catalogue-page.tab-${one}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value={tab} className="page-panel">
                <TabOf tab={tab} id={id} overview={overview} />
              </Tabs.Panel>
            </Tabs>
          </>
        )}
      </Asked>
    </Page>
  );
}

function TabOf({ tab, id, overview }: Readonly<{ tab: Tab; id: string | null; overview: Overview }>) {
  const freshness = useFreshness();
  switch (tab) {
    case "providers":
      return <ProviderList overview={overview} freshness={freshness} />;
    case "map":
      return <MapTab overview={overview} openId={id} />;
    case "offers":
      return <AllOffersTab overview={overview} freshness={freshness} />;
    case "editions":
      return <EditionsTab overview={overview} />;
    case "federations":
      return <FederationsTab />;
    case "latency":
      return <LatencyTab overview={overview} />;
    case "rule-packs":
      return <RulePacksTab />;
  }
}
