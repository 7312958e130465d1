import { accessSync, constants } from "node:fs";
import { tmpdir } from "node:os";

/**
 * Where a workspace lies that is only looked at, hundreds of times over: in memory where the machine has a place for that,
 * for the disk that failed was played by the test, and waiting for another shows nothing.
 */
export const memoryFolder = (): string => (isWritable("/dev/shm") ? "/dev/shm" : tmpdir());

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
