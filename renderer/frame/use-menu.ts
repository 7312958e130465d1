import { useEffect } from "react";
import { listen } from "../host.ts";
import { pathOf, steps } from "../routes.ts";

/** The desktop's menu asks the page to do what it also has a button for: `go:inventory`, `undo`, `search`. */
export function useMenu(doing: {
  go: (path: string) => void;
  undo: () => void;
  redo: () => void;
  search: () => void;
  help: () => void;
}): void {
  useEffect(() =>
    listen((event) => {
      if (event.kind !== "menu") return;
      const step = steps.find((one) => event.command === `go:${one}` || event.command === one);
      if (step) return doing.go(pathOf(step));
      if (event.command === "start" || event.command === "new") return doing.go("/");
      if (event.command === "undo") return doing.undo();
      if (event.command === "redo") return doing.redo();
      if (event.command === "search") return doing.search();
      if (event.command === "help") doing.help();
    }),
  );
}
