import module from "node:module";
import { join } from "node:path";

// what is compiled once need not be again, as with the command line; plain JavaScript, so that no TypeScript is read before that
const compiled = process.env["NODE_COMPILE_CACHE"] ?? join(import.meta.dirname, "../../node_modules/.cache/sovplan");
module.enableCompileCache(compiled);
await import("./place-instance.ts");
