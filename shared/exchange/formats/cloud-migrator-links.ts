import { type Sentence, say } from "../../model/sentence.ts";
import type { Aside, Draft, Place } from "../draft.ts";
import { type Notebook, known } from "../notes.ts";
import type { ReadNode } from "./cloud-migrator-node.ts";
import { isObject, jsonReader, listUnder, textUnder, under } from "./json-reader.ts";
import { typeOfPort } from "./ports.ts";
import { shortened } from "./tool-rows.ts";

type Links = Readonly<{ drafts: Draft[]; aside: Aside[]; count: number }>;
type Link = {
  place: Place;
  also: Place[];
  from: string;
  to: string;
  port: number | null;
  protocol: string | null;
  ports: Set<string>;
};

/**
 * Firewall rules that let one machine reach another: links to be confirmed by a person.
 *
 * Rules about any address or a range say nothing of two machines; they stand aside, each with its reason.
 */
export function readRules(
  nodes: readonly ReadNode[],
  notes: Notebook,
): Links & Readonly<{ linked: ReadonlyMap<ReadNode, ReadonlySet<string>> }> {
  const byAddress = new Map(
    nodes.flatMap(({ name, addresses }) => addresses.map((address) => [address, name] as const)),
  );
  const links = new Map<string, Link>();
  const aside: Aside[] = [];
  const linked = new Map<ReadNode, Set<string>>();
  let row = 0;
  for (const node of nodes)
    for (const [at, rule] of listUnder(node.json, "firewallTable").entries()) {
      row += 1;
      const place = { sheet: "firewallTable", row };
      const found = endsOf(rule, node, byAddress);
      if ("reason" in found) aside.push({ place, name: node.name, outcome: "skipped", reason: found.reason });
      else {
        // source ports have no place in a link: such a rule is kept as it is, too
        if (isAnyPort(textUnder(rule, "srcPorts")))
          linked.set(node, (linked.get(node) ?? new Set()).add(`firewallTable.${at + 1}`));
        for (const { port, ports } of portsOf(textUnder(rule, "dstPorts"))) {
          const protocol = protocolOf(textUnder(rule, "protocol"));
          const key = JSON.stringify([found.from, found.to, port, protocol]);
          const link = links.get(key);
          if (link === undefined)
            links.set(key, {
              place,
              also: [],
              ...found,
              port,
              protocol,
              ports: new Set(ports === null ? [] : [ports]),
            });
          else {
            link.also.push(place);
            if (ports !== null) link.ports.add(ports);
          }
        }
      }
    }
  if (aside.length > 0) notes.note("LINKS_LEFT_OUT", "info", { count: aside.length }, { sheet: "firewallTable" });
  const drafts = [...links.values()].map(({ place, also, from, to, port, protocol, ports }): Draft => {
    const note = shortened([...ports].join("; "), 1000, notes, { ...place, column: "dstPorts" });
    return {
      kind: "dependency",
      between: "workloads",
      place,
      also,
      name: `${from} → ${to}${port === null ? "" : `:${port}`}`,
      from,
      to,
      fields: {
        ...known({ port, protocol, type: typeOfPort(port), note: note === "" ? null : note }),
        proposed: true,
        strict: false,
      },
    };
  });
  return { drafts, aside, count: row, linked };
}

type Ends = Readonly<{ from: string; to: string }> | Readonly<{ reason: Sentence }>;

/** Who may reach whom. The end at the machine that holds the rule may be left open: it is that machine. */
function endsOf(rule: unknown, node: ReadNode, byAddress: ReadonlyMap<string, string>): Ends {
  const action = textUnder(rule, "action")?.toLowerCase() ?? "allow";
  if (!/^(allow|accept|permit|pass)$/.test(action)) return { reason: say("exchange.reason.rule-denies") };
  const direction = textUnder(rule, "direction")?.toLowerCase() ?? "";
  const isOut = /^(out|egress)/.test(direction);
  const isIn = /^(in|ingress)/.test(direction);
  const from = endOf(textUnder(rule, "srcCIDR"), isOut ? node.name : null, byAddress);
  const to = endOf(textUnder(rule, "dstCIDR"), isIn ? node.name : null, byAddress);
  if (typeof from !== "string") return from;
  if (typeof to !== "string") return to;
  return from === to ? { reason: say("exchange.reason.self-link") } : { from, to };
}

