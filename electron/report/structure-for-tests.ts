import { spawnSync } from "node:child_process";

export const has = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;

export function run(tool: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 29 });
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What one tagged element is, in the order it is read. */
export type Element = Readonly<{
  role: string;
  title: string | null;
  alt: string | null;
  scope: string | null;
  kids: readonly Element[];
}>;
type Value = null | boolean | number | string | readonly Value[] | Readonly<{ [key: string]: Value }>;
type Objects = Readonly<Record<string, { value?: Value; stream?: { dict: Value } }>>;

const isFields = (value: Value): value is Readonly<{ [key: string]: Value }> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** The objects of a PDF as qpdf reads them, and its structure tree. */
export function structureOf(file: string): {
  catalog: Record<string, Value>;
  objects: Record<string, Value>[];
  root: Element;
} {
  const whole = JSON.parse(run("qpdf", "--json", "--json-stream-data=none", file)) as { qpdf: [unknown, Objects] }; // qpdf's documented shape, version 2
  const all = whole.qpdf[1];
  const follow = (value: Value | undefined): Value => {
    if (typeof value !== "string" || !/^\d+ 0 R$/.test(value)) return value ?? null;
    const held = all[`obj:${value}`];
    return held?.value ?? held?.stream?.dict ?? null;
  };
  const fields = (value: Value | undefined): Record<string, Value> => {
    const found = follow(value);
    return isFields(found) ? { ...found } : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const found = follow(value);
    return Array.isArray(found) ? (found as readonly Value[]) : found === null ? [] : [found]; // an array of values, as the type of it says
  };
  const words = (value: Value | undefined): string | null =>
    typeof value === "string" ? value.replace(/^[ub]:/, "") : null;
  const element = (value: Value): Element[] => {
    const found = fields(value);
    if (typeof found["/S"] !== "string") return [];
    const scope = list(found["/A"])
      .map((one) => fields(one)["/Scope"])
      .find((one) => typeof one === "string");
    return [
      {
        role: found["/S"].slice(1),
        title: words(found["/T"]),
        alt: words(found["/Alt"]),
        scope: typeof scope === "string" ? scope.slice(1) : null,
        kids: list(found["/K"]).flatMap(element),
      },
    ];
  };
  const catalog = fields((all["trailer"]?.value as Record<string, Value>)["/Root"]); // a trailer is a dictionary
  const [root] = list(fields(catalog["/StructTreeRoot"])["/K"]).flatMap(element);
  return {
    catalog,
    objects: Object.values(all).map((one) => fields(one.value ?? one.stream?.dict)),
    root: root!, // a tagged file has one
  };
}

export const flat = (element: Element): Element[] => [element, ...element.kids.flatMap(flat)];
