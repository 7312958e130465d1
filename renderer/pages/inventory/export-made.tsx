import { Button } from "@mantine/core";
import type { ExportAnswer } from "../../../shared/contract/exporting.ts";
import { useText } from "../../hooks/use-text.ts";
import { Fact, Facts } from "../../parts/facts.tsx";

/** As many losses as a person reads; the others are counted. */
const LISTED = 200;
const CHARACTERS = 60;

/** What was made: how much came back the same when it was read again, and what it does not say. */
export function ExportMade({ answer, onReplace }: Readonly<{ answer: ExportAnswer; onReplace: () => void }>) {
  const { t, number } = useText();
  const { files, whole, rows, identical, losses, unwritable } = answer;
  const characters = unwritable
    .slice(0, CHARACTERS)
    .map(({ character, count }) => `${character} ×${number(count, 0)}`)
    .join("   ");
  const isSame = identical !== null && identical.same === identical.of;

  if (whole === null)
    return (
      <section className="export-made" role="alert">
        <h3 className="export-heading">{t("export.not-written")}</h3>
        <p>{t("export.unwritable")}</p>
        <p className="export-characters">{characters}</p>
        <Button variant="default" size="sm" onClick={onReplace}>
          {t("export.replace")}
        </Button>
      </section>
    );
  return (
    <section className="export-made" aria-label={t("export.made")}>
      <h3 className="export-heading">{t("export.made")}</h3>
      <Facts>
        <Fact name={t("export.file")}>{whole.name}</Fact>
        {files.length > 1 && <Fact name={t("export.files")}>{number(files.length, 0)}</Fact>}
        <Fact name={t("export.rows")}>{number(rows, 0)}</Fact>
        <Fact name={t("export.check")}>
          <span role="status" className={isSame || identical === null ? undefined : "export-differs"}>
            {identical === null
              ? t("export.check-none")
              : t("export.check-same", { same: number(identical.same, 0), of: number(identical.of, 0) })}
          </span>
        </Fact>
      </Facts>
      {characters !== "" && (
        <p>
          {t("export.replaced")} <span className="export-characters">{characters}</span>
        </p>
      )}
      <h3 className="export-heading">{t("export.lost", { count: number(losses.length, 0) })}</h3>
      {losses.length === 0 && <p className="soft">{t("export.lost-nothing")}</p>}
      <ul className="export-losses">
        {losses.slice(0, LISTED).map((loss, at) => (
          <LossLine key={at} loss={loss} />
        ))}
      </ul>
      {losses.length > LISTED && (
        <p className="soft">{t("export.lost-more", { count: number(losses.length - LISTED, 0) })}</p>
      )}
    </section>
  );
}

function LossLine({ loss }: Readonly<{ loss: ExportAnswer["losses"][number] }>) {
  const { of } = useText();
  return (
    <li>
      <strong>{loss.name}</strong> {of(loss.message)}
    </li>
  );
}
