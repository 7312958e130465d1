import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import { Access, type Reach } from "../../../shared/model/reach.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { ChoiceField, NumberField } from "../../parts/fields.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { ReachMark } from "./reach-mark.tsx";
import { ChattyTiers } from "./chatty-tiers.tsx";
import "./users-tab.css";

/** More regions than a person reads; the rest is a command away. */
const SHOWN = 60;

/** What users feel towards each region, who keeps a bound for them, and the fewest sites that reach all. */
export function UsersTab({ scenario, nameOf }: Readonly<{ scenario: ScenarioId; nameOf: (id: RegionId) => string }>) {
  const { t } = useText();
  const [boundMs, setBound] = useState<number | null>(20);
  const [access, setAccess] = useState<Access | null>(null);
  const [lawfulOnly, setLawfulOnly] = useState(true);
  const asked = boundMs !== null && boundMs > 0 && boundMs <= 10_000 ? boundMs : null;
  const reach = useCall("reach.users", { scenario, boundMs: asked, access, lawfulOnly }, { keepPrevious: true });
  return (
    <div className="users-tab">
      <div className="users-bar">
        <NumberField
          label={t("reach-page.bound")}
          value={boundMs}
          onChange={setBound}
          unit="ms"
          digits={1}
          max={10_000}
        />
        <ChoiceField
          label={t("reach-page.access")}
          value={access}
          onChange={setAccess}
          unknownWords={t("reach-page.access-typed")}
          options={Access.options.map((value) => ({ value, label: t(`reach-page.access-${value}`) }))}
        />
        <Checkbox
          label={t("reach-page.lawful")}
          checked={lawfulOnly}
          onChange={(event) => setLawfulOnly(event.currentTarget.checked)}
        />
      </div>
      <Asked question={reach}>{(found) => <Felt reach={found} nameOf={nameOf} />}</Asked>
      <ChattyTiers scenario={scenario} nameOf={nameOf} />
    </div>
  );
}

function Felt({ reach, nameOf }: Readonly<{ reach: Reach; nameOf: (id: RegionId) => string }>) {
  const { t, number, range, percent, say, of } = useText();
  const { places, regions, cover, boundMs } = reach;
  const all = regions.filter(({ usersMet }) => usersMet !== null && usersMet > 1 - 1e-9).length;
  const finding =
    boundMs === null || places.length === 0
      ? t("reach-page.finding-free")
      : t(all > 0 ? "reach-page.finding" : "reach-page.finding-none", { regions: all, bound: number(boundMs) });
  const sites = cover?.sites.map(nameOf) ?? [];
  return (
    <section aria-label={finding}>
      <h2 className="users-finding">{finding}</h2>
      {cover && (
        <p className="users-cover">
          {sites.length > 0
            ? t("reach-page.cover", { count: sites.length, sites: sites.join(", ") })
            : t("reach-page.cover-none")}{" "}
          {cover.because && say(cover.because)}
        </p>
      )}
      {boundMs !== null && (
        <ul className="users-places">
          {places.map(({ location, city, accessMs, leftMs, reachKm }) => (
            <li key={location}>
              {t("reach-page.left", {
                city: of(city),
                access: range(accessMs),
                left: leftMs ? range(leftMs) : "",
                p50: reachKm ? number(reachKm.p50, 0) : "",
                p90: reachKm ? number(reachKm.p90, 0) : "",
              })}
            </li>
          ))}
        </ul>
      )}
      <div className="users-table" tabIndex={0} role="region" aria-label={t("reach-page.table")}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("reach-page.region")}</th>
              <th scope="col" className="right">
                {t("reach-page.mean")}
              </th>
              <th scope="col" className="right">
                {t("reach-page.p50")}
              </th>
              <th scope="col" className="right">
                {t("reach-page.p90")}
              </th>
              {boundMs !== null && (
                <>
                  <th scope="col" className="right">
                    {t("reach-page.met")}
                  </th>
                  {places.map(({ location, city, share }) => (
                    <th key={location} scope="col">
                      {t("reach-page.place", { city: of(city), share: number(100 * share, 0) })}
                    </th>
                  ))}
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {regions.slice(0, SHOWN).map(({ region, latency, meanMs, reached, usersMet }) => (
              <tr key={region}>
                <th scope="row">{nameOf(region)}</th>
                <td className="right figures">{number(meanMs)}</td>
                <td className="right figures">{number(latency.p50)}</td>
                <td className="right">
                  <FigureButton label={nameOf(region)} onOpen={() => explain(`latency/${region}`)}>
                    {number(latency.p90)}
                  </FigureButton>
                </td>
                {usersMet !== null && (
                  <>
                    <td className="right figures">{percent(usersMet)}</td>
                    {reached.map((one, at) => (
                      <td key={places[at]!.location}>
                        <ReachMark reached={one} />
                      </td>
                    ))}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {regions.length > SHOWN && (
        <p className="soft">{t("reach-page.more", { count: number(regions.length - SHOWN, 0) })}</p>
      )}
    </section>
  );
}
