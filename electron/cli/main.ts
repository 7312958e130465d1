import { runCommand } from "./run.ts";

// A reader that closes early (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), { out: process.stdout, err: process.stderr }, process.env);
