import { Checkbox, NativeSelect, NumberInput, Switch, TextInput } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { type ProposedGroup, proposeGroups } from "../../../shared/engines/grouping/propose.ts";
import { GroupingRule } from "../../../shared/engines/grouping/rule.ts";
import type { Group } from "../../../shared/model/group.ts";
import type { Workload } from "../../../shared/model/workload.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { EditDrawer } from "../../parts/edit-drawer.tsx";
import { FieldRow } from "../../parts/fields.tsx";
import "./grouping-drawer.css";

const kinds = ["prefix", "letters", "pattern", "domain", "subnet", "location", "os"] as const;
type Kind = (typeof kinds)[number];

const SHOWN = 200;
const EXAMPLES = 3;

/** Groups proposed from a rule, with how many workloads each would take and some of their names, before any is made. */
export function GroupingDrawer({
  workloads,
  groups,
  chosen,
  onClose,
}: Readonly<{
  workloads: readonly Workload[];
  groups: readonly Group[];
  /** With rows chosen only these are grouped. */
  chosen: ReadonlySet<string>;
  onClose: () => void;
}>) {
  const { t, number } = useText();
  const [kind, setKind] = useState<Kind>("prefix");
  const [separators, setSeparators] = useState("-_.");
  const [parts, setParts] = useState(1);
  const [letters, setLetters] = useState(3);
  const [pattern, setPattern] = useState("(*)-*");
  const [label, setLabel] = useState(1);
  const [bits, setBits] = useState(24);
  const [least, setLeast] = useState(2);
  const [isUngroupedOnly, setUngroupedOnly] = useState(chosen.size === 0);
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());
  const { change, busy, failure } = useChange("groups.by-rule", { quiet: true });

  const given = GroupingRule.safeParse(
    {
      prefix: { kind, separators, parts },
      letters: { kind, count: letters },
      pattern: { kind, pattern },
      domain: { kind, label },
      subnet: { kind, bits },
      location: { kind },
      os: { kind },
    }[kind],
  );
  const written = useDeferredValue(given.success ? JSON.stringify(given.data) : null);
  const among = useMemo(
    () =>
      workloads.filter(
        ({ id, group }) => (chosen.size === 0 || chosen.has(id)) && (!isUngroupedOnly || group === null),
      ),
    [workloads, chosen, isUngroupedOnly],
  );
  const proposal = useMemo(
    () => (written === null ? null : proposeGroups(GroupingRule.parse(JSON.parse(written)), among, groups, least)),
    [written, among, groups, least],
  );
  const nameOf = useMemo(() => new Map(workloads.map(({ id, name }) => [id, name])), [workloads]);
  const taken = proposal?.groups.filter(({ name }) => !except.has(name)) ?? [];
  const count = taken.reduce((sum, group) => sum + group.workloads.length, 0);
  const n = (value: number): string => number(value, 0);

  function flip(name: string): void {
    const next = new Set(except);
    if (!next.delete(name)) next.add(name);
    setExcept(next);
  }

  async function apply(): Promise<void> {
    if (!given.success || !proposal) return;
    const done = await change({
      rule: given.data,
      workloads: among.map(({ id }) => id),
      least,
      except: proposal.groups.flatMap(({ name }) => (except.has(name) ? [name] : [])),
    });
    if (!done) return;
    notify({ tone: "good", words: inBothLanguages({ key: "grouping.done", args: done }) });
    onClose();
  }

  return (
    <EditDrawer
      title={t("grouping.title")}
      wide
      onClose={onClose}
      onSave={() => void apply()}
      saveWords={t("grouping.apply", { count: n(count) })}
      busy={busy}
      failure={failure}
      blocked={count === 0}
    >
      <p className="soft">{t(chosen.size > 0 ? "grouping.why-chosen" : "grouping.why", { count: n(among.length) })}</p>
      <NativeSelect
        label={t("grouping.by")}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`grouping.by-${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)} // one of the options
      />
      {kind === "prefix" && (
        <FieldRow>
          <TextInput
            label={t("grouping.separators")}
            value={separators}
            maxLength={10}
            onChange={(event) => setSeparators(event.currentTarget.value)}
          />
          <Whole label={t("grouping.parts")} value={parts} min={1} max={5} onChange={setParts} />
        </FieldRow>
      )}
      {kind === "letters" && (
        <Whole label={t("grouping.letters")} value={letters} min={1} max={50} onChange={setLetters} />
      )}
      {kind === "pattern" && (
        <TextInput
          label={t("grouping.pattern")}
          description={t("grouping.pattern-why")}
          value={pattern}
          maxLength={200}
          onChange={(event) => setPattern(event.currentTarget.value)}
        />
      )}
      {kind === "domain" && (
        <NativeSelect
          label={t("grouping.label")}
          value={String(label)}
          data={[
            { value: "1", label: t("grouping.label-1") },
            { value: "2", label: t("grouping.label-2") },
            { value: "0", label: t("grouping.label-0") },
          ]}
          onChange={(event) => setLabel(Number(event.currentTarget.value))}
        />
      )}
      {kind === "subnet" && <Whole label={t("grouping.bits")} value={bits} min={8} max={30} onChange={setBits} />}
      <FieldRow>
        <Whole label={t("grouping.least")} value={least} min={1} max={1000} onChange={setLeast} />
      </FieldRow>
      <Switch
        label={t("grouping.ungrouped-only")}
        checked={isUngroupedOnly}
        onChange={(event) => setUngroupedOnly(event.currentTarget.checked)}
      />
      <p role="status">
        {proposal === null
          ? t("grouping.incomplete")
          : t("grouping.sum", {
              made: n(taken.filter(({ group }) => group === null).length),
              joined: n(taken.filter(({ group }) => group !== null).length),
              count: n(count),
              left: n(among.length - count),
            })}
      </p>
      <ul className="grouping-list">
        {proposal?.groups.slice(0, SHOWN).map((group) => (
          <ProposedItem
            key={group.name}
            group={group}
            isTaken={!except.has(group.name)}
            examples={group.workloads.slice(0, EXAMPLES).map((id) => nameOf.get(id) ?? id)}
            onFlip={() => flip(group.name)}
          />
        ))}
      </ul>
      {proposal && proposal.groups.length > SHOWN && (
        <p className="soft">{t("grouping.more", { count: n(proposal.groups.length - SHOWN) })}</p>
      )}
    </EditDrawer>
  );
}

function ProposedItem({
  group,
  isTaken,
  examples,
  onFlip,
}: Readonly<{ group: ProposedGroup; isTaken: boolean; examples: readonly string[]; onFlip: () => void }>) {
  const { t, number } = useText();
  const rest = group.workloads.length - examples.length;
  return (
    <li>
      <Checkbox
        checked={isTaken}
        onChange={onFlip}
        label={
          <>
            <strong>{group.name}</strong>{" "}
            <span className="figures">{t("grouping.workloads", { count: number(group.workloads.length, 0) })}</span>{" "}
            <span className={group.group === null ? "grouping-tag grouping-new" : "grouping-tag"}>
              {t(group.group === null ? "grouping.new" : "grouping.joins")}
            </span>
          </>
        }
        description={`${examples.join(", ")}${rest > 0 ? ` +${number(rest, 0)}` : ""}`}
      />
    </li>
  );
}

function Whole({
  label,
  value,
  min,
  max,
  onChange,
}: Readonly<{ label: string; value: number; min: number; max: number; onChange: (value: number) => void }>) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      allowDecimal={false}
      clampBehavior="strict"
      onChange={(next) => next !== "" && onChange(Number(next))}
    />
  );
}
