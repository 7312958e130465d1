import type { Register } from "../../../../shared/model/finding.ts";
import { type Words, useText } from "../../../hooks/use-text.ts";
import { WideTable } from "../../../parts/wide-table.tsx";
import { type Registers, scoreOf } from "./register-answers.ts";

type Shown = Readonly<{ registers: Registers; gone: ReadonlySet<string>; onOpen: (id: string) => void }>;

/** The entries of one register; a row opens its entry. */
export function RegisterTable({ register, ...shown }: Shown & Readonly<{ register: Register }>) {
  const words = useText();
  const { head, rows } = tables[register](words, shown.registers);
  const looks = looksOf[register];
  return (
    <WideTable label={words.t(`registers.${register}`)}>
      <table className="plain-table register-table">
        <thead>
          <tr>
            <th scope="col">ID</th>
            {head.map((one, at) => (
              <th key={one} scope="col" className={looks[at - 1]}>
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, origin, cells }) => (
            <tr key={id}>
              <td className="soft nowrap">{id}</td>
              <th scope="row">
                <button type="button" className="opens-row" onClick={() => shown.onOpen(id)}>
                  {name}
                </button>
                {origin !== null && shown.gone.has(origin) && (
                  <span className="soft register-gone">{words.t("registers.gone")}</span>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className={looks[at]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const [figure, short] = ["figures right nowrap", "nowrap"];
/** How the cells behind the name stand: numbers by their last digit, and what is short on one line. */
const looksOf: Readonly<Record<Register, readonly (string | undefined)[]>> = {
  risks: [figure, figure, figure, undefined, undefined, figure, short],
  decisions: [undefined, short],
  questions: [undefined, short],
  indicators: [short, figure, figure, short],
};

type Row = Readonly<{ id: string; name: string; origin: string | null; cells: readonly string[] }>;
type Table = Readonly<{ head: readonly string[]; rows: readonly Row[] }>;

/** `head` names the column of `name` first, then those of `cells`. */
const tables: Readonly<Record<Register, (words: Words, registers: Registers) => Table>> = {
  risks: ({ t, unknown, number }, { risks }) => ({
    head: [
      t("registers.title"),
      t("registers.likelihood"),
      t("registers.impact"),
      t("registers.score"),
      t("registers.owner"),
      t("registers.measure"),
      t("registers.residual"),
      t("registers.status"),
    ],
    // the gravest first; what nobody has judged comes after, in its order
    rows: [...risks]
      .sort((a, b) => (scoreOf(b) ?? 0) - (scoreOf(a) ?? 0))
      .map((risk) => ({
        ...risk,
        name: risk.title,
        cells: [
          risk.likelihood === null ? t("registers.not-judged") : number(risk.likelihood, 0),
          risk.impact === null ? t("registers.not-judged") : number(risk.impact, 0),
          scoreOf(risk) === null ? unknown : number(scoreOf(risk)!, 0), // looked at right before
          risk.owner ?? t("registers.undecided"),
          risk.measure ?? unknown,
          risk.residual === null ? t("registers.not-judged") : number(risk.residual, 0),
          t(`registers.status-${risk.status}`),
        ],
      })),
  }),
  decisions: ({ t, unknown, day }, { decisions }) => ({
    head: [
      t("registers.question"),
      t("registers.advised"),
      t("registers.due"),
      t("registers.body"),
      t("registers.chosen"),
    ],
    rows: decisions.map((one) => ({
      ...one,
      name: one.question,
      cells: [
        one.advised === null ? t("registers.none-advised") : (one.options[one.advised]?.text ?? unknown),
        one.due ? day(one.due) : t("registers.undecided"),
        one.body ?? t("registers.undecided"),
        one.chosen === null
          ? t("registers.undecided")
          : [one.options[one.chosen]?.text ?? unknown, one.decidedOn ? day(one.decidedOn) : null]
              .filter((part) => part !== null)
              .join(" · "),
      ],
    })),
  }),
  questions: ({ t, unknown, day }, { questions }) => ({
    head: [t("registers.question"), t("registers.asked"), t("registers.due"), t("registers.answer")],
    rows: questions.map((one) => ({
      ...one,
      name: one.question,
      cells: [
        one.asked ?? unknown,
        one.due ? day(one.due) : t("registers.undecided"),
        one.answer ?? t("registers.unanswered"),
      ],
    })),
  }),
  indicators: ({ t, day, number }, { indicators }) => ({
    head: [
      t("registers.name"),
      t("registers.unit"),
      t("registers.baseline"),
      t("registers.target"),
      t("registers.due"),
      t("registers.baseline-source"),
    ],
    rows: indicators.map((one) => ({
      ...one,
      cells: [
        one.unit,
        number(one.baseline, 2),
        one.target === null ? t("registers.undecided") : number(one.target, 2),
        one.due ? day(one.due) : t("registers.undecided"),
        one.baselineSource,
      ],
    })),
  }),
};
