import type { Drawing, Mark, Tone } from "./marks.ts";

/** Colours of a painter: ink, ground and one colour a tone. No transparency: the record format PDF/A-1 forbids it. */
export type Palette = Readonly<Record<Tone, string> & { ink: string; ground: string }>;

/** For paper: every tone also differs in lightness, so that a grey copy still reads. */
export const paper: Palette = {
  ink: "#1e2124",
  ground: "#ffffff",
  plain: "#6d7882",
  accent: "#256ef4",
  good: "#228738",
  warning: "#c78500",
  bad: "#bd2c0f",
  faint: "#d6dbe1",
  "shade-1": "#052561",
  "shade-2": "#256ef4",
  "shade-3": "#86aff9",
  "shade-4": "#b1cefb",
  "shade-5": "#58616a",
  "shade-6": "#b1b8be",
};

const FONT = "Pretendard";

/** A drawing as an SVG text, for paper and for export. Painters set their own ink. */
export function svgOf({ title, width, height, marks }: Drawing, palette: Palette = paper): string {
  const size = `width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escape(title)}</title>${marks.map((mark) => paint(mark, palette)).join("")}</svg>`;
}

function paint(mark: Mark, palette: Palette): string {
  switch (mark.kind) {
    case "bar":
      return `<rect x="${num(mark.x)}" y="${num(mark.y)}" width="${num(Math.max(0, mark.width))}" height="${num(mark.height)}" fill="${palette[mark.tone]}"/>`;
    case "line":
      return `<line x1="${num(mark.x1)}" y1="${num(mark.y1)}" x2="${num(mark.x2)}" y2="${num(mark.y2)}" stroke="${palette[mark.tone]}" stroke-width="1"${mark.dashed ? ' stroke-dasharray="4 3"' : ""}/>`;
    case "path":
      return mark.fill
        ? `<path d="${mark.d}" fill="${palette[mark.tone]}"/>`
        : `<path d="${mark.d}" fill="none" stroke="${palette[mark.tone]}" stroke-width="${num(mark.width ?? 1.5)}"${mark.dashed ? ' stroke-dasharray="4 3"' : ""}/>`;
    case "point":
      return point(mark, palette[mark.tone]);
    case "label": {
      const colour = mark.tone ? palette[mark.tone] : palette.ink;
      const weight = mark.strong ? ' font-weight="600"' : "";
      return `<text x="${num(mark.x)}" y="${num(mark.y)}" text-anchor="${mark.anchor}" dominant-baseline="central" font-family="${FONT}" font-size="${num(mark.size ?? 12)}"${weight} fill="${colour}">${escape(mark.text)}</text>`;
    }
  }
}

function point({ x, y, r, shape }: Extract<Mark, { kind: "point" }>, colour: string): string {
  if (shape === "circle") return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${colour}"/>`;
  if (shape === "square")
    return `<rect x="${num(x - r)}" y="${num(y - r)}" width="${num(2 * r)}" height="${num(2 * r)}" fill="${colour}"/>`;
  return `<path d="M${num(x)} ${num(y - r)}L${num(x + r)} ${num(y + r)}L${num(x - r)} ${num(y + r)}Z" fill="${colour}"/>`;
}

/** Two decimals are finer than any printer; fewer digits keep the bytes equal on every machine. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

const escape = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[letter]!,
  );
