import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { EvidenceFile } from "../../../shared/model/own-fact.ts";
import { failureOf } from "../../hooks/failure-of.ts";
import { notify } from "../../hooks/notices.ts";
import { saveFile } from "../../hooks/save-file.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { call } from "../../host.ts";
import { Asked } from "../../parts/asked.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { EvidencePdf } from "./evidence-pdf.tsx";
import { Ends, sizeWords } from "./evidence-tab.tsx";
import { factTitle } from "./fact-words.ts";
import { useProviderDesk } from "./provider-desk.ts";

/** A document itself, inside the page where it can be shown safely, with what is said of it and what it supports. */
export function EvidenceView({ file, onClose }: Readonly<{ file: EvidenceFile; onClose: () => void }>) {
  const words = useText();
  const { t, day, number } = words;
  const { own, open } = useProviderDesk();
  const canChange = useCanChange();
  const { change: remove, busy } = useChange("evidence.remove");
  const supported = own.filter((fact) => fact.evidence === file.id);

  async function save(): Promise<void> {
    try {
      await saveFile((await call("evidence.open", { id: file.id })).file);
    } catch (error) {
      const { sentence, code } = failureOf(error);
      notify({ tone: "bad", words: sentence, code });
    }
  }

  return (
    <Drawer
      title={file.title}
      wide
      onClose={onClose}
      foot={
        <>
          <Button
            className="edit-remove"
            variant="subtle"
            color="red"
            size="sm"
            disabled={!canChange}
            loading={busy}
            onClick={() => void remove({ ids: [file.id] }).then((gone) => gone && onClose())}
          >
            {t("parts.remove")}
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => void save()}
          >
            {t("evidence.save")}
          </Button>
        </>
      }
    >
      <Facts>
        <Fact name={t("evidence.issuer")}>{file.issuer ?? words.unknown}</Fact>
        <Fact name={t("evidence.date")}>{day(file.date)}</Fact>
        <Fact name={t("evidence.valid-to")}>
          <Ends validTo={file.validTo} />
        </Fact>
        <Fact name={t("evidence.file")}>
          {file.name} · {sizeWords(number, file.size)}
        </Fact>
        <Fact name={t("evidence.digest")}>
          <code className="digest">{file.digest}</code>
        </Fact>
        <Fact name={t("evidence.supports")}>
          {supported.length === 0
            ? t("evidence.supports-none")
            : supported.map((fact) => (
                <button
                  key={fact.id}
                  type="button"
                  className="fact-source"
                  onClick={() => open({ is: "own-fact", fact: fact.id })}
                >
                  {factTitle(words, fact.fact)}
                </button>
              ))}
        </Fact>
      </Facts>
      {file.note && <p className="soft">{file.note}</p>}
      <div className="evidence-shown">
        <Shown file={file} />
      </div>
    </Drawer>
  );
}

const isShown = (type: string): boolean =>
  type === "application/pdf" || type === "image/png" || type === "image/jpeg" || isText(type);
const isText = (type: string): boolean => /^text\/|^application\/(json|xml)$/.test(type);

function Shown({ file }: Readonly<{ file: EvidenceFile }>) {
  const { t } = useText();
  const question = useQuery({
    queryKey: ["evidence-bytes", file.digest],
    queryFn: async () => {
      const { file: ticket } = await call("evidence.open", { id: file.id });
      return (await call("files.read", { file: ticket })).bytes;
    },
    enabled: isShown(file.type),
    staleTime: Infinity, // named by its digest, it never changes
  });
  if (!isShown(file.type)) return <p className="soft">{t("evidence.not-shown")}</p>;
  return (
    <Asked question={question}>
      {(bytes) =>
        file.type === "application/pdf" ? (
          <EvidencePdf bytes={bytes} />
        ) : isText(file.type) ? (
          <TextShown bytes={bytes} />
        ) : (
          <Picture bytes={bytes} type={file.type} title={file.title} />
        )
      }
    </Asked>
  );
}

function Picture({ bytes, type, title }: Readonly<{ bytes: Uint8Array; type: string; title: string }>) {
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes.slice()], { type })), [bytes, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt={title} className="evidence-picture" />;
}

const MOST_SHOWN = 200_000;

/** Text as text, whatever it calls itself: nothing of it runs. */
function TextShown({ bytes }: Readonly<{ bytes: Uint8Array }>) {
  const { t, number } = useText();
  const text = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  return (
    <>
      <pre className="evidence-text" tabIndex={0}>
        {text.slice(0, MOST_SHOWN)}
      </pre>
      {text.length > MOST_SHOWN && (
        <p className="soft">{t("evidence.cut", { shown: number(MOST_SHOWN, 0), all: number(text.length, 0) })}</p>
      )}
    </>
  );
}
