import type { Drawing, Mark, Tone } from "./marks.ts";

/** A risk that has been judged: where it stands, and what it is called on the square. */
export type MatrixRisk = Readonly<{ id: string; label: string; name: string; likelihood: number; impact: number }>;

const SIDE = 5;
const LEFT = 34;
const FOOT = 38;
/** So many labels fit on a square; the rest is counted. */
const SHOWN = 4;

/** From so much on a risk is grave, or has to be watched; ours, printed with the matrix. */
export const GRAVE = 15;
export const WATCHED = 8;

const toneOf = (score: number): Tone => (score >= GRAVE ? "bad" : score >= WATCHED ? "warning" : "faint");

/**
 * Risks on five by five squares: impact to the right, likelihood upwards.
 *
 * A square's edge tells how grave its score is, in tone and by its number; colour is not the only carrier.
 */
export function riskMatrix(
  options: Readonly<{
    title: string;
    risks: readonly MatrixRisk[];
    likelihood: string;
    impact: string;
    head: readonly string[];
    width: number;
    height: number;
  }>,
): Drawing {
  const { title, risks, width, height } = options;
  const [cellWidth, cellHeight] = [(width - LEFT) / SIDE, (height - FOOT) / SIDE];
  const marks: Mark[] = [];
  for (let likelihood = SIDE; likelihood >= 1; likelihood -= 1) {
    const y = (SIDE - likelihood) * cellHeight;
    marks.push({
      kind: "label",
      x: LEFT - 8,
      y: y + cellHeight / 2,
      text: String(likelihood),
      anchor: "end",
      size: 11,
    });
    for (let impact = 1; impact <= SIDE; impact += 1) {
      const x = LEFT + (impact - 1) * cellWidth;
      const here = risks.filter((one) => one.likelihood === likelihood && one.impact === impact);
      const score = likelihood * impact;
      marks.push(...square(x + 2, y + 2, cellWidth - 4, cellHeight - 4, toneOf(score)), {
        kind: "label",
        x: x + cellWidth - 8,
        y: y + 12,
        text: String(score),
        anchor: "end",
        size: 9,
        tone: "plain",
      });
      const labels = here.slice(0, SHOWN).map(({ label }) => label);
      const lines = here.length > SHOWN ? [...labels.slice(0, SHOWN - 1), `+${here.length - SHOWN + 1}`] : labels;
      lines.forEach((text, at) =>
        marks.push({
          kind: "label",
          x: x + 10 + (at % 2) * ((cellWidth - 30) / 2),
          y: y + cellHeight / 2 + (lines.length > 2 ? (at < 2 ? -7 : 8) : 1),
          text,
          anchor: "start",
          size: 11,
          strong: true,
        }),
      );
    }
  }
  for (let impact = 1; impact <= SIDE; impact += 1)
    marks.push({
      kind: "label",
      x: LEFT + (impact - 0.5) * cellWidth,
      y: height - FOOT + 12,
      text: String(impact),
      anchor: "middle",
      size: 11,
    });
  marks.push(
    { kind: "label", x: width, y: height - 8, text: `${options.impact} →`, anchor: "end", size: 11 },
    { kind: "label", x: 0, y: height - 8, text: `↑ ${options.likelihood}`, anchor: "start", size: 11 },
  );
  const rows = [...risks].sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact);
  return {
    title,
    width,
    height,
    marks,
    table: {
      head: options.head,
      rows: rows.map((one) => [
        one.label,
        one.name,
        String(one.likelihood),
        String(one.impact),
        String(one.likelihood * one.impact),
      ]),
      picks: rows.map(({ id }) => id),
    },
  };
}

function square(x: number, y: number, width: number, height: number, tone: Tone): Mark[] {
  const corners = `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  return [{ kind: "path", d: corners, tone, fill: false, width: tone === "faint" ? 1 : 2 }];
}
