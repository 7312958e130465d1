import { Button, Checkbox, Popover, TextInput } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { matches } from "../../../shared/text/find.ts";
import { useText } from "../../hooks/use-text.ts";

const SEARCHED_FROM = 10;

/** A button that opens a list to tick from: what is looked for is any of what is ticked. Nothing ticked asks for all. */
export function ChoiceMenu<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
  none,
}: Readonly<{
  label: string;
  /** What the button says while nothing is ticked, where its label stands beside it. */
  none?: string;
  options: readonly Readonly<{ value: Value; label: string; note?: string }>[];
  chosen: readonly Value[];
  onChoose: (chosen: readonly Value[]) => void;
}>) {
  const { t } = useText();
  const [query, setQuery] = useState("");
  const shown = options.filter((one) => matches(one.label, query) > 0);
  const only = chosen.length === 1 ? options.find(({ value }) => value === chosen[0])?.label : null;
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus onClose={() => setQuery("")}>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className="choice-button"
          data-chosen={chosen.length > 0 || undefined}
          {...(none !== undefined && chosen.length === 0 ? { "aria-label": `${label}: ${none}` } : {})}
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          {only ? `${label}: ${only}` : chosen.length > 0 ? `${label} ${chosen.length}` : (none ?? label)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        className="choice-menu"
        aria-label={label}
        // it closes this list, not the drawer it stands in
        onKeyDown={(event) => event.key === "Escape" && event.preventDefault()}
      >
        {options.length > SEARCHED_FROM && (
          <TextInput
            size="xs"
            type="search"
            aria-label={`${label}: ${t("catalogue-page.filter-find")}`}
            placeholder={t("catalogue-page.filter-find")}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <div className="choice-list" role="group" aria-label={label}>
          {shown.map(({ value, label: words, note }) => (
            <Checkbox
              key={value}
              size="xs"
              checked={chosen.includes(value)}
              label={
                <>
                  {words} {note && <span className="soft figures">{note}</span>}
                </>
              }
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked ? [...chosen, value] : chosen.filter((one: Value) => one !== value),
                )
              }
            />
          ))}
          {shown.length === 0 && <p className="soft">{t("catalogue-page.filter-none", { query })}</p>}
        </div>
        {chosen.length > 0 && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChoose([])}>
            {t("catalogue-page.filter-clear")}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
