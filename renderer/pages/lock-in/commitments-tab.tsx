import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { Commitment } from "../../../shared/model/commitment.ts";
import { useBack } from "../../hooks/use-back.ts";
import { useCall } from "../../hooks/use-call.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { Asked } from "../../parts/asked.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import type { Column } from "../../parts/grid/columns.ts";
import { VirtualGrid } from "../../parts/grid/virtual-grid.tsx";
import { pathOf } from "../../routes.ts";
import { ContractDrawer } from "../inventory/contracts-tab.tsx";

/** Contracts to pay a minimum: what keeps one with a provider beside the technology. */
export function CommitmentsTab({ openId }: Readonly<{ openId: string | null }>) {
  const question = useCall("commitments.list", {});
  return <Asked question={question}>{(all) => <Commitments all={all} openId={openId} />}</Asked>;
}

function Commitments({ all, openId }: Readonly<{ all: readonly Commitment[]; openId: string | null }>) {
  const { t, of, money } = useText();
  const [, go] = useLocation();
  const canChange = useCanChange();
  const { data: catalogue } = useCall("catalogue.overview", {});
  const { change: remove } = useChange("commitments.remove");
  const providers = catalogue?.providers;
  const columns = useMemo((): Column<Commitment>[] => {
    const names = new Map(providers?.map(({ provider }) => [provider.id, of(provider.name)]));
    return [
      { id: "name", header: t("inventory.name"), width: 220, grow: true, value: (one) => one.name },
      {
        id: "provider",
        header: t("inventory.provider"),
        width: 180,
        value: (one) => names.get(one.provider) ?? one.provider,
      },
      { id: "kind", header: t("inventory.commitment-kind"), width: 120, value: (one) => t(`commitment.${one.kind}`) },
      {
        id: "minimums",
        header: t("inventory.minimums"),
        width: 360,
        grow: true,
        value: (one) =>
          one.minimums
            .map(({ year, minor }) => `${year}: ${money({ low: minor, high: minor, currency: one.currency })}`)
            .join(" · "),
      },
    ];
  }, [t, of, money, providers]);
  const back = useBack();
  const close = (): void => back(pathOf("lock-in", "commitments"));
  const add = () => go(pathOf("lock-in", "commitments", "new"));
  const open = all.find(({ id }) => id === openId) ?? null;

  return (
    <>
      <VirtualGrid
        name="commitments"
        label={t("lock-in-page.tab-commitments")}
        rows={all}
        rowId={(one) => one.id}
        columns={columns}
        onOpen={(one) => go(pathOf("lock-in", "commitments", one.id))}
        openId={openId}
        actions={
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={!canChange}
            onClick={add}
          >
            {t("inventory.add-contract")}
          </Button>
        }
        empty={
          <EmptyState
            title={t("inventory.empty-contracts")}
            missing={t("inventory.empty-contracts-why")}
            action={{ label: t("inventory.add-contract"), run: add }}
          />
        }
      />
      {(open ?? openId === "new") && providers && (
        <ContractDrawer
          key={openId}
          commitment={open}
          providers={providers}
          onClose={close}
          onRemove={(one) => void remove({ ids: [one.id] }).then((done) => done && close())}
        />
      )}
    </>
  );
}
