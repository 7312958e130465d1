import { UnstyledButton } from "@mantine/core";
import { useId } from "react";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Conflict } from "../../../shared/model/placing.ts";
import { useText } from "../../hooks/use-text.ts";
import "./conflict.css";

/** What contradicts each other, one line each; what is a limit of the list leads to it. */
export function ConflictItems({
  conflict,
  onOpen,
}: Readonly<{ conflict: Conflict; onOpen: (id: RequirementId) => void }>) {
  const { t, say } = useText();
  const id = useId();
  const { items, isSmallest } = conflict;
  const isAlone = items.length === 1;
  const how = !isSmallest ? "limits.conflict-larger" : isAlone ? "limits.alone" : "limits.conflict-smallest";
  return (
    <div className="conflict">
      <div className="conflict-head" id={id}>
        {t(isAlone ? "limits.conflict-one" : "limits.conflict")}
      </div>
      <ul className="conflict-items" aria-labelledby={id}>
        {items.map(({ requirement, sentence }, at) => {
          const words = say(sentence);
          return (
            <li key={at}>
              {requirement === null ? (
                words
              ) : (
                <UnstyledButton
                  className="conflict-link"
                  aria-label={t("limits.open-item", { name: words })}
                  onClick={() => onOpen(requirement)}
                >
                  {words}
                </UnstyledButton>
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft">{t(how)}</p>
    </div>
  );
}
