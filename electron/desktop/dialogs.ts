import { type BrowserWindow, type Dialog, type Shell } from "electron";
import type { Failure } from "../../shared/contract/failure.ts";
import type { Language } from "../../shared/model/sentence.ts";
import { text } from "../../shared/text/text.ts";
import { outsideAddress } from "./origin.ts";

type Given = Readonly<{ dialog: Dialog; shell: Shell; window: () => BrowserWindow | null; language: () => Language }>;

/** Paths come from a person at one of these, never from a page. */
export function dialogs({ dialog, shell, window, language }: Given) {
  const workspaces = () => [{ name: text(language(), "desktop.workspace"), extensions: ["sovplan"] }];

  return {
    open: async (): Promise<string | null> => {
      const options = { properties: ["openFile" as const], filters: workspaces() };
      const parent = window();
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    create: (suggestedName: string) => save(suggestedName, workspaces()),
    save: (suggestedName: string) => save(suggestedName, []),

    refuse: async ({ sentence }: Failure): Promise<void> => {
      const options = {
        type: "warning" as const,
        message: sentence[language()],
        buttons: [text(language(), "desktop.ok")],
      };
      const parent = window();
      await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
    },

    /** A link to evidence: only https, only after the person has read where it leads. */
    openOutside: async (address: string): Promise<void> => {
      const url = outsideAddress(address);
      const parent = window();
      if (!url || !parent) return;
      const { response } = await dialog.showMessageBox(parent, {
        type: "question",
        message: text(language(), "desktop.leave", { host: url.hostname }),
        detail: url.href,
        buttons: [text(language(), "desktop.leave-open"), text(language(), "desktop.cancel")],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      if (response === 0) await shell.openExternal(url.href);
    },
  };

  async function save(
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ): Promise<string | null> {
    const options = { defaultPath: suggestedName, filters, properties: ["showOverwriteConfirmation" as const] };
    const parent = window();
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return canceled || !filePath ? null : filePath;
  }
}
