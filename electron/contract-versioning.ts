import type { Client } from "../shared/contract/client.ts";
import type { ScenarioId } from "../shared/model/id.ts";

type Asking = Pick<Client, "call" | "run">;
type Asked = Asking & Readonly<{ scenario: ScenarioId; note: (name: string, value: unknown) => void }>;

const freeze = async ({ call }: Asking): Promise<number> => {
  const [scenario] = await call("scenarios.list", {});
  const { versions } = await call("versions.list", {});
  const label = `1.${versions.length}`; // each version has a number of its own
  const given = { label, unit: "정보화담당관", reason: "결재" };
  return (await call("versions.freeze", { scenario: scenario!.id, ...given })).number;
};
const signature = { title: "과장", by: "정보화과", verdict: "approved", on: "2026-11-22", note: null } as const;

/** Everything that can be asked about versions; the one that is frozen for it is taken back. */
export async function dayOfVersioning({ call, run, note }: Asked): Promise<void> {
  const number = await freeze({ call, run });
  note("versions", await call("versions.list", {}));
  note("difference", await call("versions.difference", { from: number, to: null }));
  note("version, worked out again", await call("versions.check", { number }));
  note("approvals", await call("approvals.list", {}));
  await call("workspace.undo", {});
}

/** Every call of versions that changes the workspace. */
export const versioningChanges: Readonly<Record<string, (given: Asking) => Promise<unknown>>> = {
  "versions.freeze": freeze,
  "approvals.save": async (given) =>
    given.call("approvals.save", { version: await freeze(given), approvals: [signature] }),
};
