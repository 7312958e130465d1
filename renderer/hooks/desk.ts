import { create } from "zustand";
import type { ScenarioId } from "../../shared/model/id.ts";
import type { Language } from "../../shared/model/sentence.ts";

export type Look = "light" | "dark" | "contrast";

/** What every screen shares and the workspace does not hold: how the desk is set up for the person before it. */
type Desk = Readonly<{
  language: Language;
  look: Look;
  /** Rows of 26 instead of 32. */
  compact: boolean;
  scenario: ScenarioId | null;
  set: (change: Partial<Pick<Desk, "language" | "look" | "compact" | "scenario">>) => void;
}>;

const KEPT = "sovplan.desk";

function kept(): Partial<Desk> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Desk>; // written below by ourselves; each value is checked where it is read
  } catch {
    return {};
  }
}

function firstLook(before: unknown): Look {
  if (before === "light" || before === "dark" || before === "contrast") return before;
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function firstLanguage(before: unknown): Language {
  if (before === "ko" || before === "en") return before;
  return navigator.language.startsWith("ko") ? "ko" : "en";
}

export const useDesk = create<Desk>((set, get) => {
  const before = kept();
  return {
    language: firstLanguage(before.language),
    look: firstLook(before.look),
    compact: before.compact === true,
    scenario: null,
    set: (change) => {
      set(change);
      const { language, look, compact } = get();
      try {
        localStorage.setItem(KEPT, JSON.stringify({ language, look, compact }));
      } catch {
        // a browser that keeps nothing still works; it only forgets the look
      }
    },
  };
});
