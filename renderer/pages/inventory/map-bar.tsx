import { ActionIcon, Button, Menu, TextInput } from "@mantine/core";
import { IconDeviceFloppy, IconDots, IconDownload, IconFolderOpen, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Examination } from "../../../shared/contract/importing.ts";
import { Refusal } from "../../../shared/contract/failure.ts";
import { checkMap } from "../../../shared/exchange/mapped-columns.ts";
import type { ImportMapId } from "../../../shared/model/id.ts";
import { ImportMap } from "../../../shared/model/import-map.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { saveText } from "../../hooks/save-file.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { type ImportFile, changeFile } from "./import-state.ts";
import { type Mapping, fits, mapOf, mappingOf, problemsOf } from "./mapping.ts";

type Given = Readonly<{
  file: ImportFile;
  examination: Examination;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}>;

/** Mappings saved for files with these headings: they come before a guess. */
export function SavedMaps({ file, examination, mapping, onChange }: Given) {
  const { t } = useText();
  const canChange = useCanChange();
  const { change: remove } = useChange("import-maps.remove");
  const asMap = (one: Mapping): string =>
    JSON.stringify(mapOf(examination, one, { encoding: null, delimiter: null })?.sheets);
  const isUsed = (map: ImportMap): boolean => asMap(mapping) === asMap(mappingOf(examination, map));

  async function drop(id: ImportMapId, name: string): Promise<void> {
    if (!(await remove({ id }))) return;
    const saved = examination.saved.filter((one) => one.id !== id);
    changeFile(file.key, { examination: { ...examination, saved } });
    notify({ tone: "note", words: inBothLanguages({ key: "import.map-removed", args: { name } }) });
  }

  return (
    <div className="mapper-saved">
      <span>{t("import.saved-maps")}</span>
      {examination.saved.map(({ id, map }) => (
        <span key={id} className="mapper-saved-one">
          <Button
            variant={isUsed(map) ? "light" : "default"}
            aria-pressed={isUsed(map)}
            onClick={() => onChange(mappingOf(examination, map))}
          >
            {t(isUsed(map) ? "import.saved-used" : "import.saved-use", { name: map.name })}
          </Button>
          <ActionIcon
            size={22}
            disabled={!canChange}
            aria-label={t("import.map-remove", { name: map.name })}
            title={t("import.map-remove", { name: map.name })}
            onClick={() => void drop(id, map.name)}
          >
            <IconX size={13} />
          </ActionIcon>
        </span>
      ))}
      {examination.map && !isUsed(examination.map) && (
        <Button variant="subtle" onClick={() => onChange(mappingOf(examination, examination.map))}>
          {t("import.guess-again")}
        </Button>
      )}
    </div>
  );
}

/** A mapping as a whole: named, saved, exported as the file the command line takes, opened from one. */
export function KeepMap({ file, examination, mapping, onChange }: Given) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const [wrong, setWrong] = useState<string | null>(null);
  const { change: save, busy } = useChange("import-maps.save");
  const { encoding, delimiter, answers } = file;
  // what was answered of this file is meant for the next one, too
  const answered = { ...mapping, answers: { ...mapping.answers, ...answers } };
  const map = mapOf(examination, answered, { encoding, delimiter });
  const isWhole = map !== null && problemsOf(examination, mapping).length === 0;

  async function keep(): Promise<void> {
    if (!map) return;
    // one of the same name is meant to be replaced
    const before = examination.saved.find((one) => one.map.name === map.name)?.id ?? null;
    const done = await save({ id: before, headings: examination.headings, map });
    if (!done) return;
    const others = examination.saved.filter(({ id }) => id !== done.id);
    changeFile(file.key, { examination: { ...examination, saved: [{ id: done.id, map }, ...others] } });
    notify({ tone: "good", words: inBothLanguages({ key: "import.map-saved", args: { name: map.name } }) });
  }

  async function open(chosen: File): Promise<void> {
    setWrong(null);
    const read = await readMap(chosen);
    if (read === null || !fits(examination, read)) {
      setWrong(t(read === null ? "import.map-not" : "import.map-no-sheet", { file: chosen.name }));
      return;
    }
    try {
      checkMap(read);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setWrong(of(error.failure.sentence));
    }
    onChange(mappingOf(examination, read));
    notify({ tone: "good", words: inBothLanguages({ key: "import.map-opened", args: { name: read.name } }) });
  }

  return (
    <div className="mapper-keep">
      <TextInput
        label={t("import.map-name")}
        value={mapping.name}
        maxLength={200}
        onChange={(event) => onChange({ ...mapping, name: event.currentTarget.value })}
      />
      <Button
        variant="default"
        size="sm"
        leftSection={<IconDeviceFloppy size={14} aria-hidden />}
        loading={busy}
        disabled={!isWhole || !canChange || mapping.name.trim() === ""}
        onClick={() => void keep()}
      >
        {t("import.map-save")}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={32} aria-label={t("import.map-more")} title={t("import.map-more")}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={map === null}
            onClick={() => void saveText(t("import.map-file"), "application/json", `${JSON.stringify(map, null, 2)}\n`)}
          >
            {t("import.map-export")}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderOpen size={16} aria-hidden />} onClick={() => chooseMap(open)}>
            {t("import.map-open")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {wrong !== null && (
        <p className="field-error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function chooseMap(open: (file: File) => Promise<void>): void {
  const field = document.createElement("input");
  field.type = "file";
  field.accept = ".json";
  field.addEventListener("change", () => field.files?.[0] && void open(field.files[0]));
  field.click();
}

/** The map a file holds, as the command line takes it; `null` where it is none. */
async function readMap(file: File): Promise<ImportMap | null> {
  try {
    return ImportMap.parse(JSON.parse(await file.text()));
  } catch {
    return null;
  }
}
