import { Checkbox, MultiSelect } from "@mantine/core";
import type { Gate } from "../../../shared/model/requirement.ts";
import { OpenInterface } from "../../../shared/model/rule-pack.ts";
import { useText } from "../../hooks/use-text.ts";
import type { Overview } from "./requirements-page.tsx";

type PlatformGate = Extract<Gate["gate"], { is: "platform" }>;

/** Families others run too; a platform of one company alone is none. */
const isOpen = (family: string): boolean => !family.startsWith("proprietary");

/** Platforms of which one must run there, or interfaces of which one must be offered. */
export function PlatformFields({
  gate,
  overview,
  onChange,
}: Readonly<{ gate: PlatformGate; overview: Overview; onChange: (gate: PlatformGate) => void }>) {
  const { t } = useText();
  const families = overview.providers.flatMap(({ provider }) => provider.platform.family ?? []).filter(isOpen);
  return (
    <>
      <MultiSelect
        label={t("requirements.families")}
        searchable
        value={gate.families}
        data={[...new Set([...families, "k-paas", ...gate.families])].sort()}
        onChange={(chosen) => onChange({ ...gate, families: chosen })}
      />
      <Checkbox.Group
        label={t("requirements.interfaces")}
        size="sm"
        value={gate.interfaces}
        onChange={(chosen) => onChange({ ...gate, interfaces: chosen.map((one) => OpenInterface.parse(one)) })}
      >
        <div className="edit-form">
          {OpenInterface.options.map((one) => (
            <Checkbox key={one} value={one} label={t(`catalogue.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <p className="soft">{t("requirements.platform-why")}</p>
    </>
  );
}
