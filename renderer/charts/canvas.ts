import { LABEL_ROOM } from "../../shared/charts/graph-drawing.ts";
import { type Drawing, type Mark, type Shade, type Tone, shades } from "../../shared/charts/marks.ts";
import { columnsIn, shorten } from "../../shared/charts/range-bars.ts";

/** Where the window stands over a drawing: screen = drawing × k + (x, y), in CSS px. */
export type Camera = Readonly<{ x: number; y: number; k: number }>;
export type Size = Readonly<{ width: number; height: number }>;
/** Colours of one look. Lines and fills of a tone may differ, as in drawing.css. */
export type Inks = Readonly<{
  ground: string;
  halo: string;
  card: string;
  ink: string;
  soft: string;
  line: Readonly<Record<Tone, string>>;
  fill: Readonly<Record<Tone, string>>;
}>;

type Label = Extract<Mark, { kind: "label" }>;
type Step =
  | Readonly<{ kind: "line"; path: () => Path2D; tone: Tone; width: number; dashed: boolean }>
  | Readonly<{ kind: "fill"; path: () => Path2D; tone: Tone; isCard: boolean }>
  | Readonly<{ kind: "labels"; labels: readonly Label[] }>;

/** A drawing made ready for a canvas: paths are built once, when they are first wanted, and painted at any zoom. */
export type Ready = readonly Step[];

const LABELS = 60;
const SMALLEST = 11;
/** Letters a name in bold keeps, however far away. */
const KEPT = 16;
/** With more bundles of lines than this each gives way, so that a dense picture shades instead of filling up. */
const DENSE = 25;
const FAINTEST = 0.18;

/** Builds the paths of a drawing; marks of one kind that follow each other become one path. */
export function ready({ marks }: Drawing): Ready {
  const steps: Step[] = [];
  const labels: Label[] = [];
  let shapes: { path: Path2D; tone: Tone; isCard: boolean } | null = null;
  const shape = (tone: Tone, isCard: boolean): Path2D => {
    if (shapes?.tone === tone && shapes.isCard === isCard) return shapes.path;
    const path = new Path2D();
    shapes = { path, tone, isCard };
    steps.push({ kind: "fill", path: () => path, tone, isCard });
    return path;
  };
  for (const mark of marks)
    switch (mark.kind) {
      case "label":
        labels.push(mark);
        break;
      case "bar":
        shape(mark.tone, true).rect(mark.x, mark.y, mark.width, mark.height);
        break;
      case "point":
        addPoint(shape(mark.tone, false), mark);
        break;
      case "path":
        shapes = null;
        if (mark.fill) steps.push({ kind: "fill", path: once(mark.d), tone: mark.tone, isCard: false });
        else {
          const { tone, width = 1.5, dashed = false } = mark;
          steps.push({ kind: "line", path: once(mark.d), tone, width, dashed });
        }
        break;
      case "line": {
        shapes = null;
        const path = once(`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`);
        steps.push({ kind: "line", path, tone: mark.tone, width: 1, dashed: mark.dashed ?? false });
        break;
      }
    }
  // names in bold come first, then large before small: what comes later gives way
  labels.sort((a, b) => Number(b.strong ?? false) - Number(a.strong ?? false) || (b.size ?? 12) - (a.size ?? 12));
  for (let at = 0; at < labels.length; at += LABELS)
    steps.push({ kind: "labels", labels: labels.slice(at, at + LABELS) });
  return steps;
}

/** A path that is built when it is first painted. */
function once(d: string): () => Path2D {
  let path: Path2D | null = null;
  return () => (path ??= new Path2D(d));
}

function addPoint(path: Path2D, { x, y, r, shape }: Extract<Mark, { kind: "point" }>): void {
  if (shape === "square") return path.rect(x - r, y - r, 2 * r, 2 * r);
  path.moveTo(shape === "circle" ? x + r : x, shape === "circle" ? y : y - r);
  if (shape === "circle") return path.arc(x, y, r, 0, 2 * Math.PI);
  path.lineTo(x + r, y + r);
  path.lineTo(x - r, y + r);
  path.closePath();
}

/**
 * Paints a drawing seen through a camera, step by step: the caller stops between two steps when its time is up.
 *
 * Lines keep their thickness and names their size at any zoom, as on a map; a name is cut to the room it has, and left
 * out where it would run into another.
 */
