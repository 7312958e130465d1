import { useMemo } from "react";
import type { ScenarioId, WorkloadId } from "../../../shared/model/id.ts";
import type { WaveIssue } from "../../../shared/model/result.ts";
import type { WaveAcceptance } from "../../../shared/model/wave-rules.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { useForm, useRemoval } from "../../hooks/use-form.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { DayField, FieldRow, TextField } from "../../parts/fields.tsx";
import { Hurt } from "./hurt.tsx";
import { Severity } from "./severity.tsx";

type Draft = Readonly<{ acceptedBy: string | null; acceptedOn: string; reason: string | null }>;

/** Somebody answers for a broken rule of a wave: who, when, why. It is printed in the plan beside the rule. */
export function AcceptDrawer({
  scenario,
  wave,
  rule,
  title,
  issues,
  acceptance,
  names,
  onClose,
}: Readonly<{
  scenario: ScenarioId;
  wave: string | null;
  rule: number;
  title: string;
  /** How it is broken now; none: it no longer is. */
  issues: readonly WaveIssue[];
  acceptance: WaveAcceptance | null;
  names: ReadonlyMap<WorkloadId, Workload>;
  onClose: () => void;
}>) {
  const { t, say } = useText();
  const workspace = useWorkspace();
  const unit = workspace?.agency.unit ?? null;
  const today = workspace?.agency.planDate ?? "";
  const base = useMemo(
    (): Draft => acceptance ?? { acceptedBy: unit, acceptedOn: today, reason: null },
    [acceptance, unit, today],
  );
  const { draft, set, at, drawer } = useForm({
    call: "waves.accept",
    name: `acceptance ${scenario} ${wave ?? ""} ${rule}`,
    base,
    input: ({ acceptedBy, acceptedOn, reason }) => ({
      scenario,
      wave,
      rule,
      acceptedBy: acceptedBy ?? "",
      acceptedOn,
      reason: reason ?? "",
    }),
    called: () => title,
    onClose,
  });
  const removal = useRemoval("waves.withdraw-acceptance", acceptance && { scenario, wave, rule }, drawer.onCancel);
  const isWhole =
    (draft.acceptedBy ?? "").trim() !== "" && draft.acceptedOn !== "" && (draft.reason ?? "").trim() !== "";
  return (
    <EditDrawer title={title} {...drawer} {...removal} saveWords={t("waves-live.accept")} blocked={!isWhole}>
      <p className="soft">{t("waves-live.accept-why")}</p>
      <ul className="live-issues">
        {issues.map((issue, index) => (
          <li key={index}>
            <Severity severity={issue.severity} />
            <span>
              {say(issue.sentence)} <Hurt ids={issue.hurt} names={names} />
            </span>
          </li>
        ))}
      </ul>
      <FieldRow>
        <TextField
          label={t("waves-live.accepted-by")}
          required
          value={draft.acceptedBy}
          error={at("acceptedBy")}
          onChange={(acceptedBy) => set({ acceptedBy })}
        />
        <DayField
          label={t("waves-live.accepted-on")}
          value={draft.acceptedOn}
          error={at("acceptedOn")}
          onChange={(acceptedOn) => set({ acceptedOn: acceptedOn ?? "" })}
        />
      </FieldRow>
      <TextField
        label={t("waves-live.reason")}
        required
        long
        maxLength={1000}
        value={draft.reason}
        error={at("reason")}
        onChange={(reason) => set({ reason })}
      />
    </EditDrawer>
  );
}
