import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { type ExportAnswer, type ExportRequest, ExportTarget } from "../../../shared/contract/exporting.ts";
import type { WorkloadId } from "../../../shared/model/id.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useLongWork } from "../../hooks/use-long-work.ts";
import { useText } from "../../hooks/use-text.ts";
import { useScenario } from "../../hooks/workspace.ts";
import { door } from "../../host.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { ChoiceField } from "../../parts/fields.tsx";
import { useShown } from "../../parts/grid/shown.ts";
import { ExportMade } from "./export-made.tsx";
import "./export-drawer.css";

type Choice = Readonly<{
  as: ExportTarget;
  withResults: boolean;
  onlyShown: boolean;
  wave: string | null;
  encoding: ExportRequest["encoding"];
}>;

const isTable = (as: ExportTarget): boolean => as === "xlsx" || as === "csv";

/** The way out: where to, how much of it, what will be lost; then what came back when the files were read again. */
export function ExportDrawer({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t, of, number } = useText();
  const scenario = useScenario();
  const waves = useCall("waves.current", { scenario: scenario?.id ?? "" }, { enabled: scenario !== null });
  const shown = useShown("workloads");
  const [choice, setChoice] = useState<Choice>({
    as: "xlsx",
    withResults: true,
    onlyShown: true,
    wave: null,
    encoding: "utf-8",
  });
  const { start, running, answer, failure, forget } = useLongWork("inventory.export");
  const numbers = waves.data?.waves.map(({ wave }) => wave) ?? [];
  const isPart = shown !== null && choice.onlyShown;

  function set(change: Partial<Choice>): void {
    setChoice((now) => ({ ...now, ...change }));
    // what was made was of another choice
    forget();
  }
  async function write(replace: boolean): Promise<void> {
    const wave = numbers.find(({ number }) => String(number) === choice.wave);
    await start({
      as: choice.as,
      scenario:
        scenario !== null && (!isTable(choice.as) || choice.withResults || wave !== undefined) ? scenario.id : null,
      workloads: isPart ? (shown.ids as readonly WorkloadId[] as WorkloadId[]) : null, // the grid's rows are workloads
      encoding: choice.as === "csv" ? choice.encoding : "utf-8",
      replace,
      waves: wave === undefined ? null : [wave.number],
    });
  }
  async function save({ whole }: ExportAnswer): Promise<void> {
    if (whole && (await saveFile(whole.file)))
      notify({ tone: "good", words: inBothLanguages({ key: "export.saved", args: {} }) });
  }

  return (
    <Drawer
      title={t("export.title")}
      onClose={onClose}
      wide
      foot={
        <>
          <Button
            variant={answer?.whole ? "default" : "filled"}
            size="sm"
            loading={running !== null}
            onClick={() => void write(false)}
          >
            {t(answer?.whole ? "export.again" : "export.make")}
          </Button>
          {answer?.whole && (
            <Button size="sm" onClick={() => void save(answer)}>
              {t(door === "window" ? "export.save" : "export.download")}
            </Button>
          )}
        </>
      }
    >
      <div className="export-form">
        <ChoiceField
          label={t("export.target")}
          noUnknown
          value={choice.as}
          options={ExportTarget.options.map((value) => ({ value, label: t(`export.target-${value}`) }))}
          onChange={(as) => as && set({ as })}
        />
        <p className="soft">{t(`export.says-${choice.as}`)}</p>
        <section aria-label={t("export.loses")}>
          <h3 className="export-heading">{t("export.loses")}</h3>
          <p>{t(`export.loses-${choice.as}`)}</p>
        </section>
        {shown && (
          <SegmentedControl
            fullWidth
            aria-label={t("export.how-much")}
            value={choice.onlyShown ? "shown" : "all"}
            onChange={(value) => set({ onlyShown: value === "shown" })}
            data={[
              {
                value: "shown",
                label: t("export.shown", { count: number(shown.ids.length, 0), of: number(shown.of, 0) }),
              },
              { value: "all", label: t("export.all", { of: number(shown.of, 0) }) },
            ]}
          />
        )}
        {numbers.length > 0 && (
          <ChoiceField
            label={t("export.wave")}
            unknownWords={t("export.every-wave")}
            value={choice.wave}
            options={numbers.map(({ number: n, name }) => ({
              value: String(n),
              label: name === String(n) ? t("export.wave-number", { number: n }) : `${n}. ${name}`,
            }))}
            onChange={(wave) => set({ wave })}
          />
        )}
        {isTable(choice.as) && scenario && choice.wave === null && (
          <Checkbox
            label={t("export.with-results", { scenario: scenario.name })}
            checked={choice.withResults}
            onChange={(event) => set({ withResults: event.currentTarget.checked })}
          />
        )}
        {choice.as === "csv" && (
          <ChoiceField
            label={t("export.encoding")}
            noUnknown
            value={choice.encoding}
            options={[
              { value: "utf-8", label: t("export.encoding-utf-8") },
              { value: "cp949", label: t("export.encoding-cp949") },
            ]}
            onChange={(encoding) => encoding && set({ encoding })}
          />
        )}
        {failure && (
          <p className="field-error" role="alert">
            {of(failure.sentence)}
          </p>
        )}
        {answer && <ExportMade answer={answer} onReplace={() => void write(true)} />}
      </div>
    </Drawer>
  );
}
