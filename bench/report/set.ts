import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../../shared/report/document.ts";
import { writePdf } from "../../electron/report/pdf.ts";

/** Ours, as a process of its own: `node set.ts DOCUMENT.json OUT.pdf`, through the worker that the product uses. */
const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error(`usage: node ${join("bench", "report", "set.ts")} DOCUMENT.json OUT.pdf`);
const document = JSON.parse(readFileSync(from, "utf8")) as ReportDocument; // made by report.ts beside this file
const { pdf } = await writePdf(document, { progress: () => undefined, signal: new AbortController().signal });
writeFileSync(to, pdf);
