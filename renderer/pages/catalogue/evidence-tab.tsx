import { Button } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import type { EvidenceFile } from "../../../shared/model/own-fact.ts";
import { daysBetween } from "../../../shared/units/date.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { factTitle } from "./fact-words.ts";
import { useProviderDesk } from "./provider-desk.ts";
import "./own-facts.css";

const SOON_DAYS = 180;

/** Documents about this provider that the workspace keeps whole: attach, look at, and see when each ends. */
export function EvidenceTab() {
  const { t } = useText();
  const { files, open } = useProviderDesk();
  const canChange = useCanChange();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="page-panel-scroll" tabIndex={0} role="region" aria-label={t("evidence.tab")}>
      <DropHere onFile={(file) => open({ is: "attach", file })}>
        <div className="tab-bar">
          <p className="soft">{t("evidence.lead")}</p>
          <input
            ref={input}
            type="file"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) open({ is: "attach", file });
              event.currentTarget.value = "";
            }}
          />
          <Button
            size="sm"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            disabled={!canChange}
            onClick={() => input.current?.click()}
          >
            {t("evidence.attach")}
          </Button>
        </div>
        {files.length === 0 ? (
          <div className="evidence-empty">
            <h2>{t("evidence.none")}</h2>
            <p>{t("evidence.none-why")}</p>
          </div>
        ) : (
          <FileTable files={files} />
        )}
      </DropHere>
    </div>
  );
}

function FileTable({ files }: Readonly<{ files: readonly EvidenceFile[] }>) {
  const words = useText();
  const { t, day, number } = words;
  const { own, open } = useProviderDesk();
  return (
    <div className="table-wide">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("evidence.title")}</th>
            <th scope="col">{t("evidence.issuer")}</th>
            <th scope="col">{t("evidence.date")}</th>
            <th scope="col">{t("evidence.valid-to")}</th>
            <th scope="col">{t("evidence.supports")}</th>
            <th scope="col">{t("evidence.file")}</th>
            <th scope="col">{t("evidence.digest")}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <th scope="row" className="wrap">
                <button type="button" className="fact-source" onClick={() => open({ is: "evidence", id: file.id })}>
                  {file.title}
                </button>
                {file.note && <div className="soft plain">{file.note}</div>}
              </th>
              <td>{file.issuer}</td>
              <td className="figures nowrap">{day(file.date)}</td>
              <td className="figures">
                <Ends validTo={file.validTo} />
              </td>
              <td className="soft">
                {own
                  .filter((fact) => fact.evidence === file.id)
                  .map((fact) => factTitle(words, fact.fact))
                  .join(", ") || t("evidence.supports-none")}
              </td>
              <td className="soft">
                {file.name}
                <div className="figures nowrap">{sizeWords(number, file.size)}</div>
              </td>
              <td>
                <code className="digest" title={file.digest}>
                  {file.digest.slice(0, 12)}…
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** When a document ends, seen from the page's day. */
export function Ends({ validTo }: Readonly<{ validTo: string | null }>) {
  const { t, day: print, number } = useText();
  const { day } = useProviderDesk();
  if (validTo === null) return <span className="soft">{t("evidence.no-end")}</span>;
  const left = daysBetween(day, validTo);
  return (
    <>
      <span className="nowrap">{print(validTo)}</span>
      <div className={left < 0 ? "tone-bad" : left <= SOON_DAYS ? "tone-warn" : "soft"}>
        {left < 0
          ? t("provider-page.ended", { days: number(-left, 0) })
          : t("provider-page.ends-in", { days: number(left, 0) })}
      </div>
    </>
  );
}

/** `1.2 MB`, in decimal units as file managers say it. */
export function sizeWords(number: ReturnType<typeof useText>["number"], bytes: number): string {
  if (bytes < 1000) return `${number(bytes, 0)} B`;
  return bytes < 1_000_000 ? `${number(bytes / 1000, 1)} kB` : `${number(bytes / 1_000_000, 1)} MB`;
}

/** A file let go here becomes evidence of this provider, not an import of the inventory. */
function DropHere({ onFile, children }: Readonly<{ onFile: (file: File) => void; children: React.ReactNode }>) {
  const canChange = useCanChange();
  const [depth, setDepth] = useState(0);
  const take = (event: DragEvent, change: number): void => {
    if (!canChange || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation(); // the page's own drop zone takes files into the inventory
    if (change !== 0) setDepth((now) => Math.max(0, now + change));
  };
  return (
    <div
      className="drop-here"
      data-over={depth > 0 ? true : undefined}
      onDragEnter={(event) => take(event, 1)}
      onDragOver={(event) => take(event, 0)}
      onDragLeave={(event) => take(event, -1)}
      onDrop={(event) => {
        take(event, 0);
        setDepth(0);
        const file = event.dataTransfer.files[0];
        if (canChange && file) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
