import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useId } from "react";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Page } from "../../parts/page.tsx";
import { FirstRows } from "./first-rows.tsx";
import { ImportChoose } from "./import-choose.tsx";
import { ImportMapper } from "./import-mapper.tsx";
import { LeaveButton } from "./import-leave.tsx";
import { type ImportFile, changeFile, isRead, isReady, setImport, stateOf } from "./import-state.ts";
import { problemWords } from "./map-problems.ts";
import { problemsOf } from "./mapping.ts";
import { Trouble } from "./trouble.tsx";
import { useImport } from "./use-import.ts";

/** The files of an import, one in front: what each is, and what it still needs before its plan can be made. */
export function ImportFiles() {
  const { t } = useText();
  const { files, front, failure, isWorking, makePlan, choose } = useImport();
  const canChange = useCanChange();
  const id = useId();
  const blocked = useBlocked(files);
  const shown = files.find(({ key }) => key === front) ?? files.find(isRead) ?? files[0]!;
  return (
    <Page
      step="inventory"
      title={t(shown.way === "map" ? "import.map-title" : "import.files-title")}
      question={t(shown.way === "map" ? "import.question-map" : "import.question-files")}
      actions={
        <>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={isWorking}
            onClick={choose}
          >
            {t("import.add-files")}
          </Button>
          <LeaveButton />
          <Button
            size="sm"
            loading={isWorking}
            disabled={!canChange || blocked.length > 0}
            aria-describedby={blocked.length > 0 ? id : undefined}
            onClick={() => void makePlan()}
            data-testid="plan"
          >
            {t("import.plan")}
          </Button>
        </>
      }
    >
      <div className="import-stage" tabIndex={0} role="region" aria-label={t("import.files-title")}>
        {failure && <Trouble failure={failure} />}
        {blocked.length > 0 && (
          <div className="import-blocked" id={id} role="status">
            <strong>{t("import.plan-blocked")}</strong>
            <ul>
              {blocked.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {(files.length > 1 || !isRead(shown)) && <FileList files={files} shown={shown} />}
        {isRead(shown) && <OneFile key={shown.key} file={shown} />}
      </div>
    </Page>
  );
}

const NAMED = 3;

/** Why the plan cannot be made yet, a sentence each. */
function useBlocked(files: readonly ImportFile[]): string[] {
  const words = useText();
  const { t } = words;
  const read = files.filter(isRead);
  if (read.length === 0) return [t("import.blocked-none")];
  return read.flatMap((file) => {
    const state = stateOf(file);
    if (state === "choose") return [t("import.blocked-choose", { file: file.name })];
    if (state !== "map") return [];
    const { examination, mapping } = file;
    const problems = examination && mapping ? problemsOf(examination, mapping) : [];
    const why = problems.map((one) => problemWords(words, one));
    return why.slice(0, NAMED).map((one) => t("import.blocked-map", { file: file.name, why: one }));
  });
}

function FileList({ files, shown }: Readonly<{ files: readonly ImportFile[]; shown: ImportFile }>) {
  const { t, of } = useText();
  const { takeAway } = useImport();
  const failed = files.filter((file) => !isRead(file)).length;
  return (
    <section className="import-file-list" aria-label={t("import.files")}>
      <ul>
        {files.map((file) => {
          const state = stateOf(file);
          return (
            <li key={file.key} data-state={state}>
              <button
                type="button"
                className="import-file-pick"
                aria-current={file.key === shown.key}
                disabled={!isRead(file)}
                onClick={() => setImport({ front: file.key })}
              >
                <span className="import-file-name">{file.name}</span>
                <span className={`outcome file-${state}`}>{t(`import.state-${state}`)}</span>
              </button>
              {file.failure && (
                <p className="import-file-why" role="alert">
                  {of(file.failure.sentence)}{" "}
                  <span className="trouble-code">{t("import.error-code", { code: file.failure.code })}</span>
                </p>
              )}
              <ActionIcon
                size={24}
                aria-label={t("import.take-away", { file: file.name })}
                title={t("import.take-away", { file: file.name })}
                onClick={() => takeAway(file.key)}
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {failed > 0 && files.some(isReady) && <p className="soft">{t("import.failed-of", { count: failed })}</p>}
    </section>
  );
}

function OneFile({ file }: Readonly<{ file: ImportFile }>) {
  const { t, of, percent } = useText();
  const examination = file.examination!; // only files that were read are shown
  if (file.way === "map") {
    return file.mapping && <ImportMapper file={file} examination={examination} mapping={file.mapping} />;
  }
  if (file.way === "choose") return <ImportChoose file={file} examination={examination} />;

  const best = examination.candidates[0];
  return (
    <>
      <p className="import-lead">
        {best && t("import.found-lead", { format: of(best.name), score: percent(best.score) })}
      </p>
      <div className="import-ways">
        {examination.candidates.length > 1 && (
          <Button variant="default" onClick={() => changeFile(file.key, { way: "choose" })}>
            {t("import.choose-title")}
          </Button>
        )}
        {file.mapping && (
          <Button variant="default" onClick={() => changeFile(file.key, { way: "map" })}>
            {t("import.map-this")}
          </Button>
        )}
      </div>
      <FirstRows examination={examination} />
    </>
  );
}
