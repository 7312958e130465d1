import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { refusal } from "../../../shared/contract/failure.ts";
import { EvidenceFileId, OwnFactId } from "../../../shared/model/id.ts";
import { Price } from "../../../shared/model/catalogue.ts";
import { Currency } from "../../../shared/units/money.ts";
import { type Command, type Context, type Values, WrongUsage, choiceOption, numberOption } from "../command.ts";
import { reasonOf } from "./catalogue-editions.ts";
import { list } from "./catalogue-list.ts";
import { offerOf } from "./catalogue-show.ts";
import { nothingMore, providerId } from "./catalogue-words.ts";

export const ownOptions: Command["options"] = {
  title: { type: "string" },
  issuer: { type: "string" },
  date: { type: "string" },
  "valid-to": { type: "string" },
  note: { type: "string" },
  address: { type: "string" },
  amount: { type: "string" },
  unit: { type: "string" },
  evidence: { type: "string" },
};

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

/** Documents that support what is said of a provider: kept whole, saved again, taken out. */
export async function evidence(context: Context, words: readonly string[], values: Values): Promise<void> {
  const { call, service, print, json } = context;
  const [deed = "list", ...rest] = words;
  switch (deed) {
    case "list":
      nothingMore(rest);
      return list(context, ["evidence"], values);
    case "add": {
      const [provider, document, ...more] = rest;
      if (provider === undefined || document === undefined) throw new WrongUsage("cli.too-few");
      nothingMore(more);
      const date = textOf(values, "date");
      if (date === null) throw new WrongUsage("catalogue-cli.date-wanted");
      const { id } = await call("evidence.add", {
        provider: providerId(provider),
        title: textOf(values, "title") ?? basename(document),
        issuer: textOf(values, "issuer"),
        date,
        validTo: textOf(values, "valid-to"),
        note: textOf(values, "note"),
        file: service.admit(document),
      });
      if (json) {
        print.json((await call("evidence.list", { provider: null })).find((one) => one.id === id));
        return;
      }
      print.say("catalogue-cli.evidence-added", { id, provider });
      return;
    }
    case "save": {
      const [id, ...more] = rest;
      nothingMore(more);
      const out = textOf(values, "out");
      if (id === undefined || out === null) throw new WrongUsage("catalogue-cli.out-wanted");
      const { file } = await call("evidence.open", { id: evidenceId(id) });
      service.deliver(file, out);
      if (json) print.json({ id, file: out });
      else print.line(out);
      return;
    }
    case "remove":
      if (rest.length === 0) throw new WrongUsage("cli.too-few");
      await call("evidence.remove", { ids: rest.map(evidenceId) });
      {
        removed(context, rest);
        return;
      }
    default:
      throw new WrongUsage("cli.choice-wanted", { option: "evidence", words: "list | add | save | remove" });
  }
}

/** What the planner states himself; the bundled fact stays beside it, and which one counts is chosen. */
export async function fact(context: Context, words: readonly string[], values: Values): Promise<void> {
  const { call, print, json } = context;
  const [deed = "list", ...rest] = words;
  switch (deed) {
    case "list":
      nothingMore(rest);
      return list(context, ["facts"], values);
    case "add": {
      const [what, ...more] = rest;
      if (what === undefined) throw new WrongUsage("cli.too-few");
      nothingMore(more);
      const stated = values["amount"] === undefined ? readFact(context, what) : await typedPrice(context, what, values);
      // the gate says which field is wrong
      const { id } = await call("own-facts.save", stated as Parameters<typeof call<"own-facts.save">>[1]);
      if (json) {
        print.json((await call("own-facts.list", {})).find((one) => one.id === id));
        return;
      }
      print.say("catalogue-cli.fact-added", { id });
      return;
    }
    case "choose": {
      const [id, side, ...more] = rest;
      if (id === undefined || side === undefined) throw new WrongUsage("cli.too-few");
      nothingMore(more);
      const use = choiceOption({ choose: side }, "choose", ["own", "bundled"])!; // given, so it is one of them
      await call("own-facts.choose", { id: factId(id), use, reason: reasonOf(values) });
      if (json) {
        print.json((await call("own-facts.list", {})).find((one) => one.id === id));
        return;
      }
      print.say(use === "own" ? "catalogue-cli.fact-own" : "catalogue-cli.fact-bundled", { id });
      return;
    }
    case "remove":
      if (rest.length === 0) throw new WrongUsage("cli.too-few");
      await call("own-facts.remove", { ids: rest.map(factId) });
      {
        removed(context, rest);
        return;
      }
    default:
      throw new WrongUsage("cli.choice-wanted", { option: "fact", words: "list | add | choose | remove" });
  }
}

