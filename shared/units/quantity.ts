/** Bytes in one unit. Binary and decimal units are 4.86 % (MiB, MB) to 7.37 % (GiB, GB) apart: never take one for the other. */
const bytesIn = {
  B: 1,
  kB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
  TB: 1e12,
  TiB: 1024 ** 4,
} as const;
export type SizeUnit = keyof typeof bytesIn;

/** An amount as whole bytes; half a byte and more is rounded up. */
export function toBytes(amount: number, unit: SizeUnit): number {
  const bytes = Math.round(amount * bytesIn[unit]);
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw new RangeError(`${amount} ${unit} cannot be counted in whole bytes`);
  return bytes;
}

export const fromBytes = (bytes: number, unit: SizeUnit): number => bytes / bytesIn[unit];

/** From one unit to another through whole bytes, so that going there and back gives the same amount. */
export const convertSize = (amount: number, from: SizeUnit, to: SizeUnit): number =>
  fromBytes(toBytes(amount, from), to);
