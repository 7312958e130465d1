import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { OwnFact, OwnValue } from "../../../shared/model/own-fact.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { factTitle } from "./fact-words.ts";
import { blankOf } from "./own-fact-blank.ts";
import { useProviderDesk } from "./provider-desk.ts";

const kinds = ["certification", "offer", "service", "region"] as const satisfies readonly OwnValue["kind"][];

/** What the planner adds or says otherwise about this provider, which side counts and why, and how that came about. */
export function OwnFactsTab() {
  const { t } = useText();
  const { own, facts, open } = useProviderDesk();
  const canChange = useCanChange();
  const add = (kind: OwnValue["kind"]) =>
    open({ is: "edit", start: { value: blankOf(kind, facts.provider.id), fact: null, isNew: true } });
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("own-facts.tab")}>
      <div className="tab-bar">
        <p className="soft">{t("own-facts.lead")}</p>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={!canChange}
            onClick={() => add(kind)}
          >
            {t(`own-facts.kind-${kind}`)}
          </Button>
        ))}
      </div>
      {own.length === 0 ? (
        <EmptyState title={t("own-facts.none-yet")} missing={t("own-facts.none-yet-why")} />
      ) : (
        <OwnFactTable own={own} />
      )}
      <History />
    </div>
  );
}

function OwnFactTable({ own }: Readonly<{ own: readonly OwnFact[] }>) {
  const words = useText();
  const { t, day } = words;
  const { files, open } = useProviderDesk();
  return (
    <div className="table-wide">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("catalogue.fact")}</th>
            <th scope="col">{t("own-facts.kind")}</th>
            <th scope="col">{t("own-facts.which")}</th>
            <th scope="col">{t("own-facts.reason")}</th>
            <th scope="col">{t("own-facts.read-at")}</th>
            <th scope="col">{t("provider-page.files")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {own.map((fact) => {
            const file = files.find((one) => one.id === fact.evidence);
            const name = factTitle(words, fact.fact);
            return (
              <tr key={fact.id}>
                <th scope="row" className="wrap">
                  {name}
                </th>
                <td>{t(`own-facts.kind-${fact.fact.kind}`)}</td>
                <td>{t(`own-facts.side-${fact.use}`)}</td>
                <td className="soft">{fact.reason}</td>
                <td>
                  {fact.readAt.title}
                  <div className="soft figures">{day(fact.readAt.date)}</div>
                  {fact.readAt.address && <div className="soft address">{fact.readAt.address}</div>}
                </td>
                <td>
                  {file && (
                    <Button variant="subtle" size="compact-sm" onClick={() => open({ is: "evidence", id: file.id })}>
                      {file.title}
                    </Button>
                  )}
                </td>
                <td className="nowrap">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${name}: ${t("own-facts.compare")}`}
                    onClick={() => open({ is: "own-fact", fact: fact.id })}
                  >
                    {t("own-facts.compare")}
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${name}: ${t("own-facts.change")}`}
                    onClick={() => open({ is: "edit", start: { value: fact.fact, fact, isNew: false } })}
                  >
                    {t("own-facts.change")}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const SHOWN = 200;

/** Steps of the workspace that touched own facts or documents, newest first. */
function History() {
  const { t, say, day } = useText();
  const open = useWorkspace();
  const { data } = useCall("workspace.history", { before: null, limit: SHOWN }, { enabled: open !== null });
  const steps = data?.filter(({ name }) => /^(own-facts|evidence)\.step-/.test(name.key)) ?? [];
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{t("own-facts.history")}</h2>
      <ol className="fact-history">
        {steps.map((step) => (
          <li key={step.number}>
            <span className="figures soft">
              {day(step.at)} {new Date(step.at).toTimeString().slice(0, 5)}
            </span>
            <span>
              {step.kind !== "do" && <span className="soft">{t(`own-facts.step-kind-${step.kind}`)} </span>}
              {say(step.name)}
            </span>
            <span className="soft">{step.by}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
