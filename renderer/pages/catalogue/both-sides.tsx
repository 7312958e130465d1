import { Button, Radio } from "@mantine/core";
import { useState } from "react";
import type { OwnFact } from "../../../shared/model/own-fact.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { TextField } from "../../parts/fields.tsx";
import { factLines, factTitle } from "./fact-words.ts";
import "./own-facts.css";

/** What is bundled and what the planner says, side by side, and which of the two counts, with the reason. */
export function BothSides({ fact, onChosen }: Readonly<{ fact: OwnFact; onChosen?: () => void }>) {
  const words = useText();
  const { t, unknown } = words;
  const canChange = useCanChange();
  const { data } = useCall("own-facts.beside", {});
  const { change, busy } = useChange("own-facts.choose");
  const [use, setUse] = useState(fact.use);
  const [reason, setReason] = useState(fact.reason);
  const bundled = data?.find((one) => one.id === fact.id)?.bundled ?? null;
  const own = factLines(words, fact.fact);
  const other = bundled ? factLines(words, bundled) : null;
  const isSame = use === fact.use && reason === fact.reason;

  async function choose(): Promise<void> {
    if (!(await change({ id: fact.id, use, reason }))) return;
    const args = { name: factTitle(words, fact.fact) };
    notify({ tone: "good", words: inBothLanguages({ key: `own-facts.counts-${use}`, args }) });
    onChosen?.();
  }

  return (
    <div className="both-sides">
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {t("own-facts.side-bundled")}
              {fact.use === "bundled" && <span className="side-counts">{t("own-facts.counts")}</span>}
            </th>
            <th scope="col">
              {t("own-facts.side-own")}
              {fact.use === "own" && <span className="side-counts">{t("own-facts.counts")}</span>}
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map((line, at) => {
            const before = other?.[at]?.text ?? null;
            const isOther = other !== null && before !== line.text;
            return (
              <tr key={line.name} className={isOther ? "side-differs" : undefined}>
                <th scope="row">{line.name}</th>
                <td>{other === null ? "" : <Said text={before} unknown={unknown} />}</td>
                <td>
                  <Said text={line.text} unknown={unknown} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {data && other === null && <p className="soft">{t("own-facts.nothing-bundled")}</p>}
      <Radio.Group
        size="sm"
        label={t("own-facts.which")}
        value={use}
        onChange={(next) => setUse(next === "bundled" ? "bundled" : "own")}
      >
        <div className="check-row">
          <Radio size="xs" value="own" label={t("own-facts.use-own")} disabled={!canChange} />
          <Radio
            size="xs"
            value="bundled"
            label={t(other === null && data ? "own-facts.use-none" : "own-facts.use-bundled")}
            disabled={!canChange}
          />
        </div>
      </Radio.Group>
      <TextField
        label={t("own-facts.reason")}
        emptyWords=""
        maxLength={1000}
        disabled={!canChange}
        value={reason}
        onChange={setReason}
      />
      <Button size="sm" disabled={!canChange || isSame} loading={busy} onClick={() => void choose()}>
        {t("own-facts.choose")}
      </Button>
    </div>
  );
}

function Said({ text, unknown }: Readonly<{ text: string | null; unknown: string }>) {
  return text === null ? <span className="not-known">{unknown}</span> : <>{text}</>;
}
