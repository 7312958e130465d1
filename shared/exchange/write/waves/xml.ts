/** An element of an XML document: a text, or elements inside. `null` and `undefined` are left out. */
export type Element = Readonly<{ name: string; inside: string | readonly (Element | null)[] }>;

export const element = (name: string, inside: string | number | readonly (Element | null)[]): Element => ({
  name,
  inside: typeof inside === "number" ? String(inside) : inside,
});

/** A document, indented; what XML 1.0 has no character for is left out. */
export function xmlText({ name, inside }: Element, namespace: string): string {
  const root = typeof inside === "string" ? escapedXml(inside) : `\n${inside.map((one) => written(one, 1)).join("")}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${namespace}">${root}</${name}>\n`;
}

function written(given: Element | null, depth: number): string {
  if (given === null) return "";
  const { name, inside } = given;
  const margin = "  ".repeat(depth);
  if (typeof inside === "string") return `${margin}<${name}>${escapedXml(inside)}</${name}>\n`;
  const within = inside.map((one) => written(one, depth + 1)).join("");
  return within === "" ? `${margin}<${name}/>\n` : `${margin}<${name}>\n${within}${margin}</${name}>\n`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that no XML 1.0 document may hold: controls, halves of a pair, the two that are no characters. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapedXml = (text: string): string => text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => signs[sign]!); // each of the four has one
