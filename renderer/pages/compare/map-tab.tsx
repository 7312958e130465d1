import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Region } from "../../../shared/model/catalogue.ts";
import type { RegionId } from "../../../shared/model/id.ts";
import type { ComparedRegion } from "../../../shared/model/result.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { MapGround } from "../../parts/map/map-ground.tsx";
import type { Cluster } from "../../parts/map/map-view.ts";
import { UserRings, usePartAtHome, useUsers } from "../../parts/map/users.tsx";
import { RangeBar, RangeText } from "../../parts/range-bar.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { standingOf } from "./map-scores.ts";
import { ScoreMarks } from "./map-marks.tsx";
import { byScore } from "./ranking.ts";
import "./map-tab.css";

const LISTED = 60;

/** The regions where they stand, by verdict and score, beside where the users are. */
export function MapTab({
  regions,
  nameOf,
  openId,
  onOpen,
}: Readonly<{
  regions: readonly ComparedRegion[];
  nameOf: (id: RegionId) => string;
  openId: string | null;
  onOpen: (region: string) => void;
}>) {
  const words = useText();
  const { t, number, range, percent } = words;
  const { data: catalogue } = useCall("catalogue.overview", {});
  const [here, setHere] = useState<readonly RegionId[] | null>(null);

  const held = useMemo(() => new Map(regions.map((one) => [one.region, one])), [regions]);
  const places = useMemo(() => new Map((catalogue?.regions ?? []).map((one) => [one.id, one])), [catalogue]);
  const placed = useMemo(
    () => regions.flatMap(({ region }): Region[] => (places.get(region)?.place ? [places.get(region)!] : [])),
    [regions, places],
  );
  const users = useUsers();

  const ranked = byScore(regions);
  const lawful = regions.filter((one) => standingOf(one) === "pass").length;
  const unknown = regions.filter((one) => standingOf(one) === "unknown").length;
  const best = ranked[0];
  const title = best
    ? t("compare-page.map-title", {
        lawful: number(lawful, 0),
        region: nameOf(best.region),
        score: range(best.score),
      })
    : t("compare-page.map-title-none", { unknown: number(unknown, 0) });
  const inHere = here && regions.filter(({ region }) => here.includes(region));
  const rest = regions.filter(({ score }) => score === null);
  const listed = [...byScore(inHere ?? ranked), ...(inHere ?? rest).filter(({ score }) => score === null)];
  const open = openId === null ? null : (places.get(openId as RegionId)?.place ?? null); // of the address; a stranger is not found
  const first = usePartAtHome();

  function onPick(cluster: Cluster, show: (points: Cluster["spread"]) => void): void {
    if (cluster.regions.length === 1) return onOpen(cluster.regions[0]!.id);
    setHere(cluster.regions.map(({ id }) => id));
    if (cluster.spread.length > 1) show(cluster.spread);
  }

  return (
    <div className="score-map">
      <figure className="map-figure">
        <figcaption>
          <strong>{title}</strong>
          {placed.length < regions.length && (
            <span className="soft">
              {" "}
              {t("compare-page.map-unplaced", { count: number(regions.length - placed.length, 0) })}
            </span>
          )}
        </figcaption>
        <MapGround label={t("compare-page.map-label")} first={first} focus={open} onLeave={() => setHere(null)}>
          {({ view, size, show }) => (
            <>
              <UserRings users={users} view={view} size={size} />
              <ScoreMarks
                regions={placed}
                held={held}
                nameOf={nameOf}
                view={view}
                size={size}
                openId={openId}
                onPick={(cluster) => onPick(cluster, show)}
              />
            </>
          )}
        </MapGround>
        <ul className="score-legend">
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <circle r="8" className="score-mark score-pass" style={{ ["--shade" as never]: "60%" }} />
            </svg>
            {t("compare-page.map-pass")}
          </li>
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <path d="M0 -8L8 0L0 8L-8 0z" className="score-mark score-unknown" />
            </svg>
            {t("compare-page.map-unknown")}
          </li>
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <path d="M-3.5 -3.5h7v7h-7z" className="score-mark score-fail" />
            </svg>
            {t("compare-page.map-fail")}
          </li>
          <li>
            <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true">
              <circle r="7" className="user-mark" />
            </svg>
            {users.length > 0
              ? t("compare-page.map-users", {
                  count: number(users.length, 0),
                  first: users[0]!.name,
                  share: percent(users[0]!.share),
                })
              : t("compare-page.map-no-users")}
          </li>
        </ul>
      </figure>
      <section className="score-list" aria-label={t("compare-page.map-list")}>
        <div className="score-list-head">
          <strong>
            {here
              ? t("compare-page.map-here", { count: number(here.length, 0) })
              : t("compare-page.map-all", { count: number(regions.length, 0) })}
          </strong>
          {here && (
            <Button variant="subtle" size="compact-xs" onClick={() => setHere(null)}>
              {t("compare-page.map-back")}
            </Button>
          )}
        </div>
        <ol>
          {listed.slice(0, LISTED).map((one) => (
            <li key={one.region}>
              <button type="button" aria-current={one.region === openId} onClick={() => onOpen(one.region)}>
                <VerdictMark verdict={standingOf(one)} bare />
                <span className="score-name">{nameOf(one.region)}</span>
                <RangeBar value={one.score} scale={{ low: 0, high: 100 }} />
                <RangeText value={one.score} digits={0} because={t("compare-page.no-score")} />
              </button>
            </li>
          ))}
        </ol>
        {listed.length > LISTED && (
          <p className="soft">{t("compare-page.map-more", { count: number(listed.length - LISTED, 0) })}</p>
        )}
      </section>
    </div>
  );
}