function endOf(
  cidr: string | null,
  open: string | null,
  byAddress: ReadonlyMap<string, string>,
): string | Readonly<{ reason: Sentence }> {
  const isAny = cidr === null || /^(any|all|\*|0\.0\.0\.0(\/0)?|::(\/0)?)$/i.test(cidr);
  if (isAny) return open ?? { reason: say("exchange.reason.rule-any") };
  const [address, length] = cidr.split("/");
  const isOne = length === undefined || length === (address!.includes(":") ? "128" : "32");
  if (!isOne) return { reason: say("exchange.reason.rule-range", { range: cidr }) };
  return byAddress.get(address!) ?? { reason: say("exchange.reason.rule-unknown", { address: address! }) };
}

const isAnyPort = (text: string | null): boolean => text === null || /^(\*|any|all|0-65535|1-65535)$/i.test(text);

/** `22`, `80,443`, `8000-8100`, `*`: single ports each on their own; what else is said is kept beside. */
function portsOf(text: string | null): readonly Readonly<{ port: number | null; ports: string | null }>[] {
  const parts = (text ?? "").split(/[,\s]+/).filter((part) => part !== "" && !isAnyPort(part));
  const single = parts.filter((part) => /^\d{1,5}$/.test(part) && Number(part) <= 65_535);
  const rest = parts.filter((part) => !single.includes(part));
  return [
    ...[...new Set(single)].map((part) => ({ port: Number(part), ports: null })),
    ...(rest.length > 0 || single.length === 0
      ? [{ port: null, ports: rest.length === 0 ? null : rest.join(", ") }]
      : []),
  ];
}

const protocolOf = (text: string | null): string | null =>
  text === null || /^(\*|any|all)$/i.test(text) ? null : text.toUpperCase().slice(0, 50);

/** A balancer needs the servers behind it. */
export function readBalancers(balancers: readonly unknown[], nodes: readonly ReadNode[], notes: Notebook): Links {
  const byAddress = new Map(
    nodes.flatMap(({ name, addresses }) => addresses.map((address) => [address, name] as const)),
  );
  const byId = new Map(
    nodes.flatMap(({ name, machineId }) => (machineId === null ? [] : [[machineId, name] as const])),
  );
  const drafts: Draft[] = [];
  const aside: Aside[] = [];
  for (const [at, balancer] of balancers.entries()) {
    const reader = jsonReader(balancer, { sheet: "nlbs", row: at + 1 }, notes);
    const { place } = reader;
    const host = reader.text(["hostMachineId"]);
    const from = host === null ? null : (byId.get(host) ?? nodes.find(({ name }) => name === host)?.name ?? null);
    const put = (outcome: Aside["outcome"], reason: Sentence): void => {
      aside.push({ place, name: from ?? host, outcome, reason });
    };
    if (host === null) put("refused", say("exchange.reason.no-end"));
    else if (from === null) put("refused", say("exchange.reason.no-partner", { name: host }));
    else {
      const servers = listUnder(under(balancer, "backend"), "servers").filter(isObject);
      const seen = new Set<string>();
      for (const [index, server] of servers.entries()) {
        const cells = jsonReader(server, place, notes);
        const ip = cells.text(["ip"], 64);
        const to = (ip === null ? undefined : byAddress.get(ip)) ?? cells.text(["name"]) ?? ip;
        const port = cells.count(["port"], 65_535);
        const key = `${to ?? index} ${port ?? ""}`;
        if (to === null || to === from || seen.has(key)) continue;
        seen.add(key);
        const protocol = protocolOf(reader.text(["backend", "protocol"]));
        const balance = [
          reader.text(["software"]),
          reader.text(["backend", "name"]),
          reader.text(["backend", "balance"]),
        ];
        const note = balance.filter((word) => word !== null).join(" · ");
        drafts.push({
          kind: "dependency",
          between: "workloads",
          place,
          name: `${from} → ${to}${port === null ? "" : `:${port}`}`,
          from,
          to,
          fields: {
            ...known({ port, protocol, type: typeOfPort(port), note: note === "" ? null : note }),
            // it goes on without one of them
            strict: false,
          },
        });
      }
      if (seen.size === 0)
        put("skipped", servers.length === 0 ? say("exchange.reason.no-end") : say("exchange.reason.self-link"));
    }
  }
  return { drafts, aside, count: balancers.length };
}
