import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { Examination } from "../../../shared/contract/importing.ts";
import { useText } from "../../hooks/use-text.ts";
import type { ExaminedSheet } from "./mapping.ts";

/** Columns drawn at most: a table is looked at, not scrolled for miles. */
const WIDEST = 60;

/** The first rows of a file as they were read, a sheet at a time. */
export function FirstRows({ examination }: Readonly<{ examination: Examination }>) {
  const { t } = useText();
  const sheets = examination.sheets.filter(({ preview }) => preview.length > 0);
  const [name, setName] = useState<string | null>(null);
  const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
  if (!sheet) return null;
  return (
    <section className="first-rows">
      <div className="first-rows-head">
        <h2 className="section-title">{t("import.first-rows")}</h2>
        {sheets.length > 1 && (
          <NativeSelect
            aria-label={t("import.sheet")}
            value={sheet.name}
            data={sheets.map((one) => one.name)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </div>
      <SheetRows sheet={sheet} />
    </section>
  );
}

function SheetRows({ sheet }: Readonly<{ sheet: ExaminedSheet }>) {
  const { t } = useText();
  const width = Math.min(WIDEST, Math.max(...sheet.preview.map(({ cells }) => cells.length)));
  return (
    <div className="rows-table" tabIndex={0} role="region" aria-label={`${t("import.first-rows")} ${sheet.name}`}>
      <table>
        <tbody>
          {sheet.preview.map(({ number, cells }) => (
            <tr key={number} data-head={number === sheet.guess?.headerRow || undefined}>
              <th scope="row" className="figures">
                {number}
              </th>
              {Array.from({ length: width }, (_, index) => (
                <td key={index}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
