import { create } from "zustand";
import type { Text } from "../../shared/model/sentence.ts";

export type Notice = Readonly<{
  id: number;
  tone: "good" | "warn" | "bad" | "note";
  words: Text;
  /** To quote when asking for help. */
  code?: string;
  /** One thing that helps, as a button. */
  action?: Readonly<{ label: Text; run: () => void }>;
}>;

type Notices = Readonly<{ all: readonly Notice[]; dismiss: (id: number) => void }>;

let last = 0;

export const useNotices = create<Notices>((set) => ({
  all: [],
  dismiss: (id) => set((now) => ({ all: now.all.filter((notice) => notice.id !== id) })),
}));

const SHOWN_MS = 6000;

/** Tells something in the one place where things are told. Bad news stays until it is dismissed. */
export function notify(notice: Omit<Notice, "id">): void {
  const id = ++last;
  useNotices.setState((now) => ({ all: [...now.all.slice(-3), { ...notice, id }] }));
  if (notice.tone !== "bad") setTimeout(() => useNotices.getState().dismiss(id), SHOWN_MS);
}
