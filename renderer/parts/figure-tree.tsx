import { IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import type { Figure } from "../../shared/engines/explain.ts";
import type { Source } from "../../shared/model/evidence.ts";
import { useText } from "../hooks/use-text.ts";
import { EvidenceList } from "./evidence-list.tsx";
import "./figure-tree.css";

const FIRST = 30;

/** Figures that open in place to show what they are made of, down to where each was read. */
export function FigureTree({
  figures,
  sources,
}: Readonly<{ figures: readonly Figure[]; sources: ReadonlyMap<string, Source> }>) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? figures : figures.slice(0, FIRST);
  return (
    <ul className="figure-tree">
      {shown.map((figure, index) => (
        <Branch key={`${figure.id} ${index}`} figure={figure} sources={sources} />
      ))}
      {figures.length > shown.length && (
        <li>
          <button type="button" className="figure-more" onClick={() => setAll(true)}>
            {t("parts.explain-more", { count: figures.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function Branch({ figure, sources }: Readonly<{ figure: Figure; sources: ReadonlyMap<string, Source> }>) {
  const words = useText();
  const [open, setOpen] = useState(false);
  const isExact = figure.value !== null && figure.value.low === figure.value.high;
  return (
    <li>
      <button type="button" className="figure-branch" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={14} className="figure-chevron" aria-hidden="true" />
        <span className="figure-label">{words.say(figure.label)}</span>
        <span className={isExact ? "figures" : "figures figure-doubt"}>{words.figure(figure)}</span>
      </button>
      {open && (
        <div className="figure-inside">
          {figure.because && <p className="soft">{words.say(figure.because)}</p>}
          {figure.formula && <pre className="explain-formula">{figure.formula}</pre>}
          {figure.parts.length > 0 && <FigureTree figures={figure.parts} sources={sources} />}
          {(figure.evidence.length > 0 || figure.combine === "given") && (
            <EvidenceList evidence={figure.evidence} sources={sources} />
          )}
        </div>
      )}
    </li>
  );
}
