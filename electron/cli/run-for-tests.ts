import { Writable } from "node:stream";
import { runCommand } from "./run.ts";

/** How a command ended, and what it said on its two streams. */
export type Ended = Readonly<{ code: number; out: string; err: string }>;

/** One command in this process, as it is typed, in English unless its words say otherwise. */
export async function sovplan(...words: string[]): Promise<Ended> {
  const told = { out: "", err: "" };
  const into = (which: keyof typeof told) =>
    new Writable({
      write: (part, _encoding, done) => {
        told[which] += String(part);
        done();
      },
    });
  const code = await runCommand(words, { out: into("out"), err: into("err") }, { LC_ALL: "C" });
  return { code, ...told };
}
