/** Where a text stops being JSON; `line` and `column` from 1. */
export class JsonFault extends Error {
  readonly why: "broken" | "deep";
  readonly line: number;
  readonly column: number;
  constructor(why: JsonFault["why"], text: string, at: number) {
    super(why);
    this.why = why;
    let line = 1;
    let start = 0;
    for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) {
      line += 1;
      start = end + 1;
    }
    this.line = line;
    this.column = at - start + 1;
  }
}

/**
 * Reads JSON as the standard has it, and says where it breaks.
 *
 * Objects come without a prototype, so that a key such as `__proto__` is a key and nothing else. A whole number of more than
 * 15 digits comes as its text: it is an id, and as a number it would lose its end.
 */
export function parseJson(text: string, depth: number): unknown {
  return new JsonReader(text, depth).read();
}

class JsonReader {
  readonly #text: string;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  read(): unknown {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  #value(depth: number): unknown {
    this.#space();
    switch (this.#text[this.#at]) {
      case "{":
        return this.#object(depth + 1);
      case "[":
        return this.#array(depth + 1);
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #object(depth: number): Record<string, unknown> {
    this.#enter(depth);
    const object = Object.create(null) as Record<string, unknown>; // no prototype: every key is a plain one
    if (this.#takes("}")) return object;
    do {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail();
      const key = this.#string();
      if (!this.#takes(":")) this.#fail();
      object[key] = this.#value(depth);
    } while (this.#takes(","));
    if (!this.#takes("}")) this.#fail();
    return object;
  }

  #array(depth: number): unknown[] {
    this.#enter(depth);
    const array: unknown[] = [];
    if (this.#takes("]")) return array;
    do array.push(this.#value(depth));
    while (this.#takes(","));
    if (!this.#takes("]")) this.#fail();
    return array;
  }

  #enter(depth: number): void {
    if (depth > this.#depth) throw new JsonFault("deep", this.#text, this.#at);
    this.#at += 1;
  }

  /** A string with its quotes; its end is looked for, its inside is left to the platform. */
  #string(): string {
    const start = this.#at;
    let end = start;
    do end = this.#text.indexOf('"', end + 1);
    while (end !== -1 && this.#isEscaped(end));
    if (end === -1) this.#fail();
    const raw = this.#text.slice(start, end + 1);
    const odd = raw.search(/[^ -\uffff]/); // below a space: must be written as an escape
    if (odd !== -1) this.#fail(start + odd);
    this.#at = end + 1;
    if (!raw.includes("\\")) return raw.slice(1, -1).normalize("NFC");
    for (let slash = raw.indexOf("\\"); slash !== -1; slash = raw.indexOf("\\", slash + 2))
      if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(raw.slice(slash + 1, slash + 6))) this.#fail(start + slash);
    return (JSON.parse(raw) as string).normalize("NFC"); // a JSON string parses to a string
  }

  /** Whether an odd number of backslashes stands before a quote. */
  #isEscaped(quote: number): boolean {
    let before = quote;
    while (this.#text[before - 1] === "\\") before -= 1;
    return (quote - before) % 2 === 1;
  }

  #number(): number | string {
    number.lastIndex = this.#at;
    const said = number.exec(this.#text)?.[0];
    if (said === undefined) return this.#fail();
    this.#at += said.length;
    return /^-?[0-9]{16,}$/.test(said) ? said : Number(said);
  }

  #word<Value>(word: string, value: Value): Value {
    for (const letter of word) {
      if (this.#text[this.#at] !== letter) this.#fail();
      this.#at += 1;
    }
    return value;
  }

  #takes(sign: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    for (;;) {
      const character = this.#text.charCodeAt(this.#at);
      if (character !== 32 && character !== 10 && character !== 13 && character !== 9) return;
      this.#at += 1;
    }
  }

  #fail(at = this.#at): never {
    throw new JsonFault("broken", this.#text, at);
  }
}

const number = /-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
