import { NativeSelect } from "@mantine/core";
import { useRef, useState } from "react";
import type { RulePack } from "../../../shared/model/rule-pack.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useWorkspace } from "../../hooks/workspace.ts";
import type { Overview } from "./provider-desk.ts";
import { RulePackDetail } from "./rule-pack-detail.tsx";
import { PackStatus } from "./pack-status.tsx";
import { usesPack } from "./used-packs.ts";
import { TermAxis, TermBar, spanOf } from "./term-bar.tsx";

/** All packs on one strip of time; one of them opened below, or two side by side. */
export function RulePackView({ overview }: Readonly<{ overview: Overview }>) {
  const { t, of } = useText();
  const workspace = useWorkspace();
  const day = workspace?.agency.planDate ?? overview.edition.date.slice(0, 10);
  const { data: scenarios } = useCall("scenarios.list", {}, { enabled: workspace !== null });
  const isUsed = (pack: RulePack) => (scenarios ?? []).some((scenario) => usesPack(scenario, pack.id));
  const packs = [...overview.rulePacks].sort((a, b) => Number(isUsed(b)) - Number(isUsed(a)) || byStatus(a, b));
  const [picked, setFirst] = useState<string | null>(null);
  const first = picked ?? packs[0]?.id ?? "";
  const below = useRef<HTMLDivElement>(null);
  const [second, setSecond] = useState<string>("");
  const chosen = [first, second].flatMap((id) => packs.find((pack) => pack.id === id) ?? []);
  const options = packs.map((pack) => ({ value: pack.id, label: of(pack.title) }));
  return (
    <>
      <PackTable
        packs={packs}
        day={day}
        scenarios={scenarios ?? []}
        chosen={first}
        onChoose={(id) => {
          setFirst(id);
          below.current?.focus({ preventScroll: true });
          below.current?.scrollIntoView({ block: "start" });
        }}
      />
      <div className="pack-choice" ref={below} tabIndex={-1}>
        <NativeSelect
          size="sm"
          label={t("rule-packs.shown")}
          value={first}
          data={options}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <NativeSelect
          size="sm"
          label={t("rule-packs.compare-with")}
          value={second}
          data={[{ value: "", label: t("rule-packs.compare-none") }, ...options.filter(({ value }) => value !== first)]}
          onChange={(event) => setSecond(event.currentTarget.value)}
        />
      </div>
      <div className="pack-details" data-two={chosen.length > 1 ? true : undefined}>
        {chosen.map((pack) => (
          <RulePackDetail
            key={pack.id}
            pack={pack}
            other={chosen.length > 1 ? (chosen.find((one) => one !== pack) ?? null) : null}
            overview={overview}
          />
        ))}
      </div>
    </>
  );
}

const order: Record<RulePack["status"], number> = { "in-force": 0, draft: 1, proposal: 2, repealed: 3 };
const byStatus = (a: RulePack, b: RulePack): number =>
  order[a.status] - order[b.status] ||
  (a.jurisdiction < b.jurisdiction ? -1 : a.jurisdiction > b.jurisdiction ? 1 : a.validFrom < b.validFrom ? -1 : 1);

function PackTable({
  packs,
  day,
  scenarios,
  chosen,
  onChoose,
}: Readonly<{
  packs: readonly RulePack[];
  day: string;
  scenarios: readonly Scenario[];
  chosen: string;
  onChoose: (id: string) => void;
}>) {
  const { t, of, number } = useText();
  const termOf = ({ validFrom, validTo }: RulePack) => ({
    from: validFrom,
    isFromCertain: true,
    to: validTo,
    isToStated: validTo !== null,
  });
  const span = spanOf(packs.map(termOf), day);
  return (
    <div className="table-wide">
      <table className="plain-table rule-pack-table">
        <thead>
          <tr>
            <th scope="col">{t("rule-packs.title")}</th>
            <th scope="col">{t("rule-packs.jurisdiction")}</th>
            <th scope="col">{t("rule-packs.status")}</th>
            <th scope="col" className="term-column">
              {t("rule-packs.validity")}
              <TermAxis span={span} day={day} />
            </th>
            <th scope="col" className="right">
              {t("rule-packs.rules")}
            </th>
            <th scope="col">{t("rule-packs.used-by")}</th>
          </tr>
        </thead>
        <tbody>
          {packs.map((pack) => (
            <tr key={pack.id} aria-current={pack.id === chosen ? "true" : undefined}>
              <th scope="row" className="wrap">
                <button type="button" className="fact-source" onClick={() => onChoose(pack.id)}>
                  {of(pack.title)}
                </button>
                <div className="soft plain">
                  {pack.issuer} · {pack.version}
                </div>
              </th>
              <td>{pack.jurisdiction}</td>
              <td>
                <PackStatus pack={pack} day={day} />
              </td>
              <td className="term-column">
                <TermBar
                  term={termOf(pack)}
                  span={span}
                  day={day}
                  standing={pack.status === "in-force" ? "proven" : pack.status === "repealed" ? "expired" : "claimed"}
                />
              </td>
              <td className="right figures">{number(pack.rules.length + (pack.framework?.criteria.length ?? 0), 0)}</td>
              <td className="soft">
                {scenarios
                  .filter((scenario) => usesPack(scenario, pack.id))
                  .map((scenario) => scenario.name)
                  .join(", ") || t("rule-packs.not-used")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
