import { ActionIcon, Button, Menu, Switch } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { minorPerMajor } from "../../../shared/units/money.ts";
import { limitWords } from "./requirement-words.ts";
import type { Requirements } from "./use-requirements.ts";

const kinds = ["group-together", "owner-share", "providers", "budget"] as const;
const FIRST_BUDGET = { KRW: 1_000_000_000, EUR: 1_000_000, USD: 1_000_000 } as const;

/** What holds for the placement as a whole. */
export function Limits({
  held,
  onEdit,
  editing,
}: Readonly<{ held: Requirements; onEdit: (id: RequirementId) => void; editing: RequirementId | null }>) {
  const words = useText();
  const { t } = words;
  const canChange = useCanChange();
  const open = useWorkspace();
  const limits = held.requirements.filter((one) => one.kind === "limit");
  const missing = kinds.filter((kind) => !limits.some((one) => one.limit.is === kind));

  function fresh(kind: (typeof kinds)[number]): Limit["limit"] {
    const currency = open?.agency.currency ?? "KRW";
    switch (kind) {
      case "owner-share":
        return { is: kind, max: 0.6 };
      case "providers":
        return { is: kind, max: 4 };
      case "budget":
        return { is: kind, perYear: { minor: FIRST_BUDGET[currency] * minorPerMajor[currency], currency } };
      case "group-together":
        return { is: kind };
    }
  }

  function add(kind: (typeof kinds)[number]): void {
    const id = held.freshId();
    held.put({ id, on: true, decidedBy: null, note: null, kind: "limit", limit: fresh(kind) });
    onEdit(id);
  }

  return (
    <section aria-labelledby="limits">
      <div className="board-head">
        <h2 id="limits">{t("requirements.limits")}</h2>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              disabled={!canChange || missing.length === 0}
            >
              {t("requirements.add-limit")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {missing.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {t(`requirements.kind-${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <ul className="requirement-list">
        {limits.map((limit) => {
          const name = limitWords(words, limit);
          return (
            <li
              key={limit.id}
              className={limit.on ? "requirement" : "requirement requirement-off"}
              data-open={limit.id === editing || undefined}
            >
              <Switch
                checked={limit.on}
                disabled={!canChange}
                aria-label={t("requirements.switch", { name })}
                onChange={(event) => held.put({ ...limit, on: event.currentTarget.checked })}
              />
              <div>
                <div className="requirement-name">{name}</div>
                <div className="requirement-line">
                  {limit.decidedBy
                    ? `${t("requirements.decided-by")}: ${limit.decidedBy}`
                    : t("requirements.undecided")}
                </div>
              </div>
              <ActionIcon aria-label={t("requirements.edit", { name })} onClick={() => onEdit(limit.id)}>
                <IconPencil size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
