import { z } from "zod";

/** A file a door has handed in or the host has made: an opaque ticket, never a path. */
export const FileTicket = z.string().regex(/^file-[1-9][0-9]*$/);
export type FileTicket = z.infer<typeof FileTicket>;
