import type { FailureDomain } from "../../../shared/model/drill.ts";
import type { DomainSwitch } from "../../../shared/model/resilience.ts";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { useText } from "../../hooks/use-text.ts";
import { RangeBar } from "../../parts/range-bar.tsx";

const kinds = ["site", "region", "provider", "owner", "control-plane"] as const;

/** One switch for each failure domain in use, with what its loss takes: sure drawn full, at most drawn faint. */
export function SwitchList({
  domains,
  notKnown,
  of: all,
  chosen,
  onChoose,
}: Readonly<{
  domains: readonly DomainSwitch[];
  notKnown: readonly Sentence[];
  of: number;
  chosen: FailureDomain | null;
  onChoose: (domain: FailureDomain) => void;
}>) {
  const { t, of, range, say } = useText();
  return (
    <nav className="domain-switches" aria-label={t("resilience-page.switchboard")}>
      <p className="soft">{t("resilience-page.switchboard-lead")}</p>
      {kinds.map((kind) => {
        const own = domains.filter(({ domain }) => domain.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{t(`resilience-page.kind-${kind}`)}</h2>
            <ul>
              {own.map(({ domain, name, lost }) => {
                const isOff = chosen?.kind === kind && chosen.id === domain.id;
                return (
                  <li key={domain.id}>
                    <button
                      type="button"
                      className={isOff ? "domain-switch domain-switch-off" : "domain-switch"}
                      aria-pressed={isOff}
                      title={domain.id}
                      onClick={() => onChoose(domain)}
                    >
                      <span className="domain-switch-name">{of(name)}</span>
                      <span className="figures domain-switch-lost">
                        {t("resilience-page.lost-of", { lost: range(lost, 0) })}
                      </span>
                      <RangeBar
                        value={lost}
                        scale={{ low: 0, high: Math.max(1, all) }}
                        tone={isOff ? "bad" : "plain"}
                      />
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {notKnown.map((sentence) => (
        <p key={sentence.key} className="soft domain-switch-note">
          {say(sentence)}
        </p>
      ))}
    </nav>
  );
}
