/** A piece of OpenTofu in its JSON syntax. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How OpenTofu speaks to a provider of the catalogue. */
export type TofuProvider = Readonly<{
  /** Name in the configuration. */
  local: string;
  /** Address of the provider. */
  source: string;
  /** Not in the OpenTofu registry: the address names another one. */
  isElsewhere: boolean;
  /** What its `provider` block needs beside a region; never a key, token or password: those come from the environment. */
  body: Readonly<Record<string, Json>>;
  /** What its `provider` block takes for a region; `null`: it takes none. */
  region: ((code: string) => Readonly<Record<string, Json>>) | null;
  /** The server resource and what it takes; `null`: its form was not confirmed. Inside, `each.value` is one workload. */
  server: Readonly<{ type: string; body: Readonly<Record<string, Json>> }> | null;
}>;

const SIZE = "${each.value.size}";
const NAME = "${each.value.name}";
const HOST = "${each.value.hostname}";
const IMAGE = "${var.images[each.value.system]}";
const SUBNET = "${var.subnet}";
const labels: Json = { wave: "${each.value.wave}", workload: "${each.key}" };

const provider = (
  local: string,
  source: string,
  more: Partial<Omit<TofuProvider, "local" | "source">> = {},
): TofuProvider => ({ local, source, isElsewhere: false, body: {}, region: null, server: null, ...more });

const asListed = (code: string): Readonly<Record<string, Json>> => ({ region: code });
/** NAVER keeps the public sector and finance on sites of their own: `gov-KR` is the region KR of the site gov. */
function ofSite(code: string): Readonly<Record<string, Json>> {
  const [, site, region] = /^(gov|fin)-(.+)$/.exec(code) ?? [];
  return { region: region ?? code, site: site ?? "public" };
}

const openstack = provider("openstack", "terraform-provider-openstack/openstack", {
  region: asListed,
  server: {
    type: "openstack_compute_instance_v2",
    body: { name: HOST, flavor_name: SIZE, image_id: IMAGE, network: [{ uuid: SUBNET }], metadata: labels },
  },
});

/**
 * Providers with a known address, by our id. Addresses were looked up in the OpenTofu registry's own list (stored copy, 2026),
 * that of NHN Cloud in its manual; forms of servers in the providers' manuals. Why others are missing: DECISIONS.md.
 */
export const tofuProviders: Readonly<Record<string, TofuProvider>> = {
  alibaba: provider("alicloud", "aliyun/alicloud", {
    region: asListed,
    server: {
      type: "alicloud_instance",
      body: {
        instance_name: HOST,
        instance_type: SIZE,
        image_id: IMAGE,
        vswitch_id: SUBNET,
        security_groups: "${var.security_groups}",
        tags: labels,
      },
    },
  }),
  aws: provider("aws", "hashicorp/aws", { region: asListed, server: awsServer() }),
  "aws-esc": provider("aws", "hashicorp/aws", { region: asListed, server: awsServer() }),
  azure: provider("azurerm", "hashicorp/azurerm", { body: { features: {} } }),
  civo: provider("civo", "civo/civo", { region: asListed }),
  "clever-cloud": provider("clevercloud", "clevercloud/clevercloud"),
  cleura: openstack,
  contabo: provider("contabo", "contabo/contabo"),
  exoscale: provider("exoscale", "exoscale/exoscale"),
  gcore: provider("gcore", "g-core/gcore"),
  gcp: provider("google", "hashicorp/google", {
    region: asListed,
    body: { project: "${var.project}" },
    server: {
      type: "google_compute_instance",
      body: {
        name: HOST,
        machine_type: SIZE,
        zone: "${var.zone}",
        boot_disk: [{ initialize_params: [{ image: IMAGE }] }],
        network_interface: [{ subnetwork: SUBNET }],
      },
    },
  }),
  gridscale: provider("gridscale", "gridscale/gridscale"),
  hetzner: provider("hcloud", "hetznercloud/hcloud", {
    server: {
      type: "hcloud_server",
      body: { name: HOST, server_type: SIZE, image: IMAGE, location: "${var.region}", labels },
    },
  }),
  ibm: provider("ibm", "ibm-cloud/ibm", { region: asListed }),
  infomaniak: openstack,
  ionos: provider("ionoscloud", "ionos-cloud/ionoscloud"),
  leafcloud: openstack,
  naver: provider("ncloud", "navercloudplatform/ncloud", {
    region: ofSite,
    body: { support_vpc: true },
    server: {
      type: "ncloud_server",
      body: { name: HOST, server_spec_code: SIZE, server_image_number: IMAGE, subnet_no: SUBNET },
    },
  }),
  nhn: provider("nhncloud", "registry.terraform.io/nhn-cloud/nhncloud", {
    isElsewhere: true,
    region: asListed,
    server: {
      type: "nhncloud_compute_instance_v2",
      body: {
        name: HOST,
        flavor_id: "${var.flavors[each.value.size]}",
        network: [{ uuid: SUBNET }],
        block_device: [
          {
            uuid: IMAGE,
            source_type: "image",
            destination_type: "volume",
            boot_index: 0,
            volume_size: "${each.value.disk_gib}",
          },
        ],
      },
    },
  }),
  oracle: provider("oci", "oracle/oci", { region: asListed }),
  otc: provider("opentelekomcloud", "opentelekomcloud/opentelekomcloud"),
  outscale: provider("outscale", "outscale/outscale"),
  ovh: openstack,
  safespring: openstack,
  "samsung-sds": provider("samsungcloudplatform", "samsungsdscloud/samsungcloudplatform"),
  scaleway: provider("scaleway", "scaleway/scaleway", {
    region: asListed,
    server: {
      type: "scaleway_instance_server",
      body: { name: HOST, type: SIZE, image: IMAGE, zone: "${var.zone}" },
    },
  }),
  stackit: provider("stackit", "stackitcloud/stackit"),
  tencent: provider("tencentcloud", "tencentcloudstack/tencentcloud", { region: asListed }),
  upcloud: provider("upcloud", "upcloudltd/upcloud"),
};

function awsServer(): NonNullable<TofuProvider["server"]> {
  return {
    type: "aws_instance",
    body: {
      ami: IMAGE,
      instance_type: SIZE,
      subnet_id: SUBNET,
      vpc_security_group_ids: "${var.security_groups}",
      tags: { Name: NAME, wave: "${each.value.wave}", workload: "${each.key}" },
    },
  };
}
