import { IconPencil } from "@tabler/icons-react";
import { useText } from "../../hooks/use-text.ts";
import { type FactView, ownFactOf, useProviderDesk } from "./provider-desk.ts";

/** Where a fact was read, as a button that opens it: source, address, day, method, how far proven. */
export function FactSource({ fact }: Readonly<{ fact: FactView }>) {
  const { t, unknown } = useText();
  const { sources, open } = useProviderDesk();
  const source = fact.evidence?.source ?? null;
  const name = source === null ? unknown : (sources.get(source)?.title ?? source);
  const isUnproven = fact.evidence === null || fact.evidence.standing === "unverified";
  return (
    <button
      type="button"
      className="fact-source"
      title={t("provider-page.open-fact", { fact: fact.title })}
      onClick={() => open({ is: "fact", view: fact })}
    >
      <span className="read-out">{fact.title}: </span>
      {ownFactOf(source) && <OwnMark />}
      <span className={isUnproven ? "fact-source-weak" : undefined}>
        {source === "memory" ? t("provider-page.from-memory") : name}
      </span>
    </button>
  );
}

/** Stands wherever a fact counts that the planner typed. */
export function OwnMark() {
  const { t } = useText();
  return (
    <span className="own-mark">
      <IconPencil size={11} aria-hidden />
      {t("provider-page.own-mark")}
    </span>
  );
}
