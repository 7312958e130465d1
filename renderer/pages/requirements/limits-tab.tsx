import { useState } from "react";
import { useLocation } from "wouter";
import { RequirementId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import type { Scenario } from "../../../shared/model/scenario.ts";
import { useBack } from "../../hooks/use-back.ts";
import { pathOf } from "../../routes.ts";
import { Feasibility } from "./feasibility.tsx";
import { type Edited, LimitDrawer } from "./limit-drawer.tsx";
import type { LimitKind } from "./limit-kinds.ts";
import { Limits } from "./limits.tsx";
import { ObjectiveChoice } from "./objective-choice.tsx";
import { withOne } from "./requirement-words.ts";
import type { Overview } from "./requirements-page.tsx";
import { useLimitCheck } from "./use-limit-check.ts";
import type { Requirements } from "./use-requirements.ts";

const isLimit = (one: Readonly<{ kind: string }>): one is Limit => one.kind === "limit";

/** Limits on the placement as a whole, whether they can hold together, and what is made the best of. */
export function LimitsTab({
  scenario,
  held,
  overview,
  openId,
  hasInventory,
}: Readonly<{
  scenario: Scenario;
  held: Requirements;
  overview: Overview;
  /** The limit that is open, from the address. */
  openId: string | null;
  hasInventory: boolean;
}>) {
  const [, go] = useLocation();
  const back = useBack();
  const [fresh, setFresh] = useState<LimitKind | null>(null);
  const [typed, setTyped] = useState<Limit | null>(null);
  const limits = held.requirements.filter(isLimit);
  const open = limits.find(({ id }) => id === openId) ?? null;
  const checked = useLimitCheck(scenario.id, typed ? withOne(limits, typed).filter(isLimit) : limits, hasInventory);
  const edited: Edited | null = open ? { limit: open } : fresh ? { fresh, id: held.freshId() } : null;
  const conflict = checked.question.data?.conflict ?? null;
  const contradicting = new Set(conflict?.items.flatMap(({ requirement }) => requirement ?? []) ?? []);

  function edit(id: RequirementId): void {
    if (!limits.some((one) => one.id === id)) return; // the new one, which is open already
    setFresh(null);
    go(pathOf("requirements", "limits", id));
  }
  function close(): void {
    setFresh(null);
    if (openId !== null) back(pathOf("requirements", "limits"));
  }

  return (
    <div className="requirements">
      <Limits
        limits={limits}
        contradicting={contradicting}
        isAlone={conflict?.items.length === 1}
        openId={open?.id ?? null}
        onSwitch={held.put}
        onEdit={edit}
        onAdd={(kind) => {
          if (openId !== null) go(pathOf("requirements", "limits"));
          setFresh(kind);
        }}
      >
        <Feasibility checked={checked} isTyped={typed !== null} hasInventory={hasInventory} onOpen={edit} />
      </Limits>
      <div className="requirements-side">
        <ObjectiveChoice scenario={scenario} />
      </div>
      {edited && (
        <LimitDrawer
          key={open?.id ?? fresh}
          scenario={scenario.id}
          edited={edited}
          overview={overview}
          onTry={setTyped}
          onSave={(limit) => {
            held.put(limit);
            close();
          }}
          onRemove={(id) => {
            held.remove(id);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
