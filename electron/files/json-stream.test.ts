import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonStream, JsonStreamFault, type JsonVisitor } from "./json-stream.ts";

/** Writes a text in pieces of so many bytes. */
function feed(stream: JsonStream, text: string, piece: number): void {
  const bytes = Buffer.from(text);
  // one buffer for all pieces, as a careful file reader has it: nothing may be kept of a piece that is gone
  const slot = Buffer.alloc(piece);
  for (let at = 0; at < bytes.length; at += piece) {
    const length = bytes.copy(slot, 0, at, at + piece);
    stream.write(slot.subarray(0, length));
  }
  stream.end();
}

/** What is taken when everything down to `depth` is entered. */
function takenOf(text: string, depth: number, piece: number): [string, unknown][] {
  const all: [string, unknown][] = [];
  const visitor: JsonVisitor = {
    visit: (path, kind) => (kind !== "scalar" && path.length < depth ? "enter" : "take"),
    taken: (path, value) => all.push([JSON.stringify(path), JSON.parse(value)]),
  };
  feed(new JsonStream(visitor), text, piece);
  return all;
}

/** The same, of a value in memory. */
function leavesOf(value: unknown, depth: number, path: string[] = []): [string, unknown][] {
  if (typeof value !== "object" || value === null || path.length >= depth) return [[JSON.stringify(path), value]];
  return Object.entries(value).flatMap(([key, inside]) => leavesOf(inside, depth, [...path, key]));
}

function faultOf(text: string): JsonStreamFault | null {
  try {
    takenOf(text, 3, 7);
    return null;
  } catch (error) {
    if (error instanceof JsonStreamFault) return error;
    throw error;
  }
}

describe("JSON as it arrives", () => {
  it("gives every value that is asked for, whatever the pieces", () => {
    const value = fc.jsonValue({ maxDepth: 5 }).filter((one) => !JSON.stringify(one).includes("__proto__"));
    fc.assert(
      fc.property(value, fc.nat(4), fc.integer({ min: 1, max: 40 }), fc.boolean(), (whole, depth, piece, wide) => {
        const text = JSON.stringify(whole, null, wide ? 2 : 0);
        const same = JSON.parse(text) as unknown;
        expect(takenOf(text, depth, piece)).toEqual(leavesOf(same, depth));
      }),
    );
  });

  it("passes over what nobody asks for", () => {
    const taken: string[] = [];
    const stream = new JsonStream({
      visit: (path) => (path.length === 0 ? "enter" : path[0] === "wanted" ? "take" : "skip"),
      taken: (_path, text) => taken.push(text),
    });
    feed(stream, '\ufeff{"noise": {"a": ["}", "\\"]"]}, "wanted": [1, 2], "more": "wanted"}', 3);
    expect(taken).toEqual(["[1, 2]"]);
  });

  it("says that a text breaks off, wherever it does", () => {
    const text = '{"a": {"b": [1, "two\\n", true], "c": {}}, "d": 12.5}';
    for (let length = 0; length < text.length; length += 1)
      expect(faultOf(text.slice(0, length))?.why, text.slice(0, length)).toBe("cut");
    expect(faultOf(text)).toBeNull();
  });

  it("says where a text stops being JSON", () => {
    expect(faultOf('{"a" 1}')).toMatchObject({ why: "broken", at: 5 });
    expect(faultOf('{"a": 1]')).toMatchObject({ why: "broken", at: 7 });
    expect(faultOf('{"a": 1} {')).toMatchObject({ why: "broken", at: 9 });
    expect(faultOf('{"a": <html>}')).toMatchObject({ why: "broken", at: 6 });
    expect(faultOf("[1,]")).toMatchObject({ why: "broken", at: 3 });
    expect(faultOf('{"a": 1,}')).toMatchObject({ why: "broken", at: 8 });
  });

  it("does not gather a value without end", () => {
    const stream = new JsonStream({ visit: () => "take", taken: () => undefined }, 1000);
    expect(() => stream.write(Buffer.from(`["${"x".repeat(2000)}`))).toThrow("large");
  });
});
