import { Menu } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import type { Drawing as DrawingData, Mark } from "../../shared/charts/marks.ts";
import { svgOf } from "../../shared/charts/svg.ts";
import { saveBytes, saveText } from "../hooks/save-file.ts";
import { useText } from "../hooks/use-text.ts";
import { inksOf } from "./canvas.ts";
import { pictureOf, pointShape } from "./picture.ts";
import "./drawing.css";

/**
 * Paints a drawing as SVG. It computes nothing.
 *
 * The title states the finding; the same figures stand in a table behind it, for those who read instead of look. The
 * picture can be taken away as a file. `onPick` opens what a mark, or a row of the table, stands for. `over` lies above the
 * marks, in their units: handles by which something is moved.
 */
export function Drawing({
  drawing,
  caption = true,
  onPick,
  over,
}: Readonly<{ drawing: DrawingData; caption?: boolean; onPick?: (id: string) => void; over?: ReactNode }>) {
  const { t } = useText();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className="drawing" aria-labelledby={id}>
      <figcaption className={caption ? "drawing-caption" : "read-out"}>
        <span id={id}>{drawing.title}</span>
        <span className="drawing-steps">
          {drawing.table.rows.length > 0 && (
            <button
              type="button"
              className="drawing-switch"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? t("parts.drawing-picture") : t("parts.drawing-table")}
            </button>
          )}
          <SaveMenu drawing={drawing} />
        </span>
      </figcaption>
      {asTable ? (
        <DrawingTable drawing={drawing} {...(onPick ? { onPick } : {})} />
      ) : (
        <svg
          role={over ? "group" : "img"} // what is inside a picture is not read out
          aria-labelledby={id}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
        >
          {drawing.marks.map((mark, index) => {
            const pick = "pick" in mark ? mark.pick : undefined;
            return (
              <g
                key={index}
                {...(onPick && pick !== undefined ? { onClick: () => onPick(pick), className: "mark-pick" } : {})}
              >
                {paint(mark)}
              </g>
            );
          })}
          {over}
        </svg>
      )}
    </figure>
  );
}

/** The picture as a file: SVG in the colours of paper, PNG as it looks now. */
function SaveMenu({ drawing }: Readonly<{ drawing: DrawingData }>) {
  const { t } = useText();
  // a name that every file system takes
  const name = drawing.title
    .replace(/[\\/:*?"<>|.,]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);

  async function savePng(): Promise<void> {
    const blob = await pictureOf(drawing, inksOf(document.body));
    if (blob) await saveBytes(`${name}.png`, "image/png", new Uint8Array(await blob.arrayBuffer()));
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="drawing-switch">
          {t("parts.drawing-save")}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void saveText(`${name}.svg`, "image/svg+xml", svgOf(drawing))}>
          {t("parts.drawing-svg")}
        </Menu.Item>
        <Menu.Item onClick={() => void savePng()}>{t("parts.drawing-png")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function DrawingTable({ drawing, onPick }: Readonly<{ drawing: DrawingData; onPick?: (id: string) => void }>) {
  const { picks } = drawing.table;
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
                  {column === 0 && onPick && picks?.[at] !== undefined ? (
                    <button type="button" className="drawing-pick" onClick={() => onPick(picks[at]!)}>
                      {cell}
                    </button>
                  ) : (
                    cell
                  )}
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
