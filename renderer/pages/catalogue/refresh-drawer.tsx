import { feedNames, hostsAsked } from "../../../shared/catalogue/price-hosts.ts";
import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { Currency } from "../../../shared/units/money.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { BringRunning } from "./bring-running.tsx";
import { bringRefresh, closeBring, setBring, useBring } from "./bring.ts";
import { ChoiceMenu } from "./choice-menu.tsx";
import { FileChoice } from "./file-choice.tsx";
import { currenciesOf } from "./feed-currencies.ts";

const isAddress = (address: string): boolean => {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
};

/** Reads a provider's prices anew: from a file that was carried in, or online, and then only after saying who is asked what. */
export function RefreshDrawer() {
  const { t } = useText();
  const [, go] = useLocation();
  const { file, from, running, failure } = useBring();
  const canChange = useCanChange();
  const agencyCurrency = useWorkspace()?.agency.currency ?? "KRW";
  const [isOnline, setOnline] = useState(false);
  const [endpoint, setEndpoint] = useState("");
  const [regions, setRegions] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState<Currency | null>(null);
  const [resume, setResume] = useState(false);
  const { data: overview } = useCall("catalogue.overview", {});
  const codes = useMemo(
    () =>
      (overview?.regions ?? [])
        .filter(({ provider }) => provider === from)
        .map(({ code, city }) => ({ value: code, label: city === null ? code : `${code} ${city}` })),
    [overview, from],
  );
  const offered = currenciesOf[from];
  const currency =
    wanted !== null && offered.includes(wanted)
      ? wanted
      : offered.includes(agencyCurrency)
        ? agencyCurrency
        : offered[0]!; // each feed has one
  const isWrong = endpoint.trim() !== "" && !isAddress(endpoint.trim());
  const asked = hostsAsked(from, currency, regions);
  const host = endpoint.trim() !== "" && !isWrong ? new URL(endpoint.trim()).host : asked.join(", ");
  const isReady = isOnline ? !isWrong : file !== null;

  const start = (): void =>
    void bringRefresh(
      {
        from,
        file: isOnline ? null : file,
        endpoint: isOnline && endpoint.trim() !== "" ? endpoint.trim() : null,
        regions: regions.length === 0 ? null : [...regions],
        currency,
        resume: isOnline && resume,
      },
      go,
    );

  return (
    <Drawer
      wide
      title={t("edition-page.refresh-title")}
      onClose={closeBring}
      foot={
        <>
          <Button variant="default" size="sm" onClick={closeBring}>
            {t("parts.cancel")}
          </Button>
          <Button size="sm" disabled={!canChange || !isReady} loading={running !== null} onClick={start}>
            {t("edition-page.start")}
          </Button>
        </>
      }
    >
      <div className="bring">
        <NativeSelect
          size="sm"
          label={t("edition-page.refresh-from")}
          disabled={running !== null}
          value={from}
          data={feedNames.map((value) => ({ value, label: t(`edition-page.kind-${value}`) }))}
          onChange={(event) => {
            setBring({ from: feedNames.find((one) => one === event.currentTarget.value) ?? "aws", failure: null });
            setRegions([]);
          }}
        />
        <SegmentedControl
          aria-label={t("edition-page.refresh-way")}
          size="xs"
          fullWidth
          disabled={running !== null}
          value={isOnline ? "online" : "file"}
          data={(["file", "online"] as const).map((value) => ({ value, label: t(`edition-page.way-${value}`) }))}
          onChange={(value) => setOnline(value === "online")}
        />
        {isOnline ? (
          <>
            <p className="bring-plain">{t(`edition-page.online-${from}`, { host })}</p>
            <TextInput
              size="sm"
              label={t("edition-page.endpoint")}
              description={t("edition-page.endpoint-hint")}
              placeholder={`https://${asked[0]!}`} // each feed has a host of its own
              error={isWrong ? t("edition-page.endpoint-wrong") : undefined}
              disabled={running !== null}
              value={endpoint}
              maxLength={300}
              onChange={(event) => setEndpoint(event.currentTarget.value)}
            />
            <Checkbox
              size="xs"
              label={t("edition-page.resume")}
              checked={resume}
              onChange={(event) => setResume(event.currentTarget.checked)}
            />
          </>
        ) : (
          <>
            <p className="bring-plain">{t(`edition-page.file-${from}`)}</p>
            <FileChoice
              file={file}
              accept=".json,.csv,.gz,.xml,.zip"
              disabled={running !== null}
              onChoose={(chosen) => setBring({ file: chosen, failure: null })}
            />
          </>
        )}
        <div>
          <p className="field-label">{t("edition-page.regions")}</p>
          <ChoiceMenu
            label={t("edition-page.regions")}
            none={t("catalogue-page.any")}
            options={codes}
            chosen={regions}
            onChoose={setRegions}
          />
          <p className="soft">
            {t(isOnline && from === "naver" ? "edition-page.regions-hint-naver" : "edition-page.regions-hint")}
          </p>
        </div>
        {offered.length > 1 && (
          <NativeSelect
            size="sm"
            label={t("edition-page.currency")}
            value={currency}
            data={[...offered]}
            onChange={(event) => setWanted(offered.find((one) => one === event.currentTarget.value) ?? null)}
          />
        )}
        <BringRunning key={failure?.code ?? "none"} />
        <p className="soft">{t("edition-page.then")}</p>
      </div>
    </Drawer>
  );
}
