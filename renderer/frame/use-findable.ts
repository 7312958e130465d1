import { useCallback, useMemo } from "react";
import { useLocation } from "wouter";
import { matches } from "../../shared/text/find.ts";
import { useDesk } from "../hooks/desk.ts";
import { explain } from "../hooks/explain.ts";
import { useCall } from "../hooks/use-call.ts";
import { useChange } from "../hooks/use-change.ts";
import { useText } from "../hooks/use-text.ts";
import { useWorkloads } from "../hooks/use-workloads.ts";
import { useScenarioId, useWorkspace } from "../hooks/workspace.ts";
import { NUMBERED, pathOf, steps } from "../routes.ts";
import { useUndo } from "./use-undo.ts";

export type Found = Readonly<{
  id: string;
  kind: "page" | "command" | "workload" | "group" | "provider" | "region" | "figure";
  name: string;
  /** Said beside the name. */
  hint: string | null;
  /** What it is found by beside its name: its name in the other language, its host name, its code. */
  also: readonly string[];
  run: () => void;
}>;

const SHOWN = 40;

/** Everything that can be found, and how to find in it. */
export function useFindable(onHistory: () => void): (query: string) => Found[] {
  const commands = useCommands(onHistory);
  const things = useThings();
  const figureOf = useFigure();
  return useCallback(
    (query) => {
      if (query.trim() === "") return commands.slice(0, SHOWN);
      const figure = figureOf(query.trim());
      if (figure) return [figure];
      return [...commands, ...things]
        .map((one) => ({ one, rank: Math.max(...[one.name, ...one.also].map((name) => matches(name, query))) }))
        .filter(({ rank }) => rank > 0)
        .sort((a, b) => b.rank - a.rank || a.one.name.localeCompare(b.one.name, "ko"))
        .slice(0, SHOWN)
        .map(({ one }) => one);
    },
    [commands, things, figureOf],
  );
}

/** As printed in appendix B of the plan and at the foot of every explanation: `cost/year/2027`, `score/w-12@naver:KR`. */
const FIGURE_ID = /^[a-z][a-z-]*\/[^\s/]\S*$/;

/** A figure by its id, explained for the scenario at hand; where there is none of that id, the drawer says so. */
function useFigure(): (query: string) => Found | null {
  const { t } = useText();
  const scenario = useScenarioId();
  return useCallback(
    (id) => {
      if (scenario === null || !FIGURE_ID.test(id)) return null;
      const run = (): void => explain(id, scenario);
      return { id: `figure ${id}`, kind: "figure", name: id, hint: t("frame.figure-hint"), also: [], run };
    },
    [scenario, t],
  );
}

function useCommands(onHistory: () => void): Found[] {
  const { t, say } = useText();
  const [, go] = useLocation();
  const desk = useDesk();
  const open = useWorkspace();
  const { undo, redo } = useUndo();
  const { change: close } = useChange("workspace.close");
  const command = (id: string, name: string, run: () => void, also: readonly string[] = []): Found => ({
    id: `command ${id}`,
    kind: "command",
    name,
    hint: null,
    also,
    run,
  });
  return [
    ...(open
      ? steps.map((step, index): Found => ({
          id: `page ${step}`,
          kind: "page",
          name: t(`frame.${step}`),
          hint: index < NUMBERED ? `Ctrl ${index + 1}` : null,
          also: [step],
          run: () => go(pathOf(step)),
        }))
      : []),
    ...(open?.undo
      ? [command("undo", t("frame.undo-step", { step: say(open.undo) }), undo, ["undo", "되돌리기"])]
      : []),
    ...(open?.redo
      ? [command("redo", t("frame.redo-step", { step: say(open.redo) }), redo, ["redo", "다시 하기"])]
      : []),
    ...(["light", "dark", "contrast"] as const).map((look) =>
      command(look, t("frame.command-look", { look: t(`frame.look-${look}`) }), () => desk.set({ look }), [
        "theme",
        look,
        "테마",
      ]),
    ),
    command("ko", t("frame.command-language", { language: "한국어" }), () => desk.set({ language: "ko" }), [
      "korean",
      "한국어",
    ]),
    command("en", t("frame.command-language", { language: "English" }), () => desk.set({ language: "en" }), [
      "english",
      "영어",
    ]),
    command("compact", t("frame.command-compact"), () => desk.set({ compact: !desk.compact }), ["compact", "density"]),
    ...(open ? [command("history", t("frame.command-history"), onHistory, ["history", "이력"])] : []),
    ...(open
      ? [command("close", t("frame.command-close"), () => void close({}).then(() => go("/")), ["close", "닫기"])]
      : []),
  ];
}

function useThings(): Found[] {
  const { of } = useText();
  const [, go] = useLocation();
  const isOpen = useWorkspace() !== null;
  const workloads = useWorkloads({ enabled: isOpen }).data?.rows;
  const { data: groups } = useCall("groups.list", {}, { enabled: isOpen });
  const { data: catalogue } = useCall("catalogue.overview", {}, { enabled: isOpen });
  return useMemo(() => {
    const groupNames = new Map(groups?.map((group) => [group.id, group.name]));
    return [
      ...(workloads ?? []).map((one): Found => ({
        id: one.id,
        kind: "workload",
        name: one.name,
        hint: one.group ? (groupNames.get(one.group) ?? null) : null,
        also: [one.hostname ?? "", one.externalId ?? "", one.id].filter(Boolean),
        run: () => go(pathOf("inventory", "workloads", one.id)),
      })),
      ...(groups ?? []).map((one): Found => ({
        id: one.id,
        kind: "group",
        name: one.name,
        hint: one.ownerUnit,
        also: [one.externalId ?? "", one.id].filter(Boolean),
        run: () => go(pathOf("inventory", "systems", one.id)),
      })),
      ...(catalogue?.providers ?? []).map(({ provider }): Found => ({
        id: provider.id,
        kind: "provider",
        name: of(provider.name),
        hint: provider.owner.country,
        also: [provider.name.ko, provider.name.en, provider.id],
        run: () => go(pathOf("catalogue", provider.id)),
      })),
      ...(catalogue?.regions ?? []).map((region): Found => ({
        id: region.id,
        kind: "region",
        name: region.id,
        hint: region.city,
        also: [region.city ?? "", region.code].filter(Boolean),
        run: () => go(pathOf("catalogue", "map", region.id)),
      })),
    ];
  }, [workloads, groups, catalogue, of, go]);
}
