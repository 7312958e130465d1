import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { AssumptionKey } from "../../../shared/model/assumption.ts";
import { matches } from "../../../shared/text/find.ts";
import type { Currency } from "../../../shared/units/money.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { pathOf } from "../../routes.ts";
import { AssumptionDrawer } from "./assumption-drawer.tsx";
import { type Held, groupOf, groups, valueOf } from "./assumption-words.ts";
import { RegisterTable } from "./register-table.tsx";
import { TabRegion } from "./tab-region.tsx";

/** In the address in place of a key: only what has no value. */
const MISSING = "missing";
const filters = ["all", "missing", "stated"] as const;
type Filter = (typeof filters)[number];

const fits: Readonly<Record<Filter, (held: Held) => boolean>> = {
  all: () => true,
  missing: (held) => valueOf(held) === null,
  stated: ({ stated }) => stated !== null,
};

/** Every number that no fact gives: what it is, what is usual, on whose word, and why it was stated otherwise. */
export function AssumptionsTab({ currency, openId }: Readonly<{ currency: Currency; openId: string | null }>) {
  const question = useCall("assumptions.list", {});
  return <Asked question={question}>{(all) => <Register all={all} currency={currency} openId={openId} />}</Asked>;
}

function Register({
  all,
  currency,
  openId,
}: Readonly<{ all: readonly Held[]; currency: Currency; openId: string | null }>) {
  const { t, number } = useText();
  const [, go] = useLocation();
  const canChange = useCanChange();
  const { change: reset, busy } = useChange("assumptions.reset");
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<Filter>("all");
  const back = useBack();
  const close = (): void => back(pathOf("cost", "assumptions", ...(chosen === "missing" ? [MISSING] : [])));
  const filter: Filter = openId === MISSING ? "missing" : chosen;
  const open = all.find(({ key }) => key === openId) ?? null;
  const stated = all.filter(fits.stated);
  const shown = all.filter(
    (held) =>
      fits[filter](held) &&
      (query.trim() === "" ||
        matches(t(`assumptions.${held.key}`), query) > 0 ||
        matches(t(`cost-page.group-${groupOf(held.key)}`), query) > 0 ||
        held.key.includes(query.trim().toLowerCase())),
  );

  function choose(next: Filter): void {
    setChosen(next);
    if (openId === MISSING || next === "missing")
      go(pathOf("cost", "assumptions", ...(next === "missing" ? [MISSING] : [])));
  }

  return (
    <>
      <div className="register-bar">
        <TextInput
          className="register-find"
          size="xs"
          type="search"
          aria-label={t("cost-page.assumptions-find")}
          placeholder={t("cost-page.assumptions-find")}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t("cost-page.assumptions-shown")}
          value={filter}
          onChange={choose}
          data={filters.map((value) => ({
            value,
            label: t(`cost-page.assumptions-${value}`, { count: number(all.filter(fits[value]).length, 0) }),
          }))}
        />
        {stated.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={busy}
            disabled={!canChange}
            onClick={() => void reset({ keys: stated.map(({ key }) => key) })}
          >
            {t("cost-page.reset-all")}
          </Button>
        )}
      </div>
      <TabRegion label={t("cost-page.tab-assumptions")}>
        {() => (
          <div className="register">
            <p className="soft cost-remark">{t("cost-page.assumptions-note")}</p>
            {shown.length === 0 && <p role="status">{t("cost-page.assumptions-nothing")}</p>}
            {groups.map((group) => {
              const held = shown.filter(({ key }) => groupOf(key) === group);
              if (held.length === 0) return null;
              return (
                <RegisterTable
                  key={group}
                  group={group}
                  held={held}
                  currency={currency}
                  openId={openId}
                  onOpen={(key: AssumptionKey) => go(pathOf("cost", "assumptions", key))}
                />
              );
            })}
          </div>
        )}
      </TabRegion>
      {open && <AssumptionDrawer key={open.key} held={open} currency={currency} onClose={close} />}
    </>
  );
}
