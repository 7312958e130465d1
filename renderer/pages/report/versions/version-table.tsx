import { Button } from "@mantine/core";
import { useState } from "react";
import type { FrozenVersion } from "../../../../shared/contract/versioning.ts";
import { inBothLanguages } from "../../../../shared/text/text.ts";
import { failureOf } from "../../../hooks/failure-of.ts";
import { notify } from "../../../hooks/notices.ts";
import { saveFile } from "../../../hooks/save-file.ts";
import { useChange } from "../../../hooks/use-change.ts";
import { runInFrame } from "../../../hooks/use-long-work.ts";
import { useText } from "../../../hooks/use-text.ts";
import { useWorkspace } from "../../../hooks/workspace.ts";
import { WideTable } from "../../../parts/wide-table.tsx";

/** The versions, newest first: each is signed, compared, worked out again and printed as it was. */
export function VersionTable({
  versions,
  onSign,
  onCompare,
}: Readonly<{
  versions: readonly FrozenVersion[];
  onSign: (number: number) => void;
  onCompare: (number: number) => void;
}>) {
  const { t, day } = useText();
  return (
    <WideTable label={t("report-page.tab-versions")}>
      <table className="plain-table version-table">
        <thead>
          <tr>
            <th scope="col">{t("versions-page.label")}</th>
            <th scope="col">{t("versions-page.on")}</th>
            <th scope="col">{t("versions-page.reason")}</th>
            <th scope="col">{t("versions-page.approval")}</th>
            <th scope="col">{t("versions-page.do")}</th>
            <th scope="col">{t("versions-page.unit")}</th>
            <th scope="col">{t("versions-page.scenario")}</th>
            <th scope="col">{t("versions-page.digest")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.number}>
              <th scope="row">{version.label}</th>
              <td className="nowrap">{day(version.on)}</td>
              <td className="version-reason">{version.reason}</td>
              <td>
                <State version={version} />
              </td>
              <td>
                <Keys version={version} onSign={onSign} onCompare={onCompare} />
              </td>
              <td>{version.unit ?? "–"}</td>
              <td>{version.scenarioName}</td>
              <td>
                <code title={version.inputs}>{version.inputs.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Signed, declined or open, and by how many of those who are asked. */
function State({ version: { state, approvals } }: Readonly<{ version: FrozenVersion }>) {
  const { t } = useText();
  const signed = approvals.filter(({ verdict }) => verdict === "approved").length;
  const tone = state === "approved" ? "tone-good" : state === "declined" ? "tone-bad" : "";
  return (
    <span className={`nowrap ${tone}`}>
      {t(`versions.state-${state}`)}
      {state === "open" && ` ${t("versions-page.signed-of", { signed, all: approvals.length })}`}
    </span>
  );
}

function Keys({
  version: { number, label, scenario },
  onSign,
  onCompare,
}: Readonly<{ version: FrozenVersion; onSign: (number: number) => void; onCompare: (number: number) => void }>) {
  const { t } = useText();
  const language = useWorkspace()?.agency.language ?? "ko";
  const check = useChange("versions.check");
  const [isPrinting, setIsPrinting] = useState(false);

  async function workOut(): Promise<void> {
    const found = await check.change({ number });
    if (found) notify({ tone: found.same ? "good" : "bad", words: inBothLanguages(found.sentence) });
  }
  async function print(): Promise<void> {
    setIsPrinting(true);
    try {
      const { file } = await runInFrame("report.write", { scenario, language, version: number });
      await saveFile(file);
    } catch (error) {
      const { sentence, code } = failureOf(error);
      if (code !== "cancelled") notify({ tone: "bad", words: sentence, code });
    } finally {
      setIsPrinting(false);
    }
  }

  const key = { variant: "subtle", size: "compact-xs" } as const;
  const named = (words: string): string => t("versions-page.of-version", { label, words });
  return (
    <span className="version-keys">
      <Button {...key} aria-label={named(t("versions-page.sign"))} onClick={() => onSign(number)}>
        {t("versions-page.sign")}
      </Button>
      <Button {...key} aria-label={named(t("versions-page.compare"))} onClick={() => onCompare(number)}>
        {t("versions-page.compare")}
      </Button>
      <Button {...key} aria-label={named(t("versions-page.check"))} loading={check.busy} onClick={() => void workOut()}>
        {t("versions-page.check")}
      </Button>
      <Button {...key} aria-label={named(t("versions-page.print"))} loading={isPrinting} onClick={() => void print()}>
        {t("versions-page.print")}
      </Button>
    </span>
  );
}
