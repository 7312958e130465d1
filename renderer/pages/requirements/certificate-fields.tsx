import { levelName, sameScheme } from "../../../shared/engines/eligibility/certificate.ts";
import type { Gate } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { ChoiceField } from "../../parts/fields.tsx";
import type { Overview } from "./requirements-page.tsx";

type CertificateGate = Extract<Gate["gate"], { is: "certificate" }>;

/** The schemes certificates are known of or packs ask for, each once however it is spelled. */
export function schemesOf(overview: Overview): string[] {
  const named = [
    ...overview.rulePacks.flatMap(({ rules }) =>
      rules.flatMap((rule) => (rule.kind === "certificate-by-class" ? [rule.scheme] : [])),
    ),
    ...overview.providers.flatMap(({ certifications }) => certifications.map(({ scheme }) => scheme)),
  ];
  const once = named.filter((scheme, at) => named.findIndex((other) => sameScheme(other, scheme)) === at);
  return once.sort((a, b) => a.localeCompare(b, "en"));
}

/** The highest rank anyone holds or asks of a scheme; one where none is known. */
function mostOf(scheme: string, overview: Overview): number {
  const asked = overview.rulePacks.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.kind === "certificate-by-class" && sameScheme(rule.scheme, scheme) ? Object.values(rule.rank) : [],
    ),
  );
  const held = overview.providers.flatMap(({ certifications }) =>
    certifications.filter((one) => sameScheme(one.scheme, scheme)).map(({ rank }) => rank),
  );
  return Math.min(5, Math.max(1, ...[...asked, ...held].map((rank) => Math.floor(rank ?? 1))));
}

/** A certificate every workload's provider must hold: of which scheme, and at least at which level. */
export function CertificateFields({
  gate,
  overview,
  onChange,
}: Readonly<{ gate: CertificateGate; overview: Overview; onChange: (gate: CertificateGate) => void }>) {
  const { t, of } = useText();
  const schemes = [...new Set([...schemesOf(overview), gate.scheme])];
  const ranks = Array.from({ length: mostOf(gate.scheme, overview) }, (_, at) => String(at + 1));
  return (
    <>
      <ChoiceField
        label={t("requirements.scheme")}
        noUnknown
        value={gate.scheme}
        options={schemes.map((value) => ({ value, label: value }))}
        onChange={(scheme) =>
          scheme && onChange({ ...gate, scheme, least: Math.min(gate.least, mostOf(scheme, overview)) })
        }
      />
      <ChoiceField
        label={t("requirements.least-level")}
        noUnknown
        value={String(gate.least)}
        options={ranks.map((value) => ({ value, label: of(levelName(gate.scheme, Number(value))) }))}
        onChange={(least) => least && onChange({ ...gate, least: Number(least) })}
      />
    </>
  );
}
