import { IconArrowRight } from "@tabler/icons-react";
import type { MasteryOverview, ProviderMastery } from "../../../shared/model/mastery.ts";
import { explain } from "../../hooks/explain.ts";
import { useText } from "../../hooks/use-text.ts";
import { CountryName } from "../../parts/country.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { FigureButton } from "../../parts/figure-button.tsx";
import { figureId } from "../../parts/place-names.ts";
import { Standing } from "../../parts/standing.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { Questions } from "./questions.tsx";
import { LevelBar, ScoredText, scoredWords } from "./score-words.tsx";
import "../../parts/facts.css";

/** One provider: its score with the weakest objective, who stands behind it, what ends, and every level with its reasons. */
export function MasteryDrawer({
  provider,
  overview,
  onClose,
}: Readonly<{ provider: ProviderMastery; overview: MasteryOverview; onClose: () => void }>) {
  const words = useText();
  const { t, of, say, day, range, unknown } = words;
  const { evidenced, claimed, below, caps, ending, chain } = provider;
  const most = overview.framework?.maxLevel ?? 4;
  return (
    <Drawer title={of(provider.name)} onClose={onClose} wide>
      <section className="facts-section">
        <h3>{t("sovereignty-page.score")}</h3>
        <p>
          <FigureButton
            label={of(provider.name)}
            onOpen={() => explain(figureId.sovereignty(provider.provider), overview.scenario)}
          >
            <ScoredText scored={evidenced} isBelow={below.some(({ verdict }) => verdict === "fail")} />
          </FigureButton>
        </p>
        {claimed && <p className="soft">{t("sovereignty-page.as-claimed", { score: scoredWords(words, claimed) })}</p>}
        {overview.because && <p>{say(overview.because)}</p>}
      </section>
      {below.length > 0 && (
        <section className="facts-section">
          <h3>{t("sovereignty-page.below")}</h3>
          <ul className="reasons">
            {below.map(({ objective, verdict, sentence }) => (
              <li key={objective}>
                <VerdictMark verdict={verdict} />
                <span>{say(sentence)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="facts-section">
        <h3>{t("sovereignty-page.chain")}</h3>
        <ul className="sovereignty-list">
          {chain.map((link) => (
            <li key={`${link.as} ${link.provider}`}>
              {t(`sovereignty-page.as-${link.as}`)}: {of(link.name)} <IconArrowRight size={13} aria-hidden />{" "}
              {link.owner ?? <span className="not-known">{unknown}</span>} <IconArrowRight size={13} aria-hidden />{" "}
              <CountryName code={link.country} /> <Standing standing={link.standing} />
            </li>
          ))}
        </ul>
        {caps.map((cap) => (
          <p key={cap.id}>
            {of(cap.text)}
            {!cap.certain && ` ${t("sovereignty-page.cap-perhaps")}`}
            {cap.lifted.length > 0 && ` ${t("sovereignty-page.cap-lifted", { list: cap.lifted.join(", ") })}`}
          </p>
        ))}
      </section>
      {ending.length > 0 && (
        <section className="facts-section">
          <h3>{t("sovereignty-page.ends")}</h3>
          <ul className="sovereignty-list">
            {ending.map((one) => (
              <li key={`${one.what} ${one.name} ${one.until}`}>
                {t(`sovereignty-page.${one.state}`, { name: one.name, day: day(one.until) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="facts-section">
        <h3>{t("sovereignty-page.objectives")}</h3>
        <ul className="sovereignty-list">
          {provider.objectives.map((one) => (
            <li key={one.objective}>
              <div className="objective-row">
                <span>
                  {one.objective} {t(`objective.${one.objective}`)}
                </span>
                <LevelBar
                  evidenced={one.evidenced}
                  claimed={one.claimed}
                  most={most}
                  least={overview.minimum[one.objective] ?? null}
                />
                <FigureButton
                  label={one.objective}
                  onOpen={() =>
                    explain(`${figureId.sovereignty(provider.provider)}/${one.objective}`, overview.scenario)
                  }
                >
                  {range(one.evidenced, 0)}
                </FigureButton>
                <span className="soft figures" title={t("sovereignty-page.claimed")}>
                  ({range(one.claimed, 0)})
                </span>
              </div>
              {one.reasons.length > 0 && (
                <ul>
                  {one.reasons.map((reason, index) => (
                    <li key={`${reason.key} ${index}`}>{say(reason)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="facts-section">
        <h3>{t("sovereignty-page.questions")}</h3>
        <Questions provider={provider.provider} scenario={overview.scenario} />
      </section>
    </Drawer>
  );
}
