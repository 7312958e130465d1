import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";
import { useText } from "../../hooks/use-text.ts";
import { Waiting } from "../../parts/asked.tsx";
import { Paper } from "../report/paper.tsx";
import { openPdf } from "../report/pdf.ts";
import "../report/report.css";

type Opened = Readonly<{ file: PDFDocumentProxy; size: Readonly<{ width: number; height: number }> }>;

const PER_POINT = 96 / 72;

/** The pages of a document, as wide as the drawer; read by the reader of the report, which runs nothing that is in it. */
export function EvidencePdf({ bytes }: Readonly<{ bytes: Uint8Array }>) {
  const { t, number } = useText();
  const [opened, setOpened] = useState<Opened | "broken" | null>(null);
  const [box, setBox] = useState<HTMLDivElement | null>(null);

  useEffect(() => {
    let isOver = false;
    let file: PDFDocumentProxy | null = null;
    async function open(): Promise<void> {
      file = await openPdf(bytes);
      const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
      if (!isOver) setOpened({ file, size: { width, height } });
    }
    open().catch(() => {
      if (!isOver) setOpened("broken");
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
        {t("evidence.unreadable")}
      </p>
    );
  const room = box?.clientWidth ?? 0;
  const zoom = room > 0 ? (room - 16) / (opened.size.width * PER_POINT) : 0.5;
  return (
    <>
      <p className="soft">{t("evidence.pages", { count: number(opened.file.numPages, 0) })}</p>
      <div ref={setBox} className="evidence-pages" tabIndex={0} role="region" aria-label={t("evidence.shown")}>
        {box &&
          Array.from({ length: opened.file.numPages }, (_, index) => (
            <Paper key={index} file={opened.file} page={index + 1} size={opened.size} zoom={zoom} scroller={box} />
          ))}
      </div>
    </>
  );
}
