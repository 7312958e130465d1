import { accessSync, closeSync, constants, fsyncSync, openSync, statfsSync } from "node:fs";
import { dirname } from "node:path";

/** `f_type` of file systems that live on another machine, or that do not say (linux/magic.h). */
const remote = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE: sshfs, and others that are local but cannot be told apart
  0x01021997, // 9P
  0x5346414f, // AFS
  0x00c36400, // Ceph
  0x786f4256, // VirtualBox folder
]);

/**
 * Whether the file may lie on another machine: a WAL shares memory, and that works on one machine only.
 *
 * Linux says so by the kind of file system; Windows and macOS by the path (`\\server\share`, `/Volumes`, `/net`).
 */
export function isRemote(path: string): boolean {
  if (process.platform === "win32") return path.startsWith("\\\\");
  if (process.platform === "darwin") return /^\/(Volumes|Network|net)\//.test(path);
  return remote.has(statfsSync(dirname(path)).type >>> 0);
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Waits until the file, and its name in its folder, are on the disk. */
export function settleOnDisk(path: string): void {
  sync(path);
  if (process.platform !== "win32") sync(dirname(path)); // Windows opens no folders; NTFS keeps names in its own log
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
