import type { GroupDetails } from "../../../shared/model/group.ts";
import type { Details, Disk, Tag } from "../../../shared/model/workload.ts";
import { dictionary } from "../../../shared/text/dictionary.ts";
import type { TextKey } from "../../../shared/text/text.ts";
import { useText } from "../../hooks/use-text.ts";
import "./details.css";

/** What files brought beside the fields that figures rest on: to be looked up, and kept when the form is saved. */
export function DetailFacts({ details }: Readonly<{ details: Details | GroupDetails }>) {
  const { t } = useText();
  const { disks, tags, ids, other, ...rest } = details as Details & GroupDetails; // a part that one of them lacks is not there
  const facts = Object.entries(rest);
  const pairs = [...(ids ?? []), ...(other ?? [])];
  if (facts.length + pairs.length + (disks?.length ?? 0) + (tags?.length ?? 0) === 0) return null;
  return (
    <section className="details">
      <h3>{t("details.title")}</h3>
      <p className="soft">{t("details.why")}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{nameOf(name, t)}</dt>
            <dd>
              <Said value={value} />
            </dd>
          </div>
        ))}
        {pairs.map(({ key, value }, index) => (
          <div key={`${key} ${index}`}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {disks && disks.length > 0 && <Disks disks={disks} />}
      {tags && tags.length > 0 && <Tags tags={tags} />}
    </section>
  );
}

const nameOf = (name: string, t: (key: TextKey) => string): string =>
  Object.hasOwn(dictionary, `details.${name}`) ? t(`details.${name}` as TextKey) : name; // checked in the same line

function Said({ value }: Readonly<{ value: unknown }>) {
  const { t, number, day } = useText();
  if (typeof value === "boolean") return t(value ? "parts.yes" : "parts.no");
  if (typeof value === "number")
    return <>{Number.isInteger(value) && value >= 1900 && value <= 2100 ? value : number(value, 2)}</>;
  if (typeof value === "string") return <>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value}</>;
  if (Array.isArray(value)) return <>{value.map(String).join(", ")}</>;
  return (
    <>
      {Object.values((value ?? {}) as Record<string, unknown>) // a detail made of parts: what is not text was dealt with above
        .filter((part) => part !== null && part !== undefined)
        .map((part) =>
          typeof part === "number" ? number(part, 2) : typeof part === "string" ? part : JSON.stringify(part),
        )
        .join(" · ")}
    </>
  );
}

function Disks({ disks }: Readonly<{ disks: readonly Disk[] }>) {
  const { t, number, unknown } = useText();
  const gib = (value: number | undefined): string => (value === undefined ? unknown : number(value, 1));
  return (
    <table className="plain-table">
      <caption className="details-caption">{t("details.disks")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("details.disk")}</th>
          <th scope="col">{t("details.disk-type")}</th>
          <th scope="col" className="right">
            {t("details.disk-size")}
          </th>
          <th scope="col" className="right">
            {t("details.disk-used")}
          </th>
        </tr>
      </thead>
      <tbody>
        {disks.map((disk, index) => (
          <tr key={index}>
            <td>{disk.label ?? String(index + 1)}</td>
            <td>{disk.type ?? unknown}</td>
            <td className="right figures">{gib(disk.sizeGib)}</td>
            <td className="right figures">{gib(disk.usedGib)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tags({ tags }: Readonly<{ tags: readonly Tag[] }>) {
  const { t } = useText();
  return (
    <ul className="details-tags" aria-label={t("details.tags")}>
      {tags.map(({ key, value }, index) => (
        <li key={index}>{value === "" ? key : `${key}: ${value}`}</li>
      ))}
    </ul>
  );
}
