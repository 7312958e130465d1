import { Modal } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { isComposing, isEnter } from "../hooks/keyboard.ts";
import { useText } from "../hooks/use-text.ts";
import { type Found, useFindable } from "./use-findable.ts";
import "./palette.css";

/** Search everywhere and commands, Ctrl K. Nothing happens on a key while a syllable is being composed. */
export function Palette({ onClose, onHistory }: Readonly<{ onClose: () => void; onHistory: () => void }>) {
  const { t } = useText();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={600}
      yOffset="12vh"
      lockScroll={false}
      transitionProps={{ duration: 80 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t("frame.search")}>
        <Modal.Body p={0}>
          <Search onClose={onClose} onHistory={onHistory} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Search({ onClose, onHistory }: Readonly<{ onClose: () => void; onHistory: () => void }>) {
  const { t } = useText();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const find = useFindable(onHistory);
  const found = useMemo(() => find(query), [find, query]);
  const id = useId();
  const current = Math.min(at, found.length - 1);

  function pick(one: Found | undefined): void {
    if (!one) return;
    onClose();
    one.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (current + step + found.length) % found.length;
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
    }
    if (isEnter(event)) {
      event.preventDefault();
      pick(found[current]);
    }
  }

  return (
    <>
      <div className="palette-field">
        <IconSearch size={18} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${current}` : undefined}
          aria-label={t("frame.search")}
          placeholder={t("frame.search-hint")}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="read-out" role="status">
        {t("frame.search-results", { count: found.length })}
      </p>
      {found.length === 0 && <p className="palette-none">{t("frame.search-none", { query })}</p>}
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t("frame.search")}
        className="palette-list"
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <li
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onClick={() => pick(one)}
            onMouseMove={() => setAt(index)}
          >
            <span className="palette-kind">{t(`frame.kind-${one.kind}`)}</span>
            <span className="palette-name">{one.name}</span>
            {one.hint && <span className="palette-hint">{one.hint}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
