import type { Offer } from "../model/catalogue.ts";

/** What is bought, without where and at what price. */
export type OfferSize = Readonly<Pick<Offer, "class" | "vcpu" | "memoryGib" | "arch" | "gpu" | "localDiskGb">>;

export const sizeOf = ({ class: priceClass, vcpu, memoryGib, arch, gpu, localDiskGb }: Offer): OfferSize => ({
  class: priceClass,
  vcpu,
  memoryGib,
  arch,
  gpu,
  localDiskGb,
});
