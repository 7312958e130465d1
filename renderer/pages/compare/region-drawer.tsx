import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import type { ScenarioId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { explain } from "../../hooks/explain.ts";
import { useText } from "../../hooks/use-text.ts";
import { CountryName } from "../../parts/country.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { figureId } from "../../parts/place-names.ts";
import { PriceAges } from "../../parts/price-age.tsx";
import { pathOf } from "../../routes.ts";
import { SovereigntyText } from "./sovereignty-text.tsx";
import { TriedScore } from "./tried-score.tsx";
import type { Weighing } from "./use-weighing.ts";

/** A region over all workloads that may go there. */
export function RegionDrawer({
  scenario,
  region,
  weighing,
  name,
  all,
  onClose,
}: Readonly<{
  scenario: ScenarioId;
  region: ComparedRegion;
  weighing: Weighing;
  name: string;
  all: number;
  onClose: () => void;
}>) {
  const { t, range, money, number, percent, unknown } = useText();
  const [, go] = useLocation();
  const ask = (id: string) => () => explain(id, scenario);
  return (
    <Drawer
      title={name}
      onClose={onClose}
      foot={
        <Button variant="default" size="sm" onClick={() => go(pathOf("catalogue", region.provider))}>
          {t("compare-page.to-catalogue")}
        </Button>
      }
    >
      <TriedScore scored={region} weighing={weighing} onExplain={ask(figureId.meanScore(region.region))} />
      <section className="facts-section">
        <h3>{t("compare-page.region-facts")}</h3>
        <Facts>
          <Fact name={t("compare-page.region-lawful")}>
            {t("compare-page.region-lawful-of", {
              all: number(all, 0),
              lawful: number(region.lawful, 0),
              unknown: number(region.unknown, 0),
            })}
          </Fact>
          <Fact name={t("compare-page.monthly")}>
            {region.monthly ? money(region.monthly) : <NotKnown words={unknown} />}
          </Fact>
          <Fact name={t("compare-page.coverage")}>
            {region.coverage === null ? <NotKnown words={unknown} /> : percent(region.coverage)}
          </Fact>
          <Fact name={t("freshness.priced-on")}>
            <PriceAges span={region.pricedOn} />
          </Fact>
          <Fact name={t("compare-page.latency")}>
            {region.latency ? (
              <FigureButton label={t("compare-page.latency")} onOpen={ask(figureId.latency(region.region))}>
                {number(region.latency.p90)} ms
              </FigureButton>
            ) : (
              <NotKnown words={unknown} />
            )}
          </Fact>
          <Fact name={t("criterion.sovereignty")}>
            <FigureButton label={t("criterion.sovereignty")} onOpen={ask(figureId.sovereignty(region.provider))}>
              <SovereigntyText sovereignty={region.sovereignty} />
            </FigureButton>
          </Fact>
          <Fact name={t("compare-page.lock-in")}>
            <FigureButton label={t("compare-page.lock-in")} onOpen={ask(figureId.lockIn(region.provider))}>
              {region.lockIn ? range(region.lockIn) : unknown}
            </FigureButton>
          </Fact>
          <Fact name={t("compare-page.country")}>
            <CountryName code={region.country} />
          </Fact>
          <Fact name={t("compare-page.owner")}>
            <CountryName code={region.ownerCountry} />
          </Fact>
          <Fact name={t("compare-page.zone")}>{t(`compare-page.zone-${region.zone}`)}</Fact>
        </Facts>
      </section>
    </Drawer>
  );
}
