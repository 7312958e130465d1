import type { RegionId, ScenarioId } from "../../../shared/model/id.ts";
import { explain } from "../../hooks/explain.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";

const SHOWN = 50;

/** Dependencies whose ends stand in different regions, and what a transaction waits for the way between them. */
export function ChattyTiers({
  scenario,
  nameOf,
}: Readonly<{ scenario: ScenarioId; nameOf: (id: RegionId) => string }>) {
  const { t, number, range, say, unknown } = useText();
  const tiers = useCall("reach.chatty", { scenario });
  return (
    <Asked question={tiers}>
      {(found) => {
        const title =
          found.length === 0 ? t("reach-page.chatty-none") : t("reach-page.chatty", { count: number(found.length, 0) });
        return (
          <section aria-label={title}>
            <h2 className="users-finding">{title}</h2>
            {found.length > 0 && (
              <div className="users-table" tabIndex={0} role="region" aria-label={title}>
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">{t("reach-page.from")}</th>
                      <th scope="col">{t("reach-page.to")}</th>
                      <th scope="col">{t("reach-page.region")}</th>
                      <th scope="col" className="right">
                        {t("reach-page.rtt")}
                      </th>
                      <th scope="col" className="right">
                        {t("reach-page.trips")}
                      </th>
                      <th scope="col" className="right">
                        {t("reach-page.wait")}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {found
                      .slice(0, SHOWN)
                      .map(({ dependency, from, to, regions, latency, roundTrips, waitMs, because }) => (
                        <tr key={`${dependency} ${regions.from} ${regions.to}`}>
                          <td>{from}</td>
                          <td>{to}</td>
                          <td>
                            {nameOf(regions.from)} – {nameOf(regions.to)}
                          </td>
                          <td className="right figures">{latency ? number(latency.p50) : unknown}</td>
                          <td className="right figures">{roundTrips ?? unknown}</td>
                          <td className="right">
                            <FigureButton label={`${from} – ${to}`} onOpen={() => explain(`transaction/${dependency}`)}>
                              {waitMs ? range(waitMs, 0) : because ? say(because) : unknown}
                            </FigureButton>
                          </td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </div>
            )}
          </section>
        );
      }}
    </Asked>
  );
}
