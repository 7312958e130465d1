import { type ReactNode, useId, useState } from "react";
import type { Drawing as DrawingData, Mark } from "../../shared/charts/marks.ts";
import { useText } from "../hooks/use-text.ts";
import "./drawing.css";

/**
 * Paints a drawing as SVG. It computes nothing.
 *
 * The title states the finding; the same figures stand in a table behind it, for those who read instead of look.
 */
export function Drawing({
  drawing,
  caption = true,
  onPick,
}: Readonly<{ drawing: DrawingData; caption?: boolean; onPick?: (mark: number) => void }>) {
  const { t } = useText();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="drawing" aria-labelledby={id}>
      <figcaption className={caption ? "drawing-caption" : "read-out"}>
        <span id={id}>{drawing.title}</span>
        {drawing.table.rows.length > 0 && (
          <button type="button" className="drawing-switch" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t("parts.drawing-picture") : t("parts.drawing-table")}
          </button>
        )}
      </figcaption>
      {asTable ? (
        <DrawingTable drawing={drawing} />
      ) : (
        <svg
          role="img"
          aria-labelledby={id}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
        >
          {drawing.marks.map((mark, index) => (
            <g key={index} {...(onPick ? { onClick: () => onPick(index) } : {})}>
              {paint(mark)}
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

function DrawingTable({ drawing }: Readonly<{ drawing: DrawingData }>) {
  return (
    <div className="drawing-table" tabIndex={0} role="region" aria-label={drawing.title}>
      <table className="plain-table">
        <thead>
          <tr>
            {drawing.table.head.map((cell, at) => (
              <th key={at} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawing.table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={isFigure(cell) ? "figures right" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isFigure = (cell: string): boolean => /^[₩€$]?-?[\d,.–]+(원|%| ?ms| ?GiB)?$/.test(cell);

function paint(mark: Mark): ReactNode {
  switch (mark.kind) {
    case "bar":
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={Math.max(0, mark.width)}
          height={mark.height}
          className={`mark tone-fill-${mark.tone}`}
        >
          {mark.hint && <title>{mark.hint}</title>}
        </rect>
      );
    case "line":
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          className={`mark tone-line-${mark.tone}`}
          strokeDasharray={mark.dashed ? "3 3" : undefined}
        />
      );
    case "path":
      return (
        <path
          d={mark.d}
          className={mark.fill ? `mark tone-fill-${mark.tone}` : `mark mark-open tone-line-${mark.tone}`}
          strokeWidth={mark.width}
          strokeDasharray={mark.dashed ? "4 3" : undefined}
        >
          {mark.hint && <title>{mark.hint}</title>}
        </path>
      );
    case "point":
      return (
        <path d={pointShape(mark)} className={`mark tone-fill-${mark.tone}`}>
          {mark.hint && <title>{mark.hint}</title>}
        </path>
      );
    case "label":
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          dominantBaseline="central"
          fontSize={mark.size ?? 12}
          fontWeight={mark.strong ? 600 : 400}
          className={`mark-label tone-ink-${mark.tone ?? "none"}`}
        >
          {mark.text}
        </text>
      );
  }
}

function pointShape({ x, y, r, shape }: Extract<Mark, { kind: "point" }>): string {
  if (shape === "square") return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (shape === "triangle") return `M${x} ${y - r}L${x + r} ${y + r}H${x - r}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
