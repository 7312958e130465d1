import type { RulePack } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";

const shapes: Record<RulePack["status"], string> = {
  "in-force": "M2.5 6.5l2.5 2.5 5-6",
  draft: "M2 3.5h8M2 6.5h6M2 9.5h4",
  proposal: "M6 1.5L10.5 6L6 10.5L1.5 6z",
  repealed: "M3 3l6 6M9 3l-6 6",
};

/** Whether a pack is law on the day, by shape, word and colour; what is no law yet says so. */
export function PackStatus({ pack, day }: Readonly<{ pack: RulePack; day: string }>) {
  const { t, day: print } = useText();
  const isAhead = pack.validFrom > day;
  const isOver = pack.validTo !== null && pack.validTo < day;
  return (
    <>
      <span className={`pack-status pack-${isOver ? "repealed" : pack.status}`}>
        <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
          <path d={shapes[isOver ? "repealed" : pack.status]} />
        </svg>
        {t(isOver ? "rule-packs.over" : `rule-packs.status-${pack.status}`)}
      </span>
      {(pack.status === "draft" || pack.status === "proposal") && <div className="soft">{t("rule-packs.off")}</div>}
      {isAhead && <div className="soft figures">{t("rule-packs.from", { day: print(pack.validFrom) })}</div>}
    </>
  );
}
