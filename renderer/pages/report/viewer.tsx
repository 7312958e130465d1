import { ActionIcon, Button, NumberInput } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useState } from "react";
import { isComposing } from "../../hooks/keyboard.ts";
import { useText } from "../../hooks/use-text.ts";
import { Waiting } from "../../parts/asked.tsx";
import { Paper } from "./paper.tsx";
import { type Heading, headingsOf, openPdf } from "./pdf.ts";
import type { Reading } from "./section-list.tsx";

const STEP = 1.2;
const [LEAST, MOST] = [0.3, 4];
const MARGIN = 40;
const PER_POINT = 96 / 72;

type Opened = Readonly<{
  file: PDFDocumentProxy;
  size: Readonly<{ width: number; height: number }>;
  headings: readonly Heading[];
}>;

/** What stands left of the pages, knowing which of them is read. */
type Side = (reading: Reading) => ReactNode;

/** Shows the file itself: its sections at the left, its pages at the right. */
export function Viewer({ bytes, side }: Readonly<{ bytes: Uint8Array; side: Side }>) {
  const { t } = useText();
  const [opened, setOpened] = useState<Opened | "broken" | null>(null);

  useEffect(() => {
    let isOver = false;
    let file: PDFDocumentProxy | null = null;
    async function open(): Promise<void> {
      file = await openPdf(bytes);
      const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
      const headings = await headingsOf(file);
      if (!isOver) setOpened({ file, size: { width, height }, headings });
    }
    open().catch((error: unknown) => {
      if (isOver) return;
      console.error(error);
      setOpened("broken");
    });
    return () => {
      isOver = true;
      void file?.loadingTask.destroy();
    };
  }, [bytes]);

  if (opened === null) return <Waiting />;
  if (opened === "broken")
    return (
      <p role="alert" className="field-error">
        {t("report-page.unreadable")}
      </p>
    );
  return <Pages {...opened} side={side} />;
}

function Pages({ file, size, headings, side }: Opened & Readonly<{ side: Side }>) {
  const { t, number } = useText();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { ref: measured, width: room } = useElementSize<HTMLDivElement>();
  const [page, setPage] = useState(1);
  /** `null`: as wide as there is room. */
  const [chosen, setZoom] = useState<number | null>(null);
  const fit = room > 0 ? Math.max(LEAST, Math.min(1.6, (room - MARGIN) / (size.width * PER_POINT))) : 1;
  const zoom = chosen ?? fit;
  const pages = file.numPages;
  const current = headingOf(headings, page);

  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      setScroller(element);
      measured(element);
    },
    [measured],
  );

  function turnTo(next: number): void {
    const to = Math.max(1, Math.min(pages, next));
    scroller?.querySelector(`[data-page="${to}"]`)?.scrollIntoView({ block: "start" });
    setPage(to);
  }

  /** The page whose upper edge was passed last. */
  function onScroll(): void {
    if (!scroller) return;
    const each = size.height * zoom * PER_POINT + 16;
    setPage(Math.max(1, Math.min(pages, Math.floor((scroller.scrollTop + scroller.clientHeight / 3) / each) + 1)));
  }

  const zoomBy = (factor: number) => setZoom(Math.max(LEAST, Math.min(MOST, zoom * factor)));

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = {
      ArrowLeft: () => turnTo(page - 1),
      ArrowRight: () => turnTo(page + 1),
      "+": () => zoomBy(STEP),
      "=": () => zoomBy(STEP),
      "-": () => zoomBy(1 / STEP),
      "0": () => setZoom(null),
    }[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  return (
    <div className="viewer">
      <div className="report-side">{side({ headings, current, turnTo })}</div>
      <div className="viewer-main">
        <div className="viewer-bar" role="toolbar" aria-label={t("report-page.preview")}>
          <ActionIcon aria-label={t("report-page.before")} disabled={page <= 1} onClick={() => turnTo(page - 1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <NumberInput
            className="viewer-page"
            size="xs"
            aria-label={t("report-page.go-to")}
            value={page}
            min={1}
            max={pages}
            allowDecimal={false}
            hideControls
            onChange={(next) => typeof next === "number" && turnTo(next)}
          />
          <span className="figures soft" role="status">
            {t("report-page.page-of", { page: number(page, 0), pages: number(pages, 0) })}
          </span>
          <ActionIcon aria-label={t("report-page.after")} disabled={page >= pages} onClick={() => turnTo(page + 1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
          <span className="viewer-space" />
          <ActionIcon aria-label={t("report-page.smaller")} onClick={() => zoomBy(1 / STEP)}>
            <IconZoomOut size={16} />
          </ActionIcon>
          <span className="figures viewer-zoom">{number(zoom * 100, 0)}%</span>
          <ActionIcon aria-label={t("report-page.larger")} onClick={() => zoomBy(STEP)}>
            <IconZoomIn size={16} />
          </ActionIcon>
          <Button variant="subtle" size="compact-sm" onClick={() => setZoom(null)}>
            {t("report-page.fit")}
          </Button>
        </div>
        <div
          ref={ref}
          className="viewer-pages"
          tabIndex={0}
          role="region"
          aria-label={t("report-page.preview")}
          aria-description={t("report-page.viewer-keys")}
          onKeyDown={onKeyDown}
          onScroll={onScroll}
        >
          {Array.from({ length: pages }, (_, index) => (
            <Paper key={index} file={file} page={index + 1} size={size} zoom={zoom} scroller={scroller} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The first heading on a page; where none begins there, the last one before it. */
function headingOf(headings: readonly Heading[], page: number): number {
  const here = headings.findIndex((heading) => heading.page === page);
  return here >= 0 ? here : headings.findLastIndex((heading) => heading.page < page);
}
