import { ActionIcon, Button, NumberInput, Select } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { UserLocation } from "../../../shared/model/agency.ts";
import type { City } from "../../../shared/model/catalogue.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import { notify } from "../../hooks/notices.ts";
import { useChange } from "../../hooks/use-change.ts";
import { useText } from "../../hooks/use-text.ts";
import { useCanChange } from "../../hooks/workspace.ts";
import { countryName } from "../../parts/country.tsx";

type Row = Omit<UserLocation, "id">;

/** Where users sit: cities of the gazetteer, weighed against each other. */
export function Locations({ held, cities }: Readonly<{ held: readonly UserLocation[]; cities: readonly City[] }>) {
  const { t, of, language, unknown } = useText();
  const canChange = useCanChange();
  const [rows, setRows] = useState<readonly Row[]>(
    held.map(({ city, share, accessMs }) => ({ city, share, accessMs })),
  );
  const { change, busy, failure } = useChange("locations.save", { quiet: true });
  const names = useMemo(
    () =>
      cities
        .map((city) => ({
          value: city.name.en,
          label: `${city.name[language]} (${countryName(language, city.country)})`,
        }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [cities, language],
  );
  const set = (at: number, part: Partial<Row>): void =>
    setRows((now) => now.map((row, index) => (index === at ? { ...row, ...part } : row)));

  async function save(): Promise<void> {
    if (!(await change({ locations: [...rows] }))) return;
    const name = t("inventory.locations-title");
    notify({ tone: "good", words: inBothLanguages({ key: "inventory.saved", args: { name } }) });
  }

  return (
    <section>
      <h2>{t("inventory.locations-title")}</h2>
      <p className="soft">{t("inventory.locations-why")}</p>
      {rows.length > 0 && (
        <table className="plain-table agency-rows">
          <thead>
            <tr>
              <th scope="col">{t("inventory.city")}</th>
              <th scope="col">{t("inventory.share")}</th>
              <th scope="col">{t("inventory.access")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                <td>
                  <Select
                    aria-label={t("inventory.city")}
                    searchable
                    limit={60}
                    data={names}
                    value={row.city || null}
                    allowDeselect={false}
                    onChange={(city) => city && set(at, { city })}
                  />
                </td>
                <td>
                  <NumberInput
                    aria-label={t("inventory.share")}
                    w={90}
                    hideControls
                    min={0}
                    value={row.share}
                    onChange={(share) => set(at, { share: Number(share) })}
                  />
                </td>
                <td>
                  <NumberInput
                    aria-label={t("inventory.access")}
                    w={110}
                    hideControls
                    min={0}
                    suffix=" ms"
                    placeholder={unknown}
                    value={row.accessMs ?? ""}
                    onChange={(ms) => set(at, { accessMs: ms === "" ? null : Number(ms) })}
                  />
                </td>
                <td>
                  <ActionIcon
                    aria-label={t("inventory.remove-location", { city: row.city })}
                    onClick={() => setRows((now) => now.filter((_row, index) => index !== at))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {failure && <p className="field-error">{of(failure.sentence)}</p>}
      <div className="agency-buttons">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={!canChange}
          onClick={() => setRows((now) => [...now, { city: "", share: 1, accessMs: null }])}
        >
          {t("inventory.add-location")}
        </Button>
        <Button
          size="sm"
          loading={busy}
          disabled={!canChange || rows.some((row) => row.city === "" || !(row.share > 0))}
          onClick={() => void save()}
        >
          {t("parts.save")}
        </Button>
      </div>
    </section>
  );
}
