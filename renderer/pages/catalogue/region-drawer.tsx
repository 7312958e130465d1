import { Button } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useLocation } from "wouter";
import type { Region } from "../../../shared/model/catalogue.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { call } from "../../host.ts";
import { CountryName } from "../../parts/country.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts, NotKnown } from "../../parts/facts.tsx";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { monthText } from "./offer-columns.tsx";
import { anything, setAsked, toFind } from "./offers-asked.ts";
import type { Places } from "./places.ts";
import { monthOf } from "./month.ts";

/** Sizes that agencies ask for most; the cheapest offer of each is shown. */
const sizes = [
  { vcpu: 2, memoryGib: 4 },
  { vcpu: 4, memoryGib: 16 },
  { vcpu: 8, memoryGib: 32 },
] as const;

/** One region: who runs it, how well its place is known, what is sold there, and how far it is from the agency. */
export function RegionDrawer({
  region,
  overview,
  places,
  onClose,
}: Readonly<{ region: Region; overview: Overview; places: Places; onClose: () => void }>) {
  const { t, number, day, unknown } = useText();
  const [, go] = useLocation();
  const provider = places.provider(region.provider);
  const source = overview.sources.find(({ id }) => id === region.source);
  const { place } = region;
  return (
    <Drawer
      title={`${places.providerName(region.provider)} ${places.cityName(region)}`}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" size="sm" onClick={() => go(pathOf("catalogue", region.provider))}>
            {t("catalogue-page.region-to-provider")}
          </Button>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              setAsked({ regions: [region.id] });
              go(pathOf("catalogue", "offers"));
            }}
          >
            {t("catalogue-page.region-to-offers")}
          </Button>
        </>
      }
    >
      <section className="facts-section">
        <Facts>
          <Fact name={t("catalogue.region")}>{region.code}</Fact>
          <Fact name={t("catalogue-page.region-provider")}>{places.providerName(region.provider)}</Fact>
          {region.member && <Fact name={t("catalogue-page.region-member")}>{places.providerName(region.member)}</Fact>}
          <Fact name={t("catalogue-page.region-owner")}>
            {provider?.owner.name ?? unknown}, <CountryName code={provider?.owner.country ?? null} />
          </Fact>
          <Fact name={t("catalogue.country")}>
            <CountryName code={region.country} />
          </Fact>
          <Fact name={t("catalogue.zone")}>{t(`catalogue.zone-${region.zone}`)}</Fact>
          <Fact name={t("catalogue.zones")}>
            {region.zones === null ? <NotKnown words={unknown} /> : number(region.zones, 0)}
          </Fact>
          <Fact name={t("catalogue-page.region-place")}>
            {place === null ? (
              <NotKnown words={t("catalogue-page.place-none")} />
            ) : (
              <>
                {number(place.lat, 2)}, {number(place.lon, 2)}
                <br />
                <span className="soft">{t(`catalogue-page.place-${place.quality}`)}</span>
              </>
            )}
          </Fact>
          <Fact name={t("catalogue.source")}>
            {source?.title ?? region.source}
            <br />
            <span className="soft">{day(region.asOf)}</span>
          </Fact>
        </Facts>
        {region.note && <p className="soft">{region.note}</p>}
      </section>
      <Cheapest region={region} />
      <FromAgency region={region} />
    </Drawer>
  );
}

/** How much is sold here, and the cheapest of some usual sizes. */
function Cheapest({ region }: Readonly<{ region: Region }>) {
  const words = useText();
  const { t, number } = words;
  const currency = useWorkspace()?.agency.currency ?? "KRW";
  const asked = { ...anything, regions: [region.id] };
  const questions = [
    { ...toFind(asked, currency), offset: 0, limit: 1 },
    { ...toFind({ ...asked, priced: true }, currency), offset: 0, limit: 1 },
    ...sizes.map((size) => ({
      ...toFind({ ...asked, ...size, gpu: false, priced: true }, currency),
      offset: 0,
      limit: 1,
    })),
  ];
  const answers = useQueries({
    queries: questions.map((find) => ({
      queryKey: ["offers.find", find],
      queryFn: () => call("offers.find", find),
    })),
  });
  const [all, priced, ...found] = answers.map(({ data }) => data);
  if (!all || !priced) return null;
  return (
    <section className="facts-section">
      <h3>{t("catalogue-page.region-cheapest")}</h3>
      <p className="soft">
        {t("catalogue-page.region-offers")}:{" "}
        {t("catalogue-page.region-offers-of", { all: number(all.total, 0), priced: number(priced.total, 0) })}
      </p>
      {priced.total > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("catalogue-page.region-size")}</th>
              <th scope="col">{t("catalogue.offer")}</th>
              <th scope="col" className="right">
                {t("catalogue-page.term-month")}
              </th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(({ vcpu, memoryGib }, at) => {
              const row = found[at]?.rows[0];
              const month = row ? monthOf(row) : null;
              return (
                <tr key={vcpu}>
                  <td className="figures nowrap">
                    {vcpu} vCPU · {memoryGib} GiB
                  </td>
                  <td>{row?.offer.code}</td>
                  <td className="right figures nowrap">
                    {month ? (
                      monthText(words, month.amount, currency)
                    ) : (
                      <span className="not-known">{t("catalogue-page.price-unknown")}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Round trips from each place of the agency, with their band. */
function FromAgency({ region }: Readonly<{ region: Region }>) {
  const { t, of, number, range, unknown } = useText();
  const { data: locations } = useCall("locations.list", {});
  const { data: cities } = useCall("catalogue.cities", {});
  const from = (locations ?? []).flatMap(({ id, city, accessMs }) => {
    const found = cities?.find(({ name }) => name.en === city);
    return found ? [{ id, name: of(found.name), ask: { lat: found.lat, lon: found.lon, accessMs } }] : [];
  });
  const answers = useQueries({
    queries: from.map(({ ask }) => ({ queryKey: ["latency.from", ask], queryFn: () => call("latency.from", ask) })),
  });
  if (!locations || !cities) return null;
  return (
    <section className="facts-section">
      <h3>{t("catalogue-page.region-latency")}</h3>
      {locations.length === 0 ? (
        <p className="soft">{t("catalogue-page.region-no-locations")}</p>
      ) : region.place === null ? (
        <p className="soft">{t("catalogue-page.region-no-latency")}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("catalogue-page.latency-place")}</th>
              <th scope="col" className="right">
                p50 ms
              </th>
              <th scope="col" className="right">
                {t("catalogue-page.latency-range")}
              </th>
            </tr>
          </thead>
          <tbody>
            {from.map(({ id, name }, at) => {
              const answer = answers[at]?.data;
              const latency = answer?.find((one) => one.region.id === region.id)?.latency;
              const missing = answer ? <span className="not-known">{unknown}</span> : "";
              return (
                <tr key={id}>
                  <td>{name}</td>
                  <td className="right figures">{latency ? number(latency.p50) : missing}</td>
                  <td className="right figures">
                    {latency ? range({ low: latency.p10, high: latency.p90 }) : missing}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