export function* paint(
  context: CanvasRenderingContext2D,
  steps: Ready,
  camera: Camera,
  size: Size,
  scale: number,
  inks: Inks,
): Generator<void, void> {
  const { x, y, k } = camera;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = inks.ground;
  context.fillRect(0, 0, size.width, size.height);
  const isFree = roomForNames();
  const bundles = steps.filter(({ kind }) => kind === "line").length;
  const isChosen = steps.some((step) => step.kind === "line" && step.tone === "faint");
  const density = Math.max(FAINTEST, Math.min(1, DENSE / bundles));
  for (const step of steps) {
    if (step.kind === "labels") paintLabels(context, step.labels, { camera, size, scale, inks, isFree });
    else {
      context.setTransform(k * scale, 0, 0, k * scale, x * scale, y * scale);
      if (step.kind === "fill") {
        context.fillStyle = step.isCard ? inks.card : inks.fill[step.tone];
        context.fill(step.path());
      } else {
        context.strokeStyle = inks.line[step.tone];
        context.lineWidth = 1 / (k * scale);
        context.setLineDash(step.dashed ? [5 / k, 4 / k] : []);
        // a line of one device pixel costs a fifteenth of any thicker one: a thick line is several of these
        // with something chosen it is the rest that gives way
        const share = isChosen === (step.tone === "faint") ? density : 1;
        const hairs = Math.max(1, Math.round((share < 0.5 ? 1 : step.width) * scale));
        context.globalAlpha = share;
        for (let hair = 0; hair < hairs; hair += 1) {
          const shift = hair - (hairs - 1) / 2;
          context.setTransform(k * scale, 0, 0, k * scale, x * scale, y * scale + shift);
          context.stroke(step.path());
        }
        context.globalAlpha = 1;
      }
    }
    // painting is put off until somebody looks; without this the slices would measure nothing and the end take it all
    context.getImageData(0, 0, 1, 1);
    yield;
  }
  context.setLineDash([]);
}

type Window = Readonly<{
  camera: Camera;
  size: Size;
  scale: number;
  inks: Inks;
  isFree: (left: number, top: number, wide: number, high: number) => boolean;
}>;

function paintLabels(context: CanvasRenderingContext2D, labels: readonly Label[], window: Window): void {
  const { camera, size, scale, inks, isFree } = window;
  const { x, y, k } = camera;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.textBaseline = "middle";
  context.textAlign = "left";
  for (const label of labels) {
    const [left, top] = [label.x * k + x, label.y * k + y];
    if (top < -20 || top > size.height + 20 || left < -200 || left > size.width) continue;
    const px = Math.min(16, Math.max(SMALLEST, (label.size ?? 12) * k));
    const room = Math.max(columnsIn(LABEL_ROOM * k, px), label.strong ? KEPT : 0);
    if (room < 4) continue;
    context.font = `${label.strong ? 600 : 400} ${px}px Pretendard, system-ui, sans-serif`;
    const text = shorten(label.text, room);
    const wide = context.measureText(text).width;
    if (!isFree(left, top, wide, 1.16 * px)) continue;
    // lines behind a name step back, so that none reads as struck through
    context.globalAlpha = 0.86;
    context.fillStyle = inks.halo;
    context.fillRect(left - 2, top - 0.58 * px, wide + 4, 1.16 * px);
    context.globalAlpha = 1;
    context.fillStyle = label.tone === "faint" ? inks.soft : inks.ink;
    context.fillText(text, left, top);
  }
}

/** Whether a name still has room beside those before it; one that has takes it. */
function roomForNames() {
  const BAND = 12;
  const bands = new Map<number, (readonly [left: number, right: number, top: number, bottom: number])[]>();
  return (left: number, middle: number, wide: number, high: number): boolean => {
    const [top, bottom, right] = [middle - high / 2, middle + high / 2, left + wide];
    const [first, last] = [Math.floor(top / BAND), Math.floor(bottom / BAND)];
    for (let band = first; band <= last; band += 1)
      for (const other of bands.get(band) ?? [])
        if (left < other[1] && right > other[0] && top < other[3] && bottom > other[2]) return false;
    for (let band = first; band <= last; band += 1) {
      const held = bands.get(band);
      if (held) held.push([left, right, top, bottom]);
      else bands.set(band, [[left, right, top, bottom]]);
    }
    return true;
  };
}

/** The colours that the page wears now; the system's own where it forces them. */
export function inksOf(element: Element): Inks {
  if (matchMedia("(forced-colors: active)").matches) {
    const all = (ink: string): Record<Tone, string> => ({
      plain: ink,
      good: ink,
      warning: ink,
      bad: ink,
      faint: "GrayText",
      accent: "Highlight",
      ...shadesAs(() => ink),
    });
    const ground = "Canvas";
    return {
      ground,
      halo: ground,
      card: ground,
      ink: "CanvasText",
      soft: "GrayText",
      line: all("CanvasText"),
      fill: all("CanvasText"),
    };
  }
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const ofShades = shadesAs(token);
  return {
    ground: token("ground"),
    halo: token("ground"),
    card: token("ground"),
    ink: token("ink"),
    soft: token("ink-faint"),
    line: {
      plain: token("line-field"),
      accent: token("brand"),
      good: token("good-mark"),
      warning: token("warn-mark"),
      bad: token("bad-mark"),
      faint: token("line"),
      ...ofShades,
    },
    fill: {
      plain: token("series-plain"),
      accent: token("brand"),
      good: token("good-mark"),
      warning: token("warn-mark"),
      bad: token("bad-mark"),
      faint: token("line-strong"),
      ...ofShades,
    },
  };
}

const shadesAs = (ink: (shade: Shade) => string): Record<Shade, string> =>
  Object.fromEntries(shades.map((shade) => [shade, ink(shade)])) as Record<Shade, string>; // one entry per shade
