/** The sum of decimals as they are written: digits are added, so no dust of binary fractions appears. */
export function exactSum(numbers: Iterable<number>): number {
  let [sum, places] = [0n, 0];
  for (const number of numbers) {
    const { digits, scale } = decimalOf(number);
    const wanted = Math.max(places, scale);
    sum = sum * 10n ** BigInt(wanted - places) + digits * 10n ** BigInt(wanted - scale);
    places = wanted;
  }
  const text = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const joined = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return Number(sum < 0n ? `-${joined}` : joined);
}

/** The shortest decimal that reads back as the number. */
function decimalOf(number: number): { digits: bigint; scale: number } {
  const [mantissa, exponent = "0"] = String(number).split("e");
  const [whole, fraction = ""] = mantissa!.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole! + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
