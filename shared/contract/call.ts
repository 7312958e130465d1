import { z } from "zod";

/** One question a host can be asked: what goes in, and what comes back. */
export const call = <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out) => ({ input, output });

export const nothing = z.strictObject({});
