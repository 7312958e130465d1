import { UnstyledButton } from "@mantine/core";
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
  const { items, isSmallest } = conflict;
  const how = !isSmallest ? "limits.conflict-larger" : items.length === 1 ? "limits.alone" : "limits.conflict-smallest";
  return (
    <div className="conflict">
      <h4 className="theme-title">{t("limits.conflict")}</h4>
      <ul className="conflict-items">
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
