import { Button } from "@mantine/core";
import { useState } from "react";
import type { Output } from "../../../shared/contract/contract.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { fieldName } from "./field-name.ts";
import type { Batch } from "./imports-tab.tsx";
import { Trouble } from "./trouble.tsx";

type Taken = Output<"inventory.take-back">;
type Deed = Taken["things"][number]["deed"];
const deeds = ["removed", "restored", "kept"] as const;
const SHOWN = 50;

/** What taking an import back would remove, restore and leave; and the button that does it. */
export function TakeBackDrawer({
  batch,
  onClose,
  onDone,
}: Readonly<{ batch: Batch; onClose: () => void; onDone: () => void }>) {
  const { t } = useText();
  const question = useCall("inventory.take-back", { batch: batch.batch, dryRun: true });
  const { change: takeBack, busy, failure } = useChange("inventory.take-back", { quiet: true });
  const willDo = question.data?.things.some(({ deed }) => deed !== "kept") ?? false;

  async function doIt(): Promise<void> {
    const done = await takeBack({ batch: batch.batch, dryRun: false });
    if (!done) return;
    const counts = Object.fromEntries(deeds.map((deed) => [deed, countOf(done, deed)]));
    notify({ tone: "good", words: inBothLanguages({ key: "import.taken-back", args: counts }) });
    onDone();
  }

  return (
    <Drawer
      wide
      title={t("import.take-back-title", { file: batch.report.file })}
      onClose={onClose}
      foot={
        <>
          <Button variant="default" size="sm" onClick={onClose}>
            {t("parts.cancel")}
          </Button>
          <Button size="sm" loading={busy} disabled={!question.data} onClick={() => void doIt()}>
            {t("import.take-back-do")}
          </Button>
        </>
      }
    >
      <p>{t("import.take-back-lead")}</p>
      {failure && <Trouble failure={failure} />}
      <Asked question={question}>
        {(taken) => (
          <>
            {taken.files.length > 1 && (
              <p className="soft">{t("import.take-back-files", { files: taken.files.join(", ") })}</p>
            )}
            {!willDo && <p className="soft">{t("import.take-back-nothing")}</p>}
            {deeds.map((deed) => (
              <Things key={deed} taken={taken} deed={deed} />
            ))}
          </>
        )}
      </Asked>
    </Drawer>
  );
}

/** The undo log speaks of columns, the model of fields: `memory_gib`, `memoryGib`. */
const modelField = (column: string): string =>
  column === "group_id" ? "group" : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const countOf = ({ things }: Taken, deed: Deed): number =>
  things.filter((one) => one.deed === deed && one.of !== "other").length;

function Things({ taken, deed }: Readonly<{ taken: Taken; deed: Deed }>) {
  const { t, number } = useText();
  const [shown, setShown] = useState(SHOWN);
  const things = taken.things.filter((one) => one.deed === deed && one.of !== "other");
  if (things.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">{t(`import.take-back-${deed}`, { count: number(things.length, 0) })}</h3>
      <ul className="taken-things">
        {things.slice(0, shown).map((one) => (
          <li key={`${one.of} ${one.id}`}>
            <span className="soft">{t(`import.of-${one.of}`)}</span> {one.name ?? one.id}
            <Fields fields={one.fields} deed={deed} />
          </li>
        ))}
      </ul>
      {things.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + 500)}>
          {t("import.take-back-more", { count: number(things.length - shown, 0) })}
        </Button>
      )}
    </section>
  );
}

/** Which fields it is about; of what goes, those a person has edited since, said as the loss it is. */
function Fields({ fields, deed }: Readonly<{ fields: readonly string[]; deed: Deed }>) {
  const { t, language } = useText();
  if (fields.length === 0) return null;
  const names = fields.map((field) => fieldName(language, modelField(field))).join(", ");
  if (deed !== "removed") return <span className="soft"> · {names}</span>;
  return <span className="taken-lost"> · {t("import.take-back-lost", { fields: names })}</span>;
}
