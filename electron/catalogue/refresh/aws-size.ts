import type { OfferSize } from "../../../shared/catalogue/offer-size.ts";
import type { Offer, PriceClass } from "../../../shared/model/catalogue.ts";

/** A size read from the attributes of a product; what was not stated there and taken from elsewhere is named in `notes`. */
export type ReadSize = Readonly<{ size: OfferSize; notes: readonly string[] }>;
export type SizeFault = "no-vcpu" | "no-memory";

/**
 * The size of an instance type.
 *
 * vCPU and memory must be stated, or known from an earlier list by the code; a size is never guessed from its name. The
 * class and the GPU model follow from the family, which AWS names in the type (`g6e.xlarge`: g6e).
 */
export function sizeOf(
  code: string,
  attributes: Readonly<Record<string, string>>,
  productFamily: string,
  known: OfferSize | undefined,
): ReadSize | SizeFault {
  const notes: string[] = [];
  const statedVcpu = count(attributes.vcpu);
  const statedMemory = gib(attributes.memory);
  const vcpu = statedVcpu ?? known?.vcpu;
  const memoryGib = statedMemory ?? known?.memoryGib;
  if (vcpu === undefined) return "no-vcpu";
  if (memoryGib === undefined) return "no-memory";
  if (statedVcpu === null) notes.push("the list states no vCPU; taken from an earlier list");
  if (statedMemory === null) notes.push("the list states no memory; taken from an earlier list");

  const family = familyOf(code);
  const gpu = gpuOf(family, attributes, known);
  if (gpu === null && gpuModels[family] !== undefined) notes.push("the list states no number of GPUs");
  if (otherAccelerators.test(family)) notes.push("has accelerators that are not counted as GPUs");
  const disk = localDiskGb(attributes.storage);
  if (disk === "unreadable") notes.push(`local disk not understood: ${attributes.storage ?? ""}`.slice(0, 120));

  return {
    size: {
      class: classOf(code, family, productFamily, gpu),
      vcpu,
      memoryGib,
      arch: archOf(family, attributes.physicalprocessor ?? "", known),
      gpu,
      localDiskGb: disk === "unreadable" ? (known?.localDiskGb ?? null) : disk,
    },
    notes,
  };
}

/** `u7i-12tb.224xlarge` is of the family u7i-12tb. */
export const familyOf = (code: string): string => code.slice(0, Math.max(0, code.indexOf("."))) || code;

function classOf(code: string, family: string, productFamily: string, gpu: Offer["gpu"]): PriceClass {
  if (/[.]metal(-|$)/.test(code) || /bare metal/i.test(productFamily)) return "bare-metal";
  if (gpu !== null || gpuModels[family] !== undefined) return "gpu";
  return /^t[0-9]/.test(family) ? "burstable" : "dedicated";
}

/** A named processor counts before the letter g behind the generation (`m8g`, `c7gn`), which marks AWS's own ARM processors. */
function archOf(family: string, processor: string, known: OfferSize | undefined): Offer["arch"] {
  if (/graviton|\barm\b|ampere|grace/i.test(processor)) return "arm64";
  if (/intel|amd|xeon|epyc/i.test(processor)) return "x86_64";
  return known?.arch ?? (/^a1$|^[a-z]+[0-9]+g/.test(family) ? "arm64" : "x86_64");
}

function gpuOf(
  family: string,
  attributes: Readonly<Record<string, string>>,
  known: OfferSize | undefined,
): Offer["gpu"] {
  const stated = share(attributes.gpu);
  if (stated === null) return known?.gpu ?? null;
  return { model: known?.gpu?.model ?? gpuModels[family] ?? `GPU of ${family}, model not stated`, count: stated };
}

/**
 * GPU by family, spelled as in the bundled edition. The list states their number and memory, not their name.
 *
 * Source: AWS, Amazon EC2 instance types, accelerated computing (read in public copies, November 2026).
 */
const gpuModels: Readonly<Record<string, string>> = {
  g2: "NVIDIA GRID K520",
  g3: "NVIDIA Tesla M60",
  g3s: "NVIDIA Tesla M60",
  g4ad: "AMD Radeon Pro V520",
  g4dn: "NVIDIA T4",
  g5: "NVIDIA A10G",
  g5g: "NVIDIA T4G",
  g6: "NVIDIA L4",
  g6e: "NVIDIA L40S",
  g6f: "NVIDIA L4",
  g7e: "NVIDIA RTX PRO SERVER 6000",
  gr6: "NVIDIA L4",
  gr6f: "NVIDIA L4",
  p2: "NVIDIA K80",
  p3: "NVIDIA V100 16GB",
  p3dn: "NVIDIA V100 32GB",
  p4d: "NVIDIA A100 40GB",
  p4de: "NVIDIA A100 80GB",
  p5: "NVIDIA H100 80GB",
  p5e: "NVIDIA H200",
  p5en: "NVIDIA H200",
  "p6-b200": "NVIDIA B200",
  "p6-b300": "NVIDIA B300",
  "p6e-gb200": "NVIDIA GB200",
};

/** Inference, training, video and field-programmable processors: in the price, but no GPU. */
const otherAccelerators = /^(inf|trn|dl|vt|f)[0-9]/;

/** `1,952 GiB`; `null` for NA and for what is not understood. */
function gib(text: string | undefined): number | null {
  const found = /^([0-9][0-9,]*(?:[.][0-9]+)?) ?(GiB|TiB)$/i.exec(text?.trim() ?? "");
  if (!found) return null;
  const amount = Number(found[1]!.replaceAll(",", "")) * (found[2]!.toLowerCase() === "tib" ? 1024 : 1);
  return amount > 0 ? amount : null;
}

const count = (text: string | undefined): number | null => {
  const plain = text?.trim().replaceAll(",", "") ?? "";
  return /^[0-9]{1,6}$/.test(plain) && Number(plain) > 0 ? Number(plain) : null;
};

/** Parts of a GPU are sold too: `0.125`. */
const share = (text: string | undefined): number | null =>
  /^[0-9]{1,4}([.][0-9]{1,6})?$/.test(text?.trim() ?? "") && Number(text) > 0 ? Number(text) : null;

/** `2 x 1900 NVMe SSD`, `8x7,500`, `125 GB NVMe SSD`, `EBS only`: GB of all disks, `null` for none. */
export function localDiskGb(text: string | undefined): number | null | "unreadable" {
  const said = text?.trim() ?? "";
  if (said === "" || /^(ebs[ -]?only|na|n\/a|none)$/i.test(said)) return null;
  const found = /^(?:([0-9]{1,3}) ?x ?)?([0-9][0-9,]*(?:[.][0-9]+)?) ?(TB|GB)?(?: .*)?$/i.exec(said);
  if (!found) return "unreadable";
  const each = Number(found[2]!.replaceAll(",", "")) * (found[3]?.toUpperCase() === "TB" ? 1000 : 1);
  const all = Number(found[1] ?? "1") * each;
  return all > 0 ? all : "unreadable";
}
