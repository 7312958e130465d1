/** Bytes in a unit of memory or storage; binary and decimal units differ and are never mixed (domain 0). */
export const bytesIn = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
} as const;

/** GB in one GiB, 1.073741824. */
export const GB_PER_GIB = bytesIn.GiB / bytesIn.GB;
