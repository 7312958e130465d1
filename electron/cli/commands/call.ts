import { readFileSync } from "node:fs";
import { contract } from "../../../shared/contract/contract.ts";
import { Refusal, refusal } from "../../../shared/contract/failure.ts";
import { isCallName } from "../../../shared/contract/gate.ts";
import { type Command, WrongUsage } from "../command.ts";
import { openFor } from "../steps.ts";

/**
 * Any call of the contract with its input as JSON: requirements, pins, user locations, exchange rates, the agency,
 * scenarios and single rows are saved this way, through the same gate as from the screens. Without a name it lists them.
 */
export const callCommand: Command = {
  name: "call",
  usage: "FILE [NAME [JSON | @input.json]]",
  about: "cli.call",
  options: {},
  positionals: { least: 1, most: 3 },
  run: async (context, [file, name, input = "{}"]) => {
    const { service, print, json } = context;
    if (name === undefined) {
      const names = Object.keys(contract);
      if (json) print.json(names);
      else for (const name of names) print.line(name);
      return;
    }
    if (!isCallName(name)) throw refusal("unknown-call", { name });
    const given = read(service.admit, input);
    await openFor(context, file!, "read");
    const reply = await service.answer(name, given);
    if (!reply.ok) throw new Refusal(reply.failure);
    print.json(reply.value);
  },
};

function read(admit: (path: string) => unknown, input: string): unknown {
  const path = input.startsWith("@") ? input.slice(1) : null;
  if (path !== null) admit(path); // refuses a missing file with its sentence
  try {
    return JSON.parse(path === null ? input : readFileSync(path, "utf8"));
  } catch {
    throw new WrongUsage("cli.json-wanted", { input: input.slice(0, 60) });
  }
}
