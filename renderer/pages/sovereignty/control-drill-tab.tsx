import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ChangeOfControl } from "../../../shared/model/drill.ts";
import { ProviderId } from "../../../shared/model/id.ts";
import type { FrameworkReading, MasteryOverview } from "../../../shared/model/mastery.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useScenarioId } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { countryName } from "../../parts/country.tsx";
import { ControlResult } from "./control-result.tsx";
import { drillName } from "./drill-name.ts";
import { KeptControls } from "./kept-controls.tsx";
import "./sovereignty.css";

/** What if a buyer from another country takes a provider over, or a law of that country reaches it? Over the whole portfolio. */
export function ControlDrillTab() {
  const { t, say } = useText();
  const id = useScenarioId();
  const question = useCall("sovereignty.overview", { scenario: id! }, { enabled: id !== null });
  return (
    <Asked question={question}>
      {(overview) =>
        overview.framework && overview.framework.drills.length > 0 ? (
          <Known overview={overview} framework={overview.framework} />
        ) : (
          <p className="soft">{overview.because ? say(overview.because) : t("sovereignty-page.no-drills")}</p>
        )
      }
    </Asked>
  );
}

function Known({ overview, framework }: Readonly<{ overview: MasteryOverview; framework: FrameworkReading }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const [change, setChange] = useState<ChangeOfControl>(() => firstOf(framework));
  const { scenario } = overview;
  const question = useCall("drill.control", { scenario, change });
  const { change: save, busy } = useChange("drills.save");

  async function keep(): Promise<void> {
    const kept = await save({ scenario, asked: { kind: "change-of-control", change }, note: null });
    if (kept) notify({ tone: "good", words: inBothLanguages({ key: "mastery.drill-kept", args: { id: kept.id } }) });
  }

  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("sovereignty-page.control")}>
      <p className="soft">{t("sovereignty-page.control-lead")}</p>
      <div className="control-form">
        <ControlForm change={change} overview={overview} framework={framework} onChange={setChange} />
        <Button
          variant="default"
          size="sm"
          disabled={!canChange || !question.data}
          loading={busy}
          onClick={() => void keep()}
        >
          {t("sovereignty-page.keep")}
        </Button>
      </div>
      <Asked question={question}>{(drill) => <ControlResult drill={drill} />}</Asked>
      <KeptControls scenario={scenario} onOpen={setChange} />
    </div>
  );
}

/** Which ceilings, whose buyer, and whom: one provider, or everybody whose owner sits there. */
function ControlForm({
  change,
  overview,
  framework,
  onChange,
}: Readonly<{
  change: ChangeOfControl;
  overview: MasteryOverview;
  framework: FrameworkReading;
  onChange: (next: ChangeOfControl) => void;
}>) {
  const { t, of, language } = useText();
  const caps = framework.drills.find(({ id }) => id === change.caps);
  const buyers = caps ? buyersOf(caps, overview) : [];
  return (
    <>
      <NativeSelect
        size="sm"
        label={t("sovereignty-page.drill")}
        value={change.caps}
        data={framework.drills.map(({ id }) => ({ value: id, label: drillName(t, id) }))}
        onChange={(event) => {
          const next = framework.drills.find(({ id }) => id === event.currentTarget.value);
          if (!next) return;
          const possible = buyersOf(next, overview);
          const buyer = possible.includes(change.buyer) ? change.buyer : (possible[0] ?? change.buyer);
          onChange({ ...change, caps: next.id, buyer });
        }}
      />
      <NativeSelect
        size="sm"
        label={t("sovereignty-page.buyer")}
        value={change.buyer}
        data={[...new Set([...buyers, change.buyer])]
          .map((code) => ({ value: code, label: countryName(language, code) }))
          .sort((a, b) => a.label.localeCompare(b.label, language))}
        onChange={(event) => onChange({ ...change, buyer: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={t("sovereignty-page.whom")}
        value={change.provider ?? ""}
        data={[
          { value: "", label: t("sovereignty-page.whom-all") },
          ...overview.providers
            .map(({ provider, name }) => ({ value: provider, label: of(name) }))
            .sort((a, b) => a.label.localeCompare(b.label, language)),
        ]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onChange({ ...change, provider: value === "" ? null : ProviderId.parse(value) });
        }}
      />
    </>
  );
}

/** Countries from which somebody is often asked about, beside those that own a provider. */
const often = ["US", "CN", "GB", "JP", "SG", "IN", "AE", "CH"];

function buyersOf({ buyers, home }: FrameworkReading["drills"][number], { providers }: MasteryOverview): string[] {
  if (buyers !== null) return [...buyers];
  const owners = providers.flatMap(({ owner }) => owner.country ?? []);
  return [...new Set([...often, ...owners])].filter((country) => !home.includes(country));
}

function firstOf({ drills }: FrameworkReading): ChangeOfControl {
  const [first] = drills;
  return { caps: first?.id ?? "", buyer: first?.buyers?.[0] ?? "US", provider: null };
}
