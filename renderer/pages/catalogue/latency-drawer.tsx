import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { floorMs } from "../../../shared/engines/latency/network.ts";
import { ACCESS_UNKNOWN_MS } from "../../../shared/engines/latency/users.ts";
import { useText } from "../../hooks/use-text.ts";
import { CountryName } from "../../parts/country.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { pathOf } from "../../routes.ts";
import { BoundMark, MethodMark } from "./latency-marks.tsx";
import { type LatencyRow, verdictOf } from "./latency-rows.ts";

/** One region from the place asked: the figures, and in words how they were found. */
export function LatencyDrawer({
  row,
  place,
  name,
  accessMs,
  boundMs,
  onClose,
}: Readonly<{
  row: LatencyRow;
  place: string;
  name: string;
  accessMs: number | null;
  boundMs: number | null;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const { region, latency, km } = row;
  const verdict = verdictOf(row, boundMs);
  const ms = (value: number): string => `${number(value, 1)} ms`;
  return (
    <Drawer
      title={`${place} – ${name}`}
      onClose={onClose}
      foot={
        <Button variant="default" size="sm" onClick={() => go(pathOf("catalogue", region.provider))}>
          {t("catalogue-page.region-to-provider")}
        </Button>
      }
    >
      <Facts>
        <Fact name={t("latency-page.p50")}>
          <strong className="figures">{ms(latency.p50)}</strong>
        </Fact>
        <Fact name={`${t("latency-page.p10")}–${t("latency-page.p90")}`}>
          <span className="figures">
            {number(latency.p10, 1)}–{ms(latency.p90)}
          </span>
        </Fact>
        {verdict && (
          <Fact name={`${t("latency-page.verdict")} ${number(boundMs ?? 0, 1)} ms`}>
            <BoundMark verdict={verdict} />
          </Fact>
        )}
        <Fact name={t("latency-page.filter-method")}>
          <MethodMark method={latency.method} />
        </Fact>
        <Fact name={t("latency-page.how")}>{t(`latency-page.way-${latency.method}`)}</Fact>
        {latency.method !== "own" && latency.method !== "own+metro" && (
          <Fact name={t("latency-page.access")}>
            <span className="figures">
              {accessMs === null ? `${ACCESS_UNKNOWN_MS.low}–${ms(ACCESS_UNKNOWN_MS.high)}` : ms(accessMs)}
            </span>
          </Fact>
        )}
        <Fact name={t("latency-page.floor")}>
          <span className="figures">{ms(floorMs(km))}</span>
          <div className="soft">{t("latency-page.floor-words")}</div>
        </Fact>
        <Fact name={t("latency-page.km")}>
          <span className="figures">{number(km, 0)} km</span>
        </Fact>
        <Fact name={t("catalogue.country")}>
          <CountryName code={region.country} />
        </Fact>
      </Facts>
    </Drawer>
  );
}
