import { ActionIcon, Button, Menu, Switch } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { Fragment, type ReactNode } from "react";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Limit } from "../../../shared/model/requirement.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { type LimitKind, canAdd, limitThemes } from "./limit-kinds.ts";
import { useLimitWords } from "./use-limit-words.ts";

/** What holds for the placement as a whole, by theme: each in one line, with who decided it and why. */
export function Limits({
  limits,
  contradicting,
  isAlone,
  openId,
  onSwitch,
  onEdit,
  onAdd,
  children,
}: Readonly<{
  limits: readonly Limit[];
  /** Those that cannot hold together, as they are saved. */
  contradicting: ReadonlySet<RequirementId>;
  /** One of them cannot be kept even without the others. */
  isAlone: boolean;
  openId: RequirementId | null;
  onSwitch: (limit: Limit) => void;
  onEdit: (id: RequirementId) => void;
  onAdd: (kind: LimitKind) => void;
  /** What stands between heading and list. */
  children: ReactNode;
}>) {
  const { t } = useText();
  const sayLimit = useLimitWords();
  return (
    <section aria-labelledby="limits">
      <div className="board-head">
        <h2 id="limits">{t("requirements.limits")}</h2>
        <AddLimit limits={limits} onAdd={onAdd} />
      </div>
      <p className="board-lead">{t(limits.length === 0 ? "limits.none" : "limits.lead")}</p>
      {children}
      {limitThemes.map(({ theme, kinds }) => {
        const ofTheme = kinds.flatMap((kind) => limits.filter(({ limit }) => limit.is === kind));
        if (ofTheme.length === 0) return null;
        return (
          <div key={theme}>
            <h3 className="theme-title">{t(`limits.theme-${theme}`)}</h3>
            <ul className="requirement-list">
              {ofTheme.map((limit) => (
                <LimitRow
                  key={limit.id}
                  limit={limit}
                  name={sayLimit(limit.limit)}
                  isOpen={limit.id === openId}
                  trouble={contradicting.has(limit.id) ? (isAlone ? "cannot" : "contradicts") : null}
                  onSwitch={(on) => onSwitch({ ...limit, on })}
                  onEdit={() => onEdit(limit.id)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function LimitRow({
  limit,
  name,
  isOpen,
  trouble,
  onSwitch,
  onEdit,
}: Readonly<{
  limit: Limit;
  name: string;
  isOpen: boolean;
  trouble: "contradicts" | "cannot" | null;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
}>) {
  const { t } = useText();
  const canChange = useCanChange();
  return (
    <li
      className={limit.on ? "requirement" : "requirement requirement-off"}
      data-open={isOpen || undefined}
      data-limit={limit.id}
    >
      <Switch
        checked={limit.on}
        disabled={!canChange}
        aria-label={t("requirements.switch", { name })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <div>
        <div className="requirement-name">{name}</div>
        <div className="requirement-line">
          {trouble && <span className="limit-contradicts">{t(`limits.${trouble}`)}</span>}
          <span>
            {limit.decidedBy ? `${t("requirements.decided-by")}: ${limit.decidedBy}` : t("requirements.undecided")}
          </span>
          {limit.note && <span>{limit.note}</span>}
        </div>
      </div>
      <ActionIcon aria-label={t("requirements.edit", { name })} onClick={onEdit}>
        <IconPencil size={16} />
      </ActionIcon>
    </li>
  );
}

function AddLimit({ limits, onAdd }: Readonly<{ limits: readonly Limit[]; onAdd: (kind: LimitKind) => void }>) {
  const { t } = useText();
  const canChange = useCanChange();
  const offered = limitThemes
    .map(({ theme, kinds }) => ({ theme, kinds: kinds.filter((kind) => canAdd(kind, limits)) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} disabled={!canChange}>
          {t("limits.add")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="limit-menu">
        {offered.map(({ theme, kinds }, at) => (
          <Fragment key={theme}>
            {at > 0 && <Menu.Divider />}
            <Menu.Label>{t(`limits.theme-${theme}`)}</Menu.Label>
            {kinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => onAdd(kind)}>
                {t(`limits.kind-${kind}`)}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
