import { describe, expect, it } from "vitest";
import { type Json, tofuProviders } from "./tofu-providers.ts";

type Argument = Readonly<{
  type: "string" | "number" | "bool" | "map(string)" | "list(string)" | Arguments;
  required?: true;
  /** One of all arguments with the same word has to be there. */
  oneOf?: string;
}>;
type Arguments = Readonly<{ [name: string]: Argument }>;

const text = { type: "string" } as const;
const needed = { type: "string", required: true } as const;
const labels = { type: "map(string)" } as const;

/**
 * What the documentation of each provider says of its server: the arguments we write, and every one that is required. Read in
 * November 2026 in the providers' own repositories (stored copies); the page stands beside each.
 */
const servers: Readonly<Record<string, Readonly<{ source: string; arguments: Arguments }>>> = {
  alicloud_instance: {
    source: "aliyun/terraform-provider-alicloud, website/docs/r/instance.html.markdown",
    arguments: {
      image_id: needed,
      instance_type: needed,
      security_groups: { type: "list(string)", required: true },
      instance_name: text,
      vswitch_id: text,
      tags: labels,
    },
  },
  aws_instance: {
    source: "hashicorp/terraform-provider-aws, website/docs/r/instance.html.markdown",
    // required unless a launch template is given, and none is
    arguments: {
      ami: needed,
      instance_type: needed,
      subnet_id: text,
      vpc_security_group_ids: { type: "list(string)" },
      tags: labels,
    },
  },
  google_compute_instance: {
    source: "hashicorp/terraform-provider-google, website/docs/r/compute_instance.html.markdown",
    arguments: {
      name: needed,
      machine_type: needed,
      zone: text,
      boot_disk: {
        required: true,
        type: { initialize_params: { type: { image: text }, oneOf: "disk" }, source: { ...text, oneOf: "disk" } },
      },
      network_interface: {
        required: true,
        type: { network: { ...text, oneOf: "network" }, subnetwork: { ...text, oneOf: "network" } },
      },
    },
  },
  hcloud_server: {
    source: "hetznercloud/terraform-provider-hcloud, docs/resources/server.md",
    arguments: { name: needed, server_type: needed, image: needed, location: text, labels },
  },
  ncloud_server: {
    source: "NaverCloudPlatform/terraform-provider-ncloud, docs/resources/server.md (VPC, third generation)",
    arguments: {
      subnet_no: needed,
      name: text,
      server_image_number: { ...text, oneOf: "image" },
      server_image_product_code: { ...text, oneOf: "image" },
      member_server_image_no: { ...text, oneOf: "image" },
      // read only beside an image number; a specification is chosen by it
      server_spec_code: needed,
    },
  },
  nhncloud_compute_instance_v2: {
    source: "nhn-cloud/terraform-provider-nhncloud, docs/resources/compute_instance_v2.md",
    arguments: {
      name: needed,
      flavor_id: { ...text, oneOf: "flavor" },
      flavor_name: { ...text, oneOf: "flavor" },
      network: {
        type: {
          uuid: { ...text, oneOf: "network" },
          name: { ...text, oneOf: "network" },
          port: { ...text, oneOf: "network" },
        },
      },
      // an image by itself serves U2 flavours only; every other boots from a volume
      block_device: {
        required: true,
        type: {
          uuid: needed,
          source_type: needed,
          destination_type: needed,
          boot_index: { type: "number" },
          volume_size: { type: "number", required: true },
        },
      },
    },
  },
  openstack_compute_instance_v2: {
    source: "terraform-provider-openstack/terraform-provider-openstack, docs/resources/compute_instance_v2.md",
    arguments: {
      name: needed,
      flavor_name: { ...text, oneOf: "flavor" },
      flavor_id: { ...text, oneOf: "flavor" },
      image_id: { ...text, oneOf: "image" },
      image_name: { ...text, oneOf: "image" },
      network: {
        type: {
          uuid: { ...text, oneOf: "network" },
          name: { ...text, oneOf: "network" },
          port: { ...text, oneOf: "network" },
        },
      },
      metadata: labels,
    },
  },
  scaleway_instance_server: {
    source: "scaleway/terraform-provider-scaleway, docs/resources/instance_server.md",
    // the image may only be left out beside a root volume, and none is given
    arguments: { type: needed, image: needed, name: text, zone: text },
  },
};

/** Types of what a template stands for: our variables, and the fields of a workload. */
const templates: Readonly<Record<string, string>> = {
  "var.subnet": "string",
  "var.zone": "string",
  "var.region": "string",
  "var.security_groups": "list(string)",
  "var.images[each.value.system]": "string",
  "var.flavors[each.value.size]": "string",
  "each.key": "string",
  "each.value.name": "string",
  "each.value.hostname": "string",
  "each.value.size": "string",
  "each.value.wave": "string",
  "each.value.disk_gib": "number",
};

function typeOf(value: Json): string {
  if (typeof value === "string") {
    const [, inside] = /^\$\{(.+)\}$/.exec(value) ?? [];
    return inside === undefined ? "string" : (templates[inside] ?? `nothing known: ${inside}`);
  }
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "bool";
  return "map(string)";
}

function faults(body: Readonly<Record<string, Json>>, known: Arguments, path: string): string[] {
  const found = Object.entries(body).flatMap(([name, value]) => {
    const argument = known[name];
    if (!argument) return [`${path}.${name} is unknown`];
    if (typeof argument.type !== "string") {
      // a nested block is written as a list of objects
      if (!Array.isArray(value) || value.length !== 1) return [`${path}.${name} is no block`];
      return faults(value[0] as Record<string, Json>, argument.type, `${path}.${name}`); // a block is an object
    }
    const type = typeOf(value);
    return type === argument.type ? [] : [`${path}.${name} is ${type}, not ${argument.type}`];
  });
  const groups = new Set(Object.values(known).flatMap(({ oneOf }) => oneOf ?? []));
  for (const group of groups) {
    const given = Object.keys(known).filter((name) => known[name]!.oneOf === group && name in body);
    if (given.length !== 1) found.push(`${path} has ${given.length} for ${group}`);
  }
  for (const [name, { required }] of Object.entries(known))
    if (required && !(name in body)) found.push(`${path}.${name} is missing`);
  return found;
}

describe("servers in the hand-over, beside what their providers document", () => {
  const written = Object.values(tofuProviders).flatMap(({ server }) => server ?? []);

  it.each([...new Map(written.map((server) => [server.type, server])).values()])(
    "$type has every required argument, none unknown, each of its type",
    ({ type, body }) => {
      const known = servers[type];
      expect(known?.source).toMatch(/^[\w-]+\/[\w-]+, .+\.m/);
      expect(faults(body, known!.arguments, type)).toEqual([]);
    },
  );

  it("would be told where one has not", () => {
    const known = servers["hcloud_server"]!.arguments;
    expect(faults({ name: "${each.value.name}", server_type: 4, flavour: "x" }, known, "s")).toEqual([
      "s.server_type is number, not string",
      "s.flavour is unknown",
      "s.image is missing",
    ]);
    expect(faults({ name: "a", network: [{}] }, servers["openstack_compute_instance_v2"]!.arguments, "s")).toEqual([
      "s.network has 0 for network",
      "s has 0 for flavor",
      "s has 0 for image",
    ]);
  });
});
