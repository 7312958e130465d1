import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { ProfileId, type ScenarioId } from "../../../shared/model/id.ts";
import type { FrameworkReading } from "../../../shared/model/mastery.ts";
import type { SovereigntyProfile } from "../../../shared/model/sovereignty.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { ProfileDrawer } from "./profile-drawer.tsx";

type Editing = Readonly<{ profile: SovereigntyProfile | null }>;

/** By which profile the scenario reads the framework; profiles are made and changed in the drawer. */
export function ProfileBar({ framework, scenario }: Readonly<{ framework: FrameworkReading; scenario: ScenarioId }>) {
  const { t, of } = useText();
  const canChange = useCanChange();
  const { data: profiles = [] } = useCall("profiles.list", {});
  const { change } = useChange("scenarios.choose-profile");
  const [editing, edit] = useState<Editing | null>(null);
  const chosen = framework.profile;
  return (
    <div className="sovereignty-bar">
      <NativeSelect
        size="sm"
        label={t("sovereignty-page.profile")}
        disabled={!canChange}
        value={chosen?.id ?? ""}
        data={[
          { value: "", label: t("sovereignty-page.profile-none", { framework: of(framework.title) }) },
          ...profiles.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          void change({ scenario, profile: value === "" ? null : ProfileId.parse(value) });
        }}
      />
      {chosen && (
        <Button variant="default" size="sm" onClick={() => edit({ profile: chosen })}>
          {t("sovereignty-page.profile-edit")}
        </Button>
      )}
      <Button variant="default" size="sm" disabled={!canChange} onClick={() => edit({ profile: null })}>
        {t("sovereignty-page.profile-new")}
      </Button>
      <p className="soft">{t(chosen ? "sovereignty-page.profile-is" : "sovereignty-page.profile-why")}</p>
      {editing && (
        <ProfileDrawer
          key={editing.profile?.id ?? "new"}
          profile={editing.profile}
          framework={framework.id}
          scenario={scenario}
          onClose={() => edit(null)}
        />
      )}
    </div>
  );
}
