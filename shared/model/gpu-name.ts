/** A GPU's name taken apart. `family` is empty where the name says no model ("NVIDIA GPU"). */
type GpuName = Readonly<{ family: string; variants: readonly string[]; memoryGb: number | null }>;

/** Makers, generations and the form a GPU comes in: sheets and price lists name them or not, the model is the same. */
const besides =
  /^(nvidia|amd|tesla|엔비디아|gpus?|graphics|accelerator|tensor|core|hgx|dgx|server|edition|hopper|blackwell|sxm[0-9]*|pcie?[0-9]*|hbm[0-9]*e?)$/;
/** Builds of a model that do more than the plain one: who needs one is not served by the plain one. */
const variants = /^(nvl[0-9]*|mega|ultra|mig|ada|super|ti)$/;

/**
 * Whether GPUs of one name are, for sure, of the model another name asks for.
 *
 * Spelling, maker and form factor do not count ("H200 SXM5" is "NVIDIA H200"); a letter behind the number does ("L4" is no
 * "L40S"). Memory counts where it is asked for: a model that does not say its own may have less.
 */
export function isGpuModel(name: string, asked: string): boolean {
  const [own, wanted] = [readGpuName(name), readGpuName(asked)];
  return (
    wanted.family !== "" &&
    own.family === wanted.family &&
    wanted.variants.every((one) => own.variants.includes(one)) &&
    (wanted.memoryGb === null || (own.memoryGb !== null && own.memoryGb >= wanted.memoryGb))
  );
}

/** Whether a name says a model at all. */
export const saysGpuModel = (name: string | null): name is string => name !== null && readGpuName(name).family !== "";

function readGpuName(name: string): GpuName {
  const memory = /\b([0-9]{1,4}) ?(?:gib|gb|g)\b/i;
  const words = name
    .toLowerCase()
    .replace(memory, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !besides.test(word));
  const said = memory.exec(name)?.[1];
  return {
    family: words
      .filter((word) => !variants.test(word))
      .sort()
      .join(" "),
    variants: words.filter((word) => variants.test(word)),
    memoryGb: said === undefined ? null : Number(said),
  };
}
