import type { Drawing, Mark } from "../../shared/charts/marks.ts";
import type { Inks } from "./canvas.ts";

const SCALE = 2;
const MARGIN = 16;

/** A drawing as a PNG at twice its size, title on top, in the colours it is looked at in. */
export function pictureOf({ title, width, height, marks }: Drawing, inks: Inks): Promise<Blob | null> {
  const head = 28;
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((height + head + 2 * MARGIN) * SCALE);
  const context = canvas.getContext("2d", { alpha: false })!; // every browser that runs these screens has one
  context.scale(SCALE, SCALE);
  context.fillStyle = inks.ground;
  context.fillRect(0, 0, width + 2 * MARGIN, height + head + 2 * MARGIN);
  context.translate(MARGIN, MARGIN);
  letter(context, { kind: "label", x: 0, y: head / 2 - 4, text: title, anchor: "start", size: 13, strong: true }, inks);
  context.translate(0, head);
  for (const mark of marks) paint(context, mark, inks);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function paint(context: CanvasRenderingContext2D, mark: Mark, inks: Inks): void {
  switch (mark.kind) {
    case "bar":
      context.fillStyle = inks.fill[mark.tone];
      return context.fillRect(mark.x, mark.y, Math.max(0, mark.width), mark.height);
    case "line":
      return stroke(context, new Path2D(`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`), inks.line[mark.tone], mark);
    case "path": {
      const path = new Path2D(mark.d);
      if (!mark.fill) return stroke(context, path, inks.line[mark.tone], { width: 1.5, ...mark });
      context.fillStyle = inks.fill[mark.tone];
      return context.fill(path);
    }
    case "point":
      context.fillStyle = inks.fill[mark.tone];
      return context.fill(new Path2D(pointShape(mark)));
    case "label":
      return letter(context, mark, inks);
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  { dashed = false, width = 1 }: Readonly<{ dashed?: boolean; width?: number }>,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashed ? [4, 3] : []);
  context.stroke(path);
}

function letter(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: "label" }>, inks: Inks): void {
  context.font = `${mark.strong ? 600 : 400} ${mark.size ?? 12}px Pretendard, system-ui, sans-serif`;
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  context.textBaseline = "middle";
  const tone = mark.tone ?? "plain";
  context.fillStyle = tone === "plain" ? inks.ink : tone === "faint" ? inks.soft : inks.line[tone];
  context.fillText(mark.text, mark.x, mark.y);
}

/** The outline of a point; a shape stands for something wherever it is drawn. */
export function pointShape({ x, y, r, shape }: Extract<Mark, { kind: "point" }>): string {
  if (shape === "square") return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (shape === "triangle") return `M${x} ${y - r}L${x + r} ${y + r}H${x - r}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
