import { basename } from "node:path";
import { refusal } from "../../../shared/contract/failure.ts";
import { textOf } from "../../../shared/exchange/values.ts";
import { readWorkbook } from "../../files/read.ts";
import { type Command, WrongUsage } from "../command.ts";
import { measureFor } from "./latency-measure.ts";

const columns = ["lat1", "lon1", "lat2", "lon2"] as const;

/**
 * Round trips between pairs of coordinates by the same model as the screens, keeping the columns of the file; or, where it
 * is asked for by name, measured from this machine.
 */
export const latencyCommand: Command = {
  name: "latency",
  usage:
    "--pairs CSV [--csv] | [FILE] --measure HOST:PORT=REGION … --from PLACE|REGION [--rounds 10] [--timeout MS] [--keep]",
  about: "cli.latency",
  options: {
    pairs: { type: "string" },
    csv: { type: "boolean" },
    measure: { type: "string", multiple: true },
    from: { type: "string" },
    rounds: { type: "string" },
    timeout: { type: "string" },
    keep: { type: "boolean" },
  },
  positionals: { least: 0, most: 1 },
  run: async (context, [workspace], values) => {
    if (values["measure"] !== undefined) return measureFor(context, workspace ?? null, values);
    if (workspace !== undefined) throw new WrongUsage("cli.too-many", { word: workspace });
    const { call, service, print, json } = context;
    const file = values["pairs"];
    if (typeof file !== "string" || !file) throw new WrongUsage("cli.pairs-wanted");
    service.admit(file); // refuses a missing file with its sentence
    const quiet = { progress: () => undefined, signal: new AbortController().signal };
    // the model is made ready while the file is read in its own thread
    const [{ sheets }] = await Promise.all([
      readWorkbook({ path: file, name: basename(file) }, quiet),
      call("latency.predict", { pairs: [{ lat1: 0, lon1: 0, lat2: 0, lon2: 0 }] }),
    ]);
    const [head = [], ...rows] = (sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => textOf(cell) ?? ""));
    const names = head.map((name) => name.trim().toLowerCase());
    const at = columns.map((name) => names.indexOf(name));
    const missing = columns.filter((_, index) => at[index]! < 0);
    if (missing.length > 0) throw refusal("pairs-columns", { file: basename(file), columns: missing.join(", ") });

    const pairs = rows.map((row, index) => {
      const [lat1, lon1, lat2, lon2] = at.map((column) => Number(row[column]?.trim() || NaN)) as [
        number,
        number,
        number,
        number,
      ];
      const fine =
        [lat1, lat2].every((lat) => Math.abs(lat) <= 90) && [lon1, lon2].every((lon) => Math.abs(lon) <= 180);
      if (!fine) throw refusal("pairs-row", { file: basename(file), row: index + 2 });
      return { lat1, lon1, lat2, lon2 };
    });
    const predicted = pairs.length === 0 ? [] : await call("latency.predict", { pairs });
    if (json) {
      print.json(predicted);
      return;
    }
    const lines = rows.map((row, index) => {
      const { p10, p50, p90, method } = predicted[index]!;
      const figures = [p50.toFixed(2), p10.toFixed(2), p90.toFixed(2), method];
      return [...head.map((_, column) => quoted(row[column] ?? "")), ...figures].join(",");
    });
    const heading = [...head, "predicted_ms", "p10", "p90", "method"].map(quoted).join(",");
    print.line([heading, ...lines].join("\n")); // at once: ten thousand small writes take their time
  },
};

const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
