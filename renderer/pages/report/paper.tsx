import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { loadReader } from "./pdf.ts";

/** CSS pixels per point of the paper. */
const PER_POINT = 96 / 72;

/** One page, drawn when it comes near the window; its words lie over it to be read out, searched and copied. */
export function Paper({
  file,
  page,
  size,
  zoom,
  scroller,
}: Readonly<{
  file: PDFDocumentProxy;
  page: number;
  /** Of the first page, in points; stands in until this one is known. */
  size: Readonly<{ width: number; height: number }>;
  zoom: number;
  scroller: HTMLElement | null;
}>) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(box, scroller);
  const scale = zoom * PER_POINT;

  useEffect(() => {
    if (!isNear) return;
    let isOver = false;
    let stop = (): void => undefined;
    void file.getPage(page).then((found) => {
      if (isOver || !paper.current || !words.current) return;
      stop = draw(found, paper.current, words.current, scale);
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [file, page, scale, isNear]);

  return (
    <div
      ref={box}
      className="paper"
      data-page={page}
      role="group"
      aria-label={t("report-page.page", { page })}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {isNear && (
        <>
          <canvas ref={paper} aria-hidden="true" />
          <div
            ref={words}
            className="paper-words"
            style={{
              ["--total-scale-factor" as never]: scale,
            }} /* the reader's own variable, unknown to React's types */
          />
        </>
      )}
    </div>
  );
}

/** Draws a page and lays its words over it; returns how to stop. */
function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, words: HTMLElement, scale: number): () => void {
  const viewport = page.getViewport({ scale });
  const dense = Math.min(2, devicePixelRatio);
  canvas.width = Math.floor(viewport.width * dense);
  canvas.height = Math.floor(viewport.height * dense);
  const drawing = page.render({ canvas, viewport, transform: [dense, 0, 0, dense, 0, 0] });
  drawing.promise.catch(() => undefined); // stopped, because the page went out of sight or was zoomed
  words.replaceChildren();
  let layer: { cancel: () => void } | null = null;
  let isOver = false;
  void loadReader().then(({ TextLayer }) => {
    if (isOver) return;
    const made = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
    layer = made;
    (made.render() as Promise<unknown>).catch(() => undefined); // as above
  });
  return () => {
    isOver = true;
    drawing.cancel();
    layer?.cancel();
  };
}

/** Whether the page is in sight or less than one window away. */
function useIsNear(box: React.RefObject<HTMLElement | null>, scroller: HTMLElement | null): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!box.current || !scroller) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: scroller,
      rootMargin: "60% 0px",
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, [box, scroller]);
  return isNear;
}
