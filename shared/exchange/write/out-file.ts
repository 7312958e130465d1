/** How a text file spells its characters. `utf-8` begins with a byte order mark; `utf-8-plain`, for other tools, does not. */
export type TextEncoding = "utf-8" | "utf-8-plain" | "cp949";

/** A file on its way out: its name, and its text or its bytes. */
export type OutFile = Readonly<{ name: string } & ({ text: string; encoding: TextEncoding } | { bytes: Uint8Array })>;
