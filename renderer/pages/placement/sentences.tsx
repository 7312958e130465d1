import { Button } from "@mantine/core";
import { useState } from "react";
import type { Sentence } from "../../../shared/model/sentence.ts";
import { useText } from "../../hooks/use-text.ts";

/** A list of sentences; beyond the first few they are shown when asked for. */
export function Sentences({
  all,
  most = 5,
  isOrdered = false,
}: Readonly<{ all: readonly Sentence[]; most?: number; isOrdered?: boolean }>) {
  const { t, say } = useText();
  const [isWhole, setWhole] = useState(false);
  // one more line takes no more room than the button that would hide it
  const shown = isWhole || all.length <= most + 1 ? all : all.slice(0, most);
  const lines = shown.map((sentence, index) => <li key={index}>{say(sentence)}</li>);
  return (
    <>
      {isOrdered ? <ol className="sentences">{lines}</ol> : <ul className="sentences">{lines}</ul>}
      {all.length > shown.length && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {t("placement-page.more", { count: all.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  );
}
