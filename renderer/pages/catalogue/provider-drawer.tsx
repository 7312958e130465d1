import { useText } from "../../hooks/use-text.ts";
import { Drawer } from "../../parts/drawer.tsx";
import { BothSides } from "./both-sides.tsx";
import { EvidenceDrawer } from "./evidence-drawer.tsx";
import { EvidenceView } from "./evidence-view.tsx";
import { FactDrawer } from "./fact-drawer.tsx";
import { factTitle } from "./fact-words.ts";
import { OwnFactDrawer } from "./own-fact-drawer.tsx";
import { type Opened, useProviderDesk } from "./provider-desk.ts";

/** The one drawer of the page: a fact, its two sides, a form, a document. */
export function ProviderDrawer({ opened, onClose }: Readonly<{ opened: Opened | null; onClose: () => void }>) {
  const words = useText();
  const { id, overview, files, own } = useProviderDesk();
  switch (opened?.is) {
    case "fact":
      return <FactDrawer key={opened.view.title} view={opened.view} onClose={onClose} />;
    case "edit":
      return <OwnFactDrawer start={opened.start} overview={overview} files={files} onClose={onClose} />;
    case "own-fact": {
      const fact = own.find((one) => one.id === opened.fact);
      if (!fact) return null;
      return (
        <Drawer title={factTitle(words, fact.fact)} wide onClose={onClose}>
          <BothSides key={`${fact.id} ${fact.use}`} fact={fact} />
        </Drawer>
      );
    }
    case "attach":
      return <EvidenceDrawer provider={id} file={opened.file} onClose={onClose} />;
    case "evidence": {
      const file = files.find((one) => one.id === opened.id);
      return file ? <EvidenceView key={file.id} file={file} onClose={onClose} /> : null;
    }
    default:
      return null;
  }
}
