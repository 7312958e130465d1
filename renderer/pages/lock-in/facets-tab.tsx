import { useLocation } from "wouter";
import type { ProviderId } from "../../../shared/model/id.ts";
import type { LockIn } from "../../../shared/model/result.ts";
import { explain } from "../../hooks/explain.ts";
import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { figureId } from "../../parts/place-names.ts";
import { RangeBar } from "../../parts/range-bar.tsx";
import { pathOf } from "../../routes.ts";
import { FacetAnswers } from "./facet-answers.tsx";
import { answerWord, modelWord } from "./facet-words.ts";
import "./lock-in.css";

type Provider = LockIn["providers"][number];
type Facet = Provider["facets"][number];

/** Thirteen facets per provider; the providers of the placement first, then the hardest to leave. */
export function FacetsTab({
  lockIn,
  used,
  openId,
}: Readonly<{ lockIn: LockIn; used: ReadonlySet<ProviderId>; openId: string | null }>) {
  const words = useText();
  const { t, of, range } = words;
  const [, go] = useLocation();
  const head = lockIn.providers[0]?.facets ?? [];
  const models = [...new Set(head.map(({ model }) => model))];
  const providers = lockIn.providers.toSorted(
    (a, b) =>
      Number(used.has(b.provider)) - Number(used.has(a.provider)) ||
      b.lockIn.low - a.lockIn.low ||
      b.lockIn.high - a.lockIn.high ||
      (a.provider < b.provider ? -1 : 1),
  );
  const open = providers.find(({ provider }) => provider === openId) ?? null;

  return (
    <>
      <p className="soft lock-in-note">{t("lock-in-page.facets")}</p>
      <div className="facets-scroll" tabIndex={0} role="region" aria-label={t("lock-in-page.tab-facets")}>
        <table className="facets">
          <thead>
            <tr>
              <th rowSpan={2} scope="col" className="facets-name">
                {t("lock-in-page.provider")}
              </th>
              <th rowSpan={2} scope="col">
                {t("lock-in-page.lock-in")}
              </th>
              {models.map((model) => (
                <th
                  key={model}
                  scope="colgroup"
                  colSpan={head.filter((one) => one.model === model).length}
                  className="facets-first"
                >
                  {modelWord(words, model)}
                </th>
              ))}
            </tr>
            <tr>
              {head.map((one, index) => (
                <th
                  key={`${one.model} ${one.facet}`}
                  scope="col"
                  className={firstOf(head, index) ? "facets-first" : undefined}
                >
                  {of(one.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {providers.map((one) => (
              <tr key={one.provider} className={one.provider === openId ? "facets-open" : undefined}>
                <th scope="row" className="facets-name">
                  <button
                    type="button"
                    className="facets-open-button"
                    onClick={() => go(pathOf("lock-in", "facets", one.provider))}
                  >
                    {of(one.name)}
                  </button>
                  {used.has(one.provider) && <span className="facets-used">{t("lock-in-page.in-use")}</span>}
                </th>
                <td className="figures right">
                  <FigureButton
                    label={of(one.name)}
                    onOpen={() => explain(figureId.lockIn(one.provider), lockIn.scenario)}
                  >
                    {range(one.lockIn)}
                  </FigureButton>
                </td>
                {one.facets.map((facet, index) => (
                  <FacetCell key={`${facet.model} ${facet.facet}`} facet={facet} isFirst={firstOf(one.facets, index)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && (
        <ProviderDrawer provider={open} scenario={lockIn.scenario} onClose={() => go(pathOf("lock-in", "facets"))} />
      )}
    </>
  );
}

const firstOf = (facets: readonly Facet[], index: number): boolean => facets[index - 1]?.model !== facets[index]!.model;

function FacetCell({ facet, isFirst }: Readonly<{ facet: Facet; isFirst: boolean }>) {
  const words = useText();
  const hint = words.t("lock-in-page.facet-is", {
    facet: words.of(facet.name),
    answer: answerWord(words, facet.answer),
  });
  return (
    <td
      className={`facet facet-${facet.answer ?? "unknown"}${isFirst ? " facets-first" : ""}`}
      title={facet.evidence ? `${hint}\n${words.say(facet.evidence)}` : hint}
    >
      {facet.answer ?? words.unknown}
    </td>
  );
}

function ProviderDrawer({
  provider,
  scenario,
  onClose,
}: Readonly<{ provider: Provider; scenario: LockIn["scenario"]; onClose: () => void }>) {
  const words = useText();
  const { t, of, say, range } = words;
  return (
    <Drawer title={of(provider.name)} onClose={onClose} wide>
      <section className="facts-section">
        <h3>{t("lock-in-page.lock-in")}</h3>
        <RangeBar value={provider.lockIn} scale={{ low: 0, high: 100 }} />
        <p>
          <FigureButton label={of(provider.name)} onOpen={() => explain(figureId.lockIn(provider.provider), scenario)}>
            {range(provider.lockIn)}
          </FigureButton>{" "}
          · {say(provider.worst)}
        </p>
      </section>
      <FacetAnswers
        component={provider.provider}
        facets={provider.facets.map(({ evidence, ...one }) => ({ ...one, sentence: evidence }))}
      />
    </Drawer>
  );
}
