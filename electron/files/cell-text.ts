/** Excel writes characters that XML cannot hold as `_x000D_`; a half of a pair or a NUL stays as written. */
export function plainText(text: string): string {
  const whole = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (written, code: string) => {
        const unit = Number.parseInt(code, 16);
        return unit === 0 || (unit >= 0xd800 && unit <= 0xdfff) ? written : String.fromCharCode(unit);
      })
    : text;
  return whole.normalize("NFC");
}

/** A copy that does not keep the piece of file alive which it was cut from. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
