import { ActionIcon, Button, Checkbox, NativeSelect, NumberInput, Select, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { UserLocation } from "../../../shared/model/agency.ts";
import type { City } from "../../../shared/model/catalogue.ts";
import type { LocationId, RegionId } from "../../../shared/model/id.ts";
import { useLongWork } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { LongWorkBar } from "../../parts/long-work-bar.tsx";
import { pathOf } from "../../routes.ts";
import type { Overview } from "./catalogue-page.tsx";
import { MeasureResults } from "./measure-results.tsx";
import type { Places } from "./places.ts";
import { byWords } from "./select-filter.ts";

type Row = Readonly<{ host: string; port: number; region: RegionId | null }>;
const blank: Row = { host: "", port: 443, region: null };
const TIMEOUT_MS = 2000;

/** Letters, digits, dots and dashes, or an IP address: nothing else is a host. */
const isHost = (host: string): boolean => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^[0-9a-f:.]+$/i.test(host.trim());

/**
 * The agency's own measurement: which hosts are asked, said before anything leaves; then how far it is, and what was found.
 */
export function MeasureDrawer({
  overview,
  places,
  locations,
  cities,
  from,
  onClose,
}: Readonly<{
  overview: Overview;
  places: Places;
  locations: readonly UserLocation[];
  cities: readonly City[];
  /** The place chosen in the explorer, where it is one of the agency's. */
  from: LocationId | null;
  onClose: () => void;
}>) {
  const { t, of, number } = useText();
  const [, go] = useLocation();
  const canChange = useCanChange();
  const [rows, setRows] = useState<readonly Row[]>([blank]);
  const [chosen, setChosen] = useState<LocationId | null>(from);
  const [rounds, setRounds] = useState(10);
  const [keep, setKeep] = useState(true);
  const { start, running, answer, failure, forget } = useLongWork("latency.measure");

  const here = locations.find(({ id }) => id === chosen) ?? locations[0] ?? null;
  const set = (at: number, part: Partial<Row>): void =>
    setRows((now) => now.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const filled = rows.filter(({ host }) => host.trim() !== "");
  const targets = filled.flatMap(({ host, port, region }) =>
    region !== null && isHost(host) ? [{ host: host.trim(), port, region }] : [],
  );
  const isReady = here !== null && targets.length > 0 && targets.length === filled.length;
  const names = overview.regions
    .filter(({ place }) => place !== null)
    .map(({ id, provider }) => ({
      value: id,
      label: `${places.providerName(provider)} ${places.regionName(id)}`,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const cityName = (name: string): string => {
    const city = cities.find((one) => one.name.en === name);
    return city ? of(city.name) : name;
  };

  return (
    <Drawer
      wide
      title={t("latency-page.measure-title")}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" size="sm" onClick={onClose}>
            {t("parts.close")}
          </Button>
          <Button
            size="sm"
            disabled={!isReady || (keep && !canChange)}
            loading={running !== null}
            onClick={() => {
              forget();
              if (here) void start({ targets, from: here.id, rounds, timeoutMs: TIMEOUT_MS, keep });
            }}
          >
            {t(answer ? "latency-page.measure-again" : "latency-page.measure-start")}
          </Button>
        </>
      }
    >
      <div className="measure">
        <p>{t("latency-page.measure-why")}</p>
        {here === null ? (
          <p className="tone-warn">
            {t("latency-page.measure-no-places")}{" "}
            <button type="button" className="text-button" onClick={() => go(pathOf("inventory", "agency"))}>
              {t("latency-page.measure-to-places")}
            </button>
          </p>
        ) : (
          <NativeSelect
            size="sm"
            label={t("latency-page.measure-from")}
            value={here.id}
            data={locations.map(({ id, city }) => ({ value: id, label: cityName(city) }))}
            onChange={({ currentTarget: { value } }) => setChosen(locations.find(({ id }) => id === value)?.id ?? null)}
          />
        )}
        <table className="plain-table measure-hosts">
          <thead>
            <tr>
              <th scope="col">{t("latency-page.measure-host")}</th>
              <th scope="col">{t("latency-page.measure-port")}</th>
              <th scope="col">{t("latency-page.measure-region")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ host, port, region }, at) => (
              <tr key={at}>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={t("latency-page.measure-host")}
                    placeholder="storage.example.org"
                    maxLength={253}
                    value={host}
                    error={host.trim() !== "" && !isHost(host) ? t("latency-page.measure-host-bad") : undefined}
                    onChange={(event) => set(at, { host: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <NumberInput
                    size="xs"
                    w={64}
                    hideControls
                    aria-label={t("latency-page.measure-port")}
                    min={1}
                    max={65_535}
                    value={port}
                    onChange={(next) => set(at, { port: Number(next) || 443 })}
                  />
                </td>
                <td>
                  <Select
                    size="xs"
                    searchable
                    limit={60}
                    filter={byWords}
                    nothingFoundMessage={t("latency-page.measure-no-region")}
                    aria-label={t("latency-page.measure-region")}
                    data={names}
                    value={region}
                    onChange={(value) =>
                      set(at, { region: overview.regions.find(({ id }) => id === value)?.id ?? null })
                    }
                  />
                </td>
                <td>
                  {rows.length > 1 && (
                    <ActionIcon
                      aria-label={t("latency-page.measure-remove", { host: host || String(at + 1) })}
                      onClick={() => setRows((now) => now.filter((_row, index) => index !== at))}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="measure-more">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={rows.length >= 100}
            onClick={() => setRows((now) => [...now, blank])}
          >
            {t("latency-page.measure-add")}
          </Button>
          <label className="latency-field">
            <span>{t("latency-page.measure-rounds")}</span>
            <NumberInput
              size="xs"
              w={60}
              min={3}
              max={50}
              value={rounds}
              clampBehavior="strict"
              hideControls
              onChange={(next) => setRounds(Math.min(50, Math.max(3, Math.round(Number(next) || 10))))}
            />
          </label>
        </div>
        <Checkbox
          size="xs"
          label={t("latency-page.measure-keep")}
          disabled={!canChange}
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        <p className="measure-consent">
          {targets.length === 0
            ? t("latency-page.measure-none")
            : t("latency-page.measure-consent", {
                hosts: [...new Set(targets.map(({ host, port }) => `${host}:${port}`))].join(", "),
                count: number(rounds + 1, 0),
              })}
        </p>
        {running && <LongWorkBar running={running} />}
        {failure && (
          <p className="field-error" role="alert">
            {of(failure.sentence)}
          </p>
        )}
        {answer && <MeasureResults results={answer} places={places} />}
      </div>
    </Drawer>
  );
}
