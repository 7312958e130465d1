import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { RegionId, WorkloadId } from "../../../shared/model/id.ts";
import type { Scenario, VerdictOverride } from "../../../shared/model/scenario.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { TextField } from "../../parts/fields.tsx";

/** A person sets a verdict against what the rule says: for one region or everywhere, with the reason and who decides. */
export function ByHandForm({
  scenario,
  workload,
  region,
  rule,
  regionName,
  onDone,
}: Readonly<{
  scenario: Scenario;
  workload: WorkloadId;
  region: RegionId | null;
  rule: string;
  regionName: string | null;
  onDone: () => void;
}>) {
  const { t, of } = useText();
  const about = (scenario.overrides ?? []).filter((one) => one.workload === workload && one.rule === rule);
  const now = about.find((one) => one.region === region) ?? about.find((one) => one.region === null) ?? null;
  const [verdict, setVerdict] = useState<VerdictOverride["verdict"]>(now?.verdict ?? "pass");
  const [isHere, setIsHere] = useState(now ? now.region !== null : region !== null);
  const [reason, setReason] = useState<string | null>(now?.reason ?? null);
  const [decidedBy, setDecidedBy] = useState<string | null>(now?.decidedBy ?? null);
  const { change, busy, failure } = useChange("overrides.save", { quiet: true });

  async function save(next: VerdictOverride | null): Promise<void> {
    const others = (scenario.overrides ?? []).filter(
      (one) => one !== now && !(next && one.workload === workload && one.rule === rule && one.region === next.region),
    );
    if (!(await change({ scenario: scenario.id, overrides: next ? [...others, next] : others }))) return;
    const key = next ? "requirements.by-hand-saved" : "requirements.by-hand-removed";
    notify({ tone: "good", words: inBothLanguages({ key, args: {} }) });
    onDone();
  }

  const place = isHere && region !== null ? region : null;
  return (
    <form
      className="edit-form by-hand-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save({ workload, rule, region: place, verdict, reason: reason ?? "", decidedBy });
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={t("requirements.verdict")}
        value={verdict}
        data={(["pass", "fail"] as const).map((value) => ({ value, label: t(`parts.verdict-${value}`) }))}
        onChange={setVerdict}
      />
      {region !== null && regionName !== null && (
        <SegmentedControl
          size="xs"
          aria-label={t("requirements.where")}
          value={isHere ? "here" : "everywhere"}
          data={[
            { value: "here", label: regionName },
            { value: "everywhere", label: t("requirements.everywhere") },
          ]}
          onChange={(where) => setIsHere(where === "here")}
        />
      )}
      <TextField
        label={t("requirements.note")}
        required
        long
        maxLength={1000}
        value={reason}
        error={failure?.field?.endsWith(".reason") ? of(failure.sentence) : null}
        onChange={setReason}
      />
      <TextField label={t("requirements.decided-by")} emptyWords="" value={decidedBy} onChange={setDecidedBy} />
      {failure && !failure.field?.endsWith(".reason") && (
        <p className="field-error" role="alert">
          {of(failure.sentence)}
        </p>
      )}
      <div className="pack-adopt-buttons">
        {now && (
          <Button variant="subtle" color="red" size="xs" disabled={busy} onClick={() => void save(null)}>
            {t("requirements.take-back")}
          </Button>
        )}
        <Button size="xs" type="submit" loading={busy}>
          {t("parts.save")}
        </Button>
      </div>
    </form>
  );
}
