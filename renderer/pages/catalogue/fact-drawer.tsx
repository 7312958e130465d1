import { Button } from "@mantine/core";
import { factKey } from "../../../shared/catalogue/fact-key.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Standing } from "../../parts/standing.tsx";
import { factTitle } from "./fact-words.ts";
import { BothSides } from "./both-sides.tsx";
import { type FactView, useProviderDesk } from "./provider-desk.ts";

/** One fact and its evidence: source, address, day, method, how far proven; both sides where the planner says otherwise. */
export function FactDrawer({ view, onClose }: Readonly<{ view: FactView; onClose: () => void }>) {
  const words = useText();
  const { t, day, unknown } = words;
  const { sources, own, files, open } = useProviderDesk();
  const canChange = useCanChange();
  const { holder, evidence } = view;
  const fact = holder ? own.find((one) => factKey(one.fact) === factKey(holder)) : undefined;
  const source = evidence ? sources.get(evidence.source) : undefined;
  const isRecalled = evidence?.source === "memory";
  const file = files.find((one) => one.id === fact?.evidence);
  return (
    <Drawer
      title={view.title}
      wide
      onClose={onClose}
      foot={
        holder && (
          <Button
            size="sm"
            variant="default"
            disabled={!canChange}
            onClick={() =>
              open({ is: "edit", start: { value: fact?.fact ?? holder, fact: fact ?? null, isNew: false } })
            }
          >
            {t(fact ? "own-facts.change-own" : "own-facts.correct")}
          </Button>
        )
      }
    >
      <p className={view.words === null ? "fact-value not-known" : "fact-value"}>{view.words ?? unknown}</p>
      <section className="facts-section">
        <h3>{t("provider-page.evidence")}</h3>
        {evidence === null ? (
          <p className="soft">{t("provider-page.no-source")}</p>
        ) : (
          <Facts>
            <Fact name={t("catalogue.standing")}>
              <Standing standing={evidence.standing} />
            </Fact>
            <Fact name={t("catalogue.source")}>
              {isRecalled ? t("provider-page.from-memory") : (source?.title ?? evidence.source)}
            </Fact>
            {source && !isRecalled && source.address && <Fact name={t("provider-page.address")}>{source.address}</Fact>}
            {source && !isRecalled && <Fact name={t("provider-page.source-day")}>{day(source.date)}</Fact>}
            <Fact name={t("catalogue.as-of")}>{day(evidence.asOf)}</Fact>
            {!isRecalled && <Fact name={t("provider-page.method")}>{t(`parts.method-${evidence.method}`)}</Fact>}
            {source && !isRecalled && source.licence && <Fact name={t("provider-page.licence")}>{source.licence}</Fact>}
          </Facts>
        )}
        {isRecalled && <p className="soft">{t("provider-page.memory-why")}</p>}
        {evidence?.note && <p className="soft">{evidence.note}</p>}
      </section>
      {file && (
        <section className="facts-section">
          <h3>{t("provider-page.files")}</h3>
          <Button variant="default" onClick={() => open({ is: "evidence", id: file.id })}>
            {file.title}
          </Button>
        </section>
      )}
      {fact && (
        <section className="facts-section">
          <h3>{t("own-facts.both", { name: factTitle(words, fact.fact) })}</h3>
          <BothSides fact={fact} onChosen={onClose} />
        </section>
      )}
    </Drawer>
  );
}
