import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** sun_path holds 108 bytes on Linux and 104 on macOS, the final NUL included. */
const LONGEST_PATH_BYTES = 103;

export function toSocketPath(folder = process.env["PLUGIN_UNIX_SOCKET_DIR"] || tmpdir()): string {
  const name = `plugin-${randomBytes(8).toString("hex")}`;
  const path = join(folder, name);
  return Buffer.byteLength(path) <= LONGEST_PATH_BYTES ? path : join("/tmp", name);
}
