import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { Examination } from "../../../shared/contract/importing.ts";
import { useText } from "../../hooks/use-text.ts";
import { FirstRows } from "./first-rows.tsx";
import { type ImportFile, changeFile } from "./import-state.ts";

/** A file that fits more than one format: which is it? Its first rows help to say. */
export function ImportChoose({ file, examination }: Readonly<{ file: ImportFile; examination: Examination }>) {
  const { t, of, percent } = useText();
  const best = Math.max(0, ...examination.candidates.map(({ score }) => score));
  const likely = examination.candidates.filter(({ score }) => score >= best / 2);
  return (
    <section aria-label={t("import.choose-title")}>
      <h2 className="section-title">{t("import.choose-title")}</h2>
      <p className="import-lead">{t("import.choose-why")}</p>
      <ul className="import-cards">
        {likely.map(({ format, name, score }) => {
          const isChosen = file.format === format;
          return (
            <li key={format} data-chosen={isChosen || undefined}>
              <strong>{of(name)}</strong>
              <span className="import-score">
                <span className="import-score-bar" aria-hidden="true">
                  <span style={{ width: `${Math.round(score * 100)}%` }} />
                </span>
                <span className="soft">{t("import.choose-score", { score: percent(score) })}</span>
              </span>
              <Button
                variant={isChosen ? "filled" : "default"}
                leftSection={isChosen ? <IconCheck size={14} aria-hidden /> : undefined}
                aria-pressed={isChosen}
                aria-label={`${t("import.choose-this")}: ${of(name)}`}
                onClick={() => changeFile(file.key, { format })}
              >
                {t(isChosen ? "import.choose-chosen" : "import.choose-this")}
              </Button>
            </li>
          );
        })}
      </ul>
      {file.mapping && (
        <Button variant="subtle" onClick={() => changeFile(file.key, { way: "map" })}>
          {t("import.choose-none")}
        </Button>
      )}
      <FirstRows examination={examination} />
    </section>
  );
}
