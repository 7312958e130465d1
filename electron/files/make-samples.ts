import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { euSample } from "./samples/eu.ts";
import { koreanBook } from "./samples/korea-book.ts";
import { koreanMachines } from "./samples/korea-machines.ts";
import { seeded } from "./samples/random.ts";
import { rvtoolsBook } from "./samples/rvtools-book.ts";

const folder = join(import.meta.dirname, "../../assets/samples");
const written = new Date("2026-11-20T00:00:00.000Z");

/** Every file of both samples, by its path below `assets/samples/`: the same bytes each time. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const korea = seeded(20261121);
  const { virtual, physical } = koreanMachines(korea);
  const eu = euSample(seeded(20261122));
  return new Map([
    ["korea/rvtools.xlsx", await book("RVTools", rvtoolsBook(virtual, 32, 1_048_576))],
    ["korea/정보시스템현황.xlsx", await book("정보시스템 현황", koreanBook(korea, virtual, physical))],
    ["eu/rvtools.xlsx", await book("RVTools", rvtoolsBook(eu.machines, 32, 786_432))],
    ["eu/systems.xlsx", await book("Systems inventory", eu.sheets)],
  ]);
}

const book = (title: string, sheets: WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets,
    properties: {
      title: `${title} — 가상 데이터 / synthetic data`,
      creator: "Sovplan samples",
      created: written,
      modified: written,
    },
  });

if (import.meta.main)
  for (const [path, bytes] of await sampleFiles()) {
    const target = join(folder, path);
    mkdirSync(join(target, ".."), { recursive: true });
    writeFileSync(target, bytes);
    process.stdout.write(`${path}  ${Math.round(bytes.length / 1024)} KB\n`);
  }
