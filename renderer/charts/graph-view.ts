import { type Camera, type Inks, type Ready, type Size, inksOf, paint } from "./canvas.ts";

/** Longest stretch of painting before everything else may have its turn, ms. */
const SLICE = 10;
/** How long the window must stand still before a picture that takes several slices is painted anew, ms. */
const STILL = 70;
const MARGIN = 16;
const [CLOSEST, FURTHEST] = [4, 0.04];

type Point = Readonly<{ x: number; y: number }>;
type Picture = Readonly<{ picture: HTMLCanvasElement; camera: Camera }>;

export type GraphView = ReturnType<typeof graphView>;

/**
 * The window over a large drawing: where it stands, and how it gets painted without ever holding up the page.
 *
 * Painting goes to a picture of its own in slices. While the window moves, the last finished picture is shown moved or
 * scaled along; the sharp one takes its place when it is ready. Nothing is painted while nothing changes.
 */
export function graphView(canvas: HTMLCanvasElement) {
  const context = canvas.getContext("2d")!;
  const forced = matchMedia("(forced-colors: active)");
  let steps: Ready = [];
  let whole: Size = { width: 0, height: 0 };
  let size: Size = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, k: 1 };
  // until somebody moves it the window shows everything, also when it changes its size
  let isFitted = true;
  let inks: Inks | null = null;
  let done: Picture | null = null;
  let job: (Picture & { work: Generator<void, void> }) | null = null;
  let frame = 0;
  let isSlow = false;
  let movedAt = 0;
  let isPresented = false;

  /** Something changed: whatever is being painted is out of date. */
  function again(): void {
    job = null;
    isPresented = false;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(turn);
  }

  function turn(): void {
    if (size.width === 0) return;
    if (!isPresented) present();
    if (isSlow && done && performance.now() - movedAt < STILL) {
      canvas.dataset["painted"] = "part";
      frame = requestAnimationFrame(turn);
      return;
    }
    const isFirst = job === null;
    job ??= begin();
    const until = performance.now() + SLICE;
    let isDone = false;
    while (!isDone && performance.now() < until) isDone = job.work.next().done === true;
    if (isDone) {
      done = job;
      job = null;
      present();
    } else frame = requestAnimationFrame(turn);
    isSlow = !(isFirst && isDone);
    canvas.dataset["painted"] = isDone ? "whole" : "part"; // for whoever waits for the picture: tests and the bench
  }

  function begin() {
    const picture = emptyPicture(canvas.width, canvas.height);
    inks ??= inksOf(canvas);
    return { picture, camera, work: paint(contextOf(picture), steps, camera, size, devicePixelRatio, inks) };
  }

  /** Shows the last finished picture, moved to where the window stands now. */
  function present(): void {
    isPresented = true;
    if (!done) return;
    const s = camera.k / done.camera.k;
    const [dx, dy] = [camera.x - done.camera.x * s, camera.y - done.camera.y * s];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = inks?.ground ?? "Canvas";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(s, 0, 0, s, dx * devicePixelRatio, dy * devicePixelRatio);
    context.drawImage(done.picture, 0, 0);
  }

  function move(to: Camera): void {
    isFitted = false;
    camera = to;
    movedAt = performance.now();
    again();
  }

  /** Closer or further, around a point of the window; its middle where none is named. */
  function zoomBy(factor: number, at: Point = { x: size.width / 2, y: size.height / 2 }): void {
    const { x, y, k } = camera;
    const next = Math.min(CLOSEST, Math.max(FURTHEST, k * factor));
    move({ x: at.x - ((at.x - x) * next) / k, y: at.y - ((at.y - y) * next) / k, k: next });
  }

  function fit(): void {
    const { width, height } = size;
    const k = Math.min(
      1.3,
      Math.max(
        FURTHEST,
        Math.min((width - 2 * MARGIN) / Math.max(1, whole.width), (height - 2 * MARGIN) / Math.max(1, whole.height)),
      ),
    );
    move({ x: (width - whole.width * k) / 2, y: (height - whole.height * k) / 2, k });
    isFitted = true;
  }

  function resize(): void {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0) return;
    size = { width, height };
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    if (isFitted) fit();
    else again();
  }

  function recolour(): void {
    inks = null;
    again();
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const box = canvas.getBoundingClientRect();
    const step = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 * event.deltaY : event.deltaY;
    zoomBy(Math.exp(-step / 500), { x: event.clientX - box.left, y: event.clientY - box.top });
  }

  const watch = new ResizeObserver(resize);
  watch.observe(canvas);
  canvas.addEventListener("wheel", onWheel, { passive: false });
  forced.addEventListener("change", recolour);
  void document.fonts.ready.then(recolour);

  return {
    /** Shows another drawing; the window stays where it is unless it shows everything. */
    show(next: Ready, room: Size): void {
      steps = next;
      whole = room;
      if (isFitted) fit();
      else again();
    },
    recolour,
    moveBy: (dx: number, dy: number): void => move({ ...camera, x: camera.x + dx, y: camera.y + dy }),
    zoomBy: (factor: number): void => zoomBy(factor),
    fit,
    /** Brings a point of the drawing into sight, and close enough for names to be read. */
    reveal(point: Point): void {
      const { width, height } = size;
      const { x, y, k } = camera;
      const [left, top] = [point.x * k + x, point.y * k + y];
      const isSeen = left > 20 && left < width - 120 && top > 20 && top < height - 20;
      if (width === 0 || (isSeen && k >= 0.4)) return;
      const next = Math.max(k, 0.8);
      const along = (room: number, all: number, at: number): number =>
        all <= room ? (room - all) / 2 : Math.min(MARGIN, Math.max(room - all - MARGIN, room / 2 - at));
      move({
        x: along(width, whole.width * next, point.x * next),
        y: along(height, whole.height * next, point.y * next),
        k: next,
      });
    },
    /** The point of the drawing under a point of the page. */
    pointAt(clientX: number, clientY: number): Point {
      const box = canvas.getBoundingClientRect();
      return { x: (clientX - box.left - camera.x) / camera.k, y: (clientY - box.top - camera.y) / camera.k };
    },
    end(): void {
      watch.disconnect();
      canvas.removeEventListener("wheel", onWheel);
      forced.removeEventListener("change", recolour);
      cancelAnimationFrame(frame);
    },
  };
}

/** The whole drawing as a picture file, twice as fine as on the screen; smaller where that would be too large for one. */
export async function pngOf(steps: Ready, whole: Size, inks: Inks): Promise<Blob | null> {
  const scale = Math.min(2, 8000 / Math.max(whole.width, whole.height));
  const picture = emptyPicture(Math.ceil(whole.width * scale), Math.ceil(whole.height * scale));
  const work = paint(contextOf(picture), steps, { x: 0, y: 0, k: 1 }, whole, scale, inks);
  let until = performance.now() + SLICE;
  while (work.next().done !== true) {
    if (performance.now() < until) continue;
    await new Promise(requestAnimationFrame);
    until = performance.now() + SLICE;
  }
  return new Promise((resolve) => picture.toBlob(resolve, "image/png"));
}

function emptyPicture(width: number, height: number): HTMLCanvasElement {
  const picture = document.createElement("canvas");
  picture.width = width;
  picture.height = height;
  return picture;
}

/** Kept in memory, not on the graphics card, since `paint` looks at what it has painted after each step. */
const contextOf = (picture: HTMLCanvasElement): CanvasRenderingContext2D =>
  picture.getContext("2d", { alpha: false, willReadFrequently: true })!;
