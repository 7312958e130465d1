import { ActionIcon, Button, Menu, Switch } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import type { RequirementId } from "../../../shared/model/id.ts";
import type { Gate } from "../../../shared/model/requirement.ts";
import type { RulePack } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange, useWorkspace } from "../../hooks/workspace.ts";
import { type GateCost, useGateCosts } from "./gate-costs.ts";
import { freshGate, onlyOnce, ownKinds } from "./fresh-gate.ts";
import { gateWords, themeOf, themes } from "./requirement-words.ts";
import type { Overview } from "./requirements-page.tsx";
import type { Requirements } from "./use-requirements.ts";

/** Gates by theme: what each asks, who decided it, whether it is on. */
export function Gates({
  held,
  overview,
  onEdit,
  editing,
}: Readonly<{
  held: Requirements;
  overview: Overview;
  onEdit: (id: RequirementId) => void;
  editing: RequirementId | null;
}>) {
  const { t } = useText();
  const gates = held.requirements.filter((one) => one.kind === "gate");
  const costs = useGateCosts();
  return (
    <section aria-labelledby="gates">
      <div className="board-head">
        <h2 id="gates">{t("requirements.gates")}</h2>
        <AddGate held={held} overview={overview} onEdit={onEdit} />
      </div>
      <p className="board-lead">{t("requirements.gates-lead")}</p>
      {themes.map((theme) => {
        const ofTheme = gates.filter((one) => themeOf[one.gate.is] === theme);
        if (ofTheme.length === 0) return null;
        return (
          <div key={theme}>
            <h3 className="theme-title">{t(`requirements.theme-${theme}`)}</h3>
            <ul className="requirement-list">
              {ofTheme.map((gate) => (
                <GateRow
                  key={gate.id}
                  gate={gate}
                  overview={overview}
                  cost={gate.on ? costs(gate.gate) : null}
                  isOpen={gate.id === editing}
                  onSwitch={(on) => held.put({ ...gate, on })}
                  onEdit={() => onEdit(gate.id)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function GateRow({
  gate,
  overview,
  cost,
  isOpen,
  onSwitch,
  onEdit,
}: Readonly<{
  gate: Gate;
  overview: Overview;
  cost: GateCost | null;
  isOpen: boolean;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
}>) {
  const words = useText();
  const { t, number } = words;
  const canChange = useCanChange();
  const name = gateWords(words, gate, overview);
  const pack = gate.gate.is === "rule-pack" ? packOf(gate.gate.pack, overview) : null;
  return (
    <li className={gate.on ? "requirement" : "requirement requirement-off"} data-open={isOpen || undefined}>
      <Switch
        checked={gate.on}
        disabled={!canChange}
        aria-label={t("requirements.switch", { name })}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <div>
        <div className="requirement-name">{name}</div>
        <div className="requirement-line">
          {pack && <PackLine pack={pack} />}
          <span>
            {gate.decidedBy ? `${t("requirements.decided-by")}: ${gate.decidedBy}` : t("requirements.undecided")}
          </span>
          {gate.note && <span>{gate.note}</span>}
          {cost && cost.regionsOut > 0 && (
            <span className="figures">{t("requirements.costs-regions", { count: number(cost.regionsOut, 0) })}</span>
          )}
          {cost && cost.lostAlone > 0 && (
            <span className="figures gate-alone">
              {t("requirements.costs-alone", { count: number(cost.lostAlone, 0) })}
            </span>
          )}
        </div>
      </div>
      <ActionIcon aria-label={t("requirements.edit", { name })} onClick={onEdit}>
        <IconPencil size={16} />
      </ActionIcon>
    </li>
  );
}

const packOf = (id: string, overview: Overview): RulePack | null =>
  overview.rulePacks.find((pack) => pack.id === id) ?? null;

function PackLine({ pack }: Readonly<{ pack: RulePack }>) {
  const { t, day, number } = useText();
  return (
    <>
      <span className={`status status-${pack.status}`}>{t(`pack-status.${pack.status}`)}</span>
      <span className="figures">
        {pack.validTo
          ? t("requirements.valid", { from: day(pack.validFrom), to: day(pack.validTo) })
          : t("requirements.valid-from", { from: day(pack.validFrom) })}
      </span>
      <span>
        {pack.framework
          ? t("requirements.framework-of", { count: number(pack.framework.criteria.length, 0) })
          : t("requirements.rules-of", { count: number(pack.rules.filter(({ kind }) => kind !== "stated").length, 0) })}
      </span>
      <span>{pack.issuer}</span>
    </>
  );
}

function AddGate({
  held,
  overview,
  onEdit,
}: Readonly<{ held: Requirements; overview: Overview; onEdit: (id: RequirementId) => void }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const open = useWorkspace();
  const has = new Set(
    held.requirements.flatMap((one) =>
      one.kind === "gate" ? [one.gate.is === "rule-pack" ? one.gate.pack : one.gate.is] : [],
    ),
  );
  const packs = overview.rulePacks.filter(({ id }) => !has.has(id));
  const others = ownKinds.filter((kind) => !onlyOnce.has(kind) || !has.has(kind));

  function add(gate: Gate["gate"]): void {
    const id = held.freshId();
    held.put({ id, on: true, decidedBy: null, note: null, kind: "gate", gate });
    onEdit(id);
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange || packs.length + others.length === 0}
        >
          {t("requirements.add-gate")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {packs.map((pack) => (
          <Menu.Item key={pack.id} onClick={() => add({ is: "rule-pack", pack: pack.id })}>
            {t("requirements.add-pack", { name: of(pack.title) })}
          </Menu.Item>
        ))}
        {others.map((kind) => (
          <Menu.Item key={kind} onClick={() => add(freshGate(kind, open?.agency.country ?? "KR", overview))}>
            {t(`requirements.kind-${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
