import { startThreadAhead } from "../service/import-start.ts";

// an import is long, and most of it happens in its thread: that loads while the rest of the program does
if (process.argv[2] === "import" && !process.argv.includes("--undo")) startThreadAhead();
const { runCommand } = await import("./run.ts");

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), { out: process.stdout, err: process.stderr }, process.env);