/**
 * A fact out of a JSON file, as `show F --json` prints one: `fact` and `readAt` are needed. Source and day of what it says
 * are its own and may be left out.
 */
function readFact({ service }: Context, path: string): unknown {
  service.admit(path); // refuses a missing file with its sentence
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new WrongUsage("cli.json-wanted", { input: basename(path) });
  }
  if (!isRecord(said)) throw new WrongUsage("cli.json-wanted", { input: basename(path) });
  const { fact: given, use = "own", reason = null, evidence = null, readAt } = said;
  const filled = isRecord(given) && isRecord(given["value"]) ? { ...given, value: stamped(given, readAt) } : given;
  return { id: null, fact: filled, use, reason, readAt, evidence };
}

function stamped(fact: Record<string, unknown>, readAt: unknown): unknown {
  const asOf = isRecord(readAt) ? readAt["date"] : undefined;
  const value = fact["value"] as Record<string, unknown>; // looked at by the caller
  if (fact["kind"] !== "offer") return { source: "own", asOf, note: null, ...value };
  const price = value["price"];
  return isRecord(price)
    ? { ...value, price: { method: "typed", spread: null, source: "own", asOf, ...price } }
    : { price: null, ...value };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An offer as it counts now, at another price. */
async function typedPrice({ call }: Context, offer: string, values: Values): Promise<unknown> {
  const held = await offerOf(call, offer);
  const [title, date] = [textOf(values, "title"), textOf(values, "date")];
  if (title === null || date === null) throw new WrongUsage("catalogue-cli.read-at-wanted");
  const currency = choiceOption(values, "currency", Currency.options) ?? held.price?.currency ?? null;
  if (currency === null)
    throw new WrongUsage("cli.choice-wanted", { option: "--currency", words: Currency.options.join(" | ") });
  const { id, region, code, class: priceClass, vcpu, memoryGib, arch, gpu, localDiskGb } = held;
  return {
    id: null,
    fact: {
      kind: "offer",
      value: {
        ...{ id, region, code, class: priceClass, vcpu, memoryGib, arch, gpu, localDiskGb },
        price: {
          amount: numberOption(values, "amount", Number.MIN_VALUE, 1e12),
          currency,
          unit: choiceOption(values, "unit", Price.shape.unit.options) ?? held.price?.unit ?? "hour",
          method: "typed",
          spread: null,
          source: "own",
          asOf: date,
        },
      },
    },
    use: "own",
    reason: reasonOf(values),
    readAt: { title, address: textOf(values, "address"), date },
    evidence: textOf(values, "evidence"),
  };
}

function removed({ print, json }: Context, ids: readonly string[]): void {
  if (json) print.json({ removed: ids });
  else print.say("catalogue-cli.removed", { list: ids.join(", ") });
}

function evidenceId(id: string): EvidenceFileId {
  const parsed = EvidenceFileId.safeParse(id);
  if (!parsed.success) throw refusal("evidence-gone", { id });
  return parsed.data;
}

function factId(id: string): OwnFactId {
  const parsed = OwnFactId.safeParse(id);
  if (!parsed.success) throw refusal("own-fact-gone", { id });
  return parsed.data;
}
