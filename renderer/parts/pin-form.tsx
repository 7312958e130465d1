import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { RegionId, WorkloadId } from "../../shared/model/id.ts";
import type { Pin, Scenario } from "../../shared/model/scenario.ts";
import { inBothLanguages } from "../../shared/text/text.ts";
import { notify } from "../hooks/notices.ts";
import { useChange } from "../hooks/use-change.ts";
import { useText } from "../hooks/use-text.ts";
import { useCanChange } from "../hooks/workspace.ts";
import { TextField } from "./fields.tsx";
import "./facts.css";

type Choice = Pin["kind"] | "none";

/** Decides by hand whether a workload goes to a region: pinned there, kept out, or left to the solver. */
export function PinForm({
  scenario,
  workload,
  region,
  nameOf,
  first = "none",
  then,
}: Readonly<{
  scenario: Scenario;
  workload: WorkloadId;
  region: RegionId;
  nameOf: (id: RegionId) => string;
  /** What stands chosen where nothing is decided yet. */
  first?: Choice;
  /** What can be done at once with what was decided. */
  then?: Readonly<{ label: string; run: () => Promise<void>; isBusy: boolean }>;
}>) {
  const { t } = useText();
  const canChange = useCanChange();
  const now = scenario.pins.find((pin) => pin.workload === workload && pin.region === region) ?? null;
  const elsewhere = scenario.pins.find(
    (pin) => pin.workload === workload && pin.region !== region && pin.kind === "pinned",
  );
  const [choice, setChoice] = useState<Choice>(now?.kind ?? first);
  const [reason, setReason] = useState(now?.reason ?? null);
  const { change, busy } = useChange("placement.pin");
  const isSame = choice === (now?.kind ?? "none") && reason === (now?.reason ?? null);

  async function save(): Promise<boolean> {
    const others = scenario.pins.filter(
      (pin) =>
        pin.workload !== workload ||
        // a workload is pinned to one region only; it may be kept out of many
        (pin.region !== region && !(choice === "pinned" && pin.kind === "pinned")),
    );
    const pins: Pin[] = choice === "none" ? others : [...others, { workload, region, kind: choice, reason }];
    if (!(await change({ scenario: scenario.id, pins }))) return false;
    notify({ tone: "good", words: inBothLanguages({ key: "compare-page.pin-saved", args: {} }) });
    return true;
  }

  return (
    <section className="facts-section">
      <h3>{t("compare-page.pin-title")}</h3>
      {elsewhere && <p className="soft">{t("compare-page.pin-elsewhere", { region: nameOf(elsewhere.region) })}</p>}
      <SegmentedControl
        fullWidth
        size="xs"
        value={choice}
        disabled={!canChange}
        aria-label={t("compare-page.pin-title")}
        onChange={setChoice}
        data={(["none", "pinned", "forbidden"] as const).map((value) => ({
          value,
          label: t(`compare-page.pin-${value}`),
        }))}
      />
      {choice !== "none" && (
        <TextField label={t("compare-page.pin-reason")} maxLength={500} value={reason} onChange={setReason} />
      )}
      <div className="facts-actions">
        <Button
          size="sm"
          variant={then ? "default" : "filled"}
          loading={busy}
          disabled={!canChange || isSame}
          onClick={() => void save()}
        >
          {t("compare-page.pin-save")}
        </Button>
        {then && (
          <Button
            size="sm"
            loading={then.isBusy}
            disabled={!canChange || isSame || busy}
            onClick={() => void save().then((isSaved) => (isSaved ? then.run() : undefined))}
          >
            {then.label}
          </Button>
        )}
      </div>
    </section>
  );
}
