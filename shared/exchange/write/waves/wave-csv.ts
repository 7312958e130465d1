import { inBothLanguages, sayIn, text } from "../../../text/text.ts";
import { csvRows } from "../csv.ts";
import { placeWords } from "../out-rows.ts";
import { type OutCell, wordCell } from "../table.ts";
import { type WavesFile, type WavesOut, wavesIndex } from "./waves-out.ts";

const columns = [
  "number",
  "name",
  "start",
  "cut-over",
  "workload",
  "id",
  "external-id",
  "group",
  "owner",
  "environment",
  "way",
  "provider",
  "region",
  "offer",
  "team",
  "pinned",
  "remark",
] as const;

/** The waves as a table: a row for each workload, those in no wave at the end with the reason. */
export function writeWaveCsv(out: WavesOut): WavesFile {
  const { waves, language } = out;
  const index = wavesIndex(out);
  const facts = (id: (typeof waves.unscheduled)[number]["workload"]): OutCell[] => {
    const workload = index.workload(id);
    const group = index.groupOf(id);
    const placement = index.placeOf(id);
    const place = placement && placeWords(placement);
    const environment = workload?.environment ?? null;
    const way = group?.disposition ?? null;
    return [
      index.nameOf(id),
      id,
      workload?.externalId ?? null,
      group?.name ?? null,
      group?.ownerUnit ?? null,
      environment && text(language, `environment.${environment}`),
      way && text(language, `disposition.${way}`),
      place?.provider ?? null,
      place?.region ?? null,
      place?.offer ?? null,
      index.teamOf(id)?.name ?? null,
    ];
  };
  const rows: OutCell[][] = [
    ...waves.waves.flatMap(({ wave }) =>
      wave.workloads.map((id) => [wave.number, wave.name, wave.start, wave.cutOver, ...facts(id), wave.pinned, null]),
    ),
    ...waves.unscheduled.map(({ workload, sentence }) => [
      null,
      null,
      null,
      null,
      ...facts(workload),
      null,
      sayIn(language, sentence),
    ]),
  ];
  const heading = columns.map((column) => inBothLanguages({ key: `waves-out.${column}`, args: {} })[language]);
  return {
    file: { name: "waves.csv", text: csvRows([heading, ...rows.map((row) => row.map(wordCell))]), encoding: "utf-8" },
    losses: [],
  };
}
