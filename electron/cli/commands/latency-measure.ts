import { LocationId, RegionId } from "../../../shared/model/id.ts";
import { formatNumber } from "../../../shared/text/format.ts";
import { sayIn, text } from "../../../shared/text/text.ts";
import { type Context, type Values, WrongUsage, numberOption } from "../command.ts";
import { openFor, watched } from "../steps.ts";

const ROUNDS = 10;
const TIMEOUT_MS = 2000;

/** Times TCP connections from this machine to the hosts named on the command line, and to no others. */
export async function measureFor(context: Context, workspace: string | null, values: Values): Promise<void> {
  const { run, call, print, json, language } = context;
  const targets = [values["measure"]].flat().map((word) => targetOf(String(word)));
  const rounds = numberOption(values, "rounds", 3, 50) ?? ROUNDS;
  const timeoutMs = numberOption(values, "timeout", 100, 10_000) ?? TIMEOUT_MS;
  const keep = values["keep"] === true;
  const said = values["from"];
  if (typeof said !== "string" || said === "") throw new WrongUsage("cli.from-wanted");
  const region = RegionId.safeParse(said);
  if (workspace === null && (keep || !region.success)) throw new WrongUsage("cli.measure-file-wanted");
  if (workspace !== null) await openFor(context, workspace, keep ? "change" : "read");
  const locations = workspace === null || region.success ? [] : await call("locations.list", {});
  const place = locations.find(({ id, city }) => id === said || city.toLowerCase() === said.toLowerCase());
  const from = region.success ? region.data : (place?.id ?? LocationId.safeParse(said).data);
  if (from === undefined) throw new WrongUsage("cli.from-wanted");

  const hosts = targets.map(({ host, port }) => `${host}:${port}`).join(", ");
  if (!json) print.say("cli.measure-consent", { hosts, count: rounds + 1 });
  const measured = await run(
    "latency.measure",
    { targets, from, rounds: Math.round(rounds), timeoutMs: Math.round(timeoutMs), keep },
    watched(context),
  );
  print.clear();
  if (json) {
    print.json(measured);
    return;
  }
  const ms = (value: number | null): string => (value === null ? "" : formatNumber(language, value, 1));
  print.table(
    [text(language, "cli.region"), text(language, "cli.host"), text(language, "cli.answered"), "p10", "p50", "p90"],
    measured.map(({ region, host, port, sent, answered, p10, p50, p90 }) => [
      region,
      `${host}:${port}`,
      `${answered}/${sent}`,
      ms(p10),
      ms(p50),
      ms(p90),
    ]),
  );
  for (const { host, port, because } of measured)
    if (because) print.line(`${host}:${port}  ${sayIn(language, because)}`);
  const kept = measured.filter((one) => one.kept).length;
  if (kept > 0) print.say("cli.measure-kept", { count: String(kept) });
}

/** `host:port=region`, also with an IPv6 address in brackets. */
function targetOf(word: string): { host: string; port: number; region: RegionId } {
  const found = /^(?:\[(?<six>[0-9a-fA-F:.]+)\]|(?<host>[^\s:=[\]]+)):(?<port>\d{1,5})=(?<region>\S+)$/.exec(word);
  const { six, host, port, region } = found?.groups ?? {};
  const parsed = RegionId.safeParse(region);
  const number = Number(port);
  if (!found || !parsed.success || !(number >= 1 && number <= 65_535)) throw new WrongUsage("cli.measure-wanted");
  return { host: six ?? host!, port: number, region: parsed.data };
}
