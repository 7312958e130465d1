import { Checkbox } from "@mantine/core";
import type { Gate } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Overview } from "./requirements-page.tsx";

type PackGate = Extract<Gate["gate"], { is: "rule-pack" }>;

const withoutSwitches = ({ is, pack }: PackGate): PackGate => ({ is, pack });

/** A rule pack as it is: its rules with their sources. It is read, not edited, but for what is announced and may be switched on. */
export function PackFacts({
  gate,
  overview,
  onChange,
}: Readonly<{ gate: PackGate; overview: Overview; onChange: (gate: PackGate) => void }>) {
  const { t, of } = useText();
  const pack = overview.rulePacks.find((one) => one.id === gate.pack);
  if (!pack) return null;
  const sources = new Map(overview.sources.map((source) => [source.id as string, source]));
  const rules = [...pack.rules, ...(pack.framework?.criteria ?? []), ...(pack.framework?.caps ?? [])];
  return (
    <div className="pack-facts">
      <p>
        <span className={`status status-${pack.status}`}>{t(`pack-status.${pack.status}`)}</span>{" "}
        <span className="soft">
          {pack.issuer} · {pack.version}
        </span>
      </p>
      {pack.status !== "in-force" && <p className="soft">{t("requirements.pack-off-draft")}</p>}
      {pack.note && <p>{of(pack.note)}</p>}
      {pack.switches && pack.switches.length > 0 && (
        <Checkbox.Group
          label={t("requirements.switches")}
          description={t("requirements.switches-why")}
          size="sm"
          value={gate.switches ?? []}
          onChange={(switches) => onChange({ ...withoutSwitches(gate), ...(switches.length > 0 ? { switches } : {}) })}
        >
          <div className="edit-form">
            {pack.switches.map((one) => (
              <Checkbox key={one.id} value={one.id} label={of(one.text)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <div className="field-label">{t("requirements.rules")}</div>
      <ul className="gate-rules">
        {rules.map((rule) => (
          <li key={rule.id}>{of(rule.text)}</li>
        ))}
      </ul>
      <div className="field-label">{t("requirements.sources")}</div>
      <ul className="gate-rules soft">
        {pack.sources.map((source) => (
          <li key={source}>{sources.get(source)?.title ?? source}</li>
        ))}
      </ul>
    </div>
  );
}
