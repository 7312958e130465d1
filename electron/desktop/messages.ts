import type { HostEvent } from "../../shared/contract/events.ts";
import type { Failure } from "../../shared/contract/failure.ts";
import type { Reply } from "../../shared/contract/gate.ts";

/** What the shell says to the service's process. `start` comes first and once. */
export type ToService =
  | Readonly<{ kind: "start"; scratch: string; bugs: string; nativeBinding: string | null }>
  | Readonly<{ kind: "call"; id: number; name: string; input: unknown }>
  /** A path that a person gave: a double click, the command line, a recent file. */
  | Readonly<{ kind: "open"; id: number; path: string }>
  | Readonly<{ kind: "told"; id: number; answer: unknown }>
  | Readonly<{ kind: "close" }>;

/** What the service's process says to the shell. */
export type FromService =
  | Readonly<{ kind: "reply"; id: number; reply: Reply }>
  | Readonly<{ kind: "event"; event: HostEvent }>
  | Readonly<{ kind: "ask"; id: number; question: Question }>
  | Readonly<{ kind: "closed"; failure: Failure | null }>;

/** What only the shell can find out: it has the dialogs and the list of recent files. */
export type Question =
  | Readonly<{ what: "open" }>
  | Readonly<{ what: "create" | "save"; suggestedName: string }>
  | Readonly<{ what: "recent" }>
  | Readonly<{ what: "add-recent"; path: string }>;

export type AnswerTo = {
  open: string | null;
  create: string | null;
  save: string | null;
  recent: readonly string[];
  "add-recent": null;
};
