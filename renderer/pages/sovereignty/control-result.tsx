import type { ControlDrill } from "../../../shared/model/mastery.ts";
import type { ExitAnswer } from "../../../shared/model/parting.ts";
import { useText } from "../../hooks/use-text.ts";
import { shortMoney } from "../../parts/short-money.ts";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { ControlFigures } from "./control-figures.tsx";
import { LevelBar, ScoredText } from "./score-words.tsx";

/** How many workloads the page lists; the command line has them all. */
const SHOWN = 200;

/** What a change of control does: levels before and after, what falls below its gate, and what moving it takes. */
export function ControlResult({ drill }: Readonly<{ drill: ControlDrill }>) {
  const { t, of, say } = useText();
  return (
    <>
      <h2 className="sovereignty-finding">
        <Finding drill={drill} />
      </h2>
      <p className="soft">{of(drill.text)}</p>
      <ul className="control-notes">
        {drill.notes.map((note) => (
          <li key={note.key}>{say(note)}</li>
        ))}
        {drill.inPart.map(({ provider, name, link }) => (
          <li key={`${provider} ${link.provider}`}>
            {t(`mastery.in-part-${link.as}`, { provider: name, behind: link.name, country: link.country ?? "?" })}
          </li>
        ))}
      </ul>
      <ControlFigures drill={drill} />
      <Levels drill={drill} />
      <Fallen drill={drill} />
      <Moving answer={drill.moving.fallen ?? drill.moving.touched} isFallen={drill.moving.fallen !== null} />
    </>
  );
}

function Finding({ drill }: Readonly<{ drill: ControlDrill }>) {
  const { t, number } = useText();
  const { placed, providers, minimum } = drill;
  if (providers.length === 0) return t("control.nobody");
  const count = { touched: number(placed.touched, 0), all: number(placed.all, 0), fallen: number(placed.fallen, 0) };
  if (placed.all === 0) return t("sovereignty-page.finding-levels", { count: providers.length });
  if (Object.keys(minimum).length === 0 && placed.fallen === 0) return t("sovereignty-page.finding-touched", count);
  return t(placed.fallen > 0 ? "sovereignty-page.finding-fallen" : "sovereignty-page.finding-holds", count);
}

function Levels({ drill }: Readonly<{ drill: ControlDrill }>) {
  const { t, of, say, range } = useText();
  const most = drill.framework.maxLevel;
  if (drill.providers.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{t("sovereignty-page.levels-after")}</h3>
      <div className="sovereignty-scroll" tabIndex={0} role="region" aria-label={t("sovereignty-page.levels-after")}>
        <table className="sovereignty-table">
          <thead>
            <tr>
              <th scope="col">{t("sovereignty-page.provider")}</th>
              <th scope="col">{t("mastery.before")}</th>
              <th scope="col">{t("mastery.after")}</th>
              {drill.providers[0]?.levels.map(({ objective }) => (
                <th key={objective} scope="col" title={t(`objective.${objective}`)}>
                  {objective}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drill.providers.map((one) => (
              <tr key={one.provider}>
                <th scope="row">
                  {of(one.name)}
                  <span className="sovereignty-owner">{say(one.because)}</span>
                </th>
                <td>
                  <ScoredText scored={one.before} />
                </td>
                <td>
                  <ScoredText scored={one.after} />
                </td>
                {one.levels.map(({ objective, before, after, limit }) => {
                  const isLower = after.high < before.high || after.low < before.low;
                  return (
                    <td key={objective} className="level-cell">
                      <LevelBar evidenced={after} claimed={after} most={most} least={limit} />
                      <span className="level-words figures control-change">
                        {isLower ? (
                          <>
                            {range(before, 0)} → <b>{range(after, 0)}</b>
                          </>
                        ) : (
                          range(after, 0)
                        )}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Fallen({ drill }: Readonly<{ drill: ControlDrill }>) {
  const { t, say, number, money, unknown } = useText();
  const { workloads, placed } = drill;
  if (workloads.length === 0) return null;
  const shown = workloads.slice(0, SHOWN);
  const more = placed.fails + placed.opens - shown.length;
  return (
    <section>
      <h3 className="section-title">{t("sovereignty-page.falling")}</h3>
      <div className="sovereignty-scroll" tabIndex={0} role="region" aria-label={t("sovereignty-page.falling")}>
        <table className="plain-table control-workloads">
          <thead>
            <tr>
              <th scope="col">{t("mastery.workload")}</th>
              <th scope="col">{t("cli.region")}</th>
              <th scope="col">{t("mastery.before")}</th>
              <th scope="col">{t("mastery.after")}</th>
              <th scope="col">{t("cli.reason")}</th>
              <th scope="col" className="right">
                {t("sovereignty-page.monthly")}
              </th>
              <th scope="col" className="right">
                {t("mastery.elsewhere")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.workload}>
                <th scope="row">{one.name}</th>
                <td>{one.region}</td>
                <td>
                  <VerdictMark verdict={one.before} />
                </td>
                <td>
                  <VerdictMark verdict={one.after} />
                </td>
                <td>{say(one.because)}</td>
                <td className="right figures">{one.monthly ? money(one.monthly) : unknown}</td>
                <td className="right figures">{number(one.elsewhere, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="soft">{t("mastery.and-more", { count: number(more, 0) })}</p>}
    </section>
  );
}

/** Cost and time of moving away, line by line; what nobody has stated is said and not counted as nothing. */
function Moving({ answer, isFallen }: Readonly<{ answer: ExitAnswer | null; isFallen: boolean }>) {
  const words = useText();
  const { t, say, range, unknown, day } = words;
  if (!answer) return null;
  return (
    <section>
      <h3 className="section-title">
        {t(isFallen ? "mastery.moving-fallen" : "mastery.moving-touched")} ({day(answer.date)})
      </h3>
      <table className="plain-table control-moving">
        <tbody>
          {answer.lines.map(({ term, amount, because }) => (
            <tr key={term}>
              <th scope="row">{t(`lock-in.exit-${term}`)}</th>
              <td className="right figures">{amount ? shortMoney(words, amount) : unknown}</td>
              <td className="soft">{because ? say(because) : ""}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("mastery.moving-total")}</th>
            <td className="right figures">{answer.total ? shortMoney(words, answer.total) : unknown}</td>
            <td className="soft">
              {answer.total === null
                ? [
                    answer.known ? t("sovereignty-page.known-part", { amount: shortMoney(words, answer.known) }) : "",
                    answer.because ? say(answer.because) : "",
                  ].join(" ")
                : ""}
            </td>
          </tr>
          <tr>
            <th scope="row">{t("mastery.moving-days")}</th>
            <td className="right figures">{answer.days.total ? range(answer.days.total) : unknown}</td>
            <td className="soft">
              {answer.days.total === null && answer.days.transfer
                ? `${t("sovereignty-page.transfer-days", { days: range(answer.days.transfer) })} ${answer.days.because ? say(answer.days.because) : ""}`
                : answer.days.because
                  ? say(answer.days.because)
                  : ""}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
