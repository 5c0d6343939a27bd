import type { PrivateState } from "../context.ts";

/** `toBytes` gives back the given bytes if nothing was set. */
export function openPrivateState(bytes: Uint8Array | undefined): PrivateState & { toBytes(): Uint8Array | undefined } {
  let current = bytes;
  return {
    get: () => fromPrivateBytes(current),
    set(value) {
      current = toPrivateBytes(value);
    },
    toBytes: () => current,
  };
}

export function fromPrivateBytes(bytes: Uint8Array | undefined): unknown {
  return bytes?.length ? (JSON.parse(Buffer.from(bytes).toString()) as unknown) : undefined;
}

export function toPrivateBytes(value: unknown): Uint8Array | undefined {
  return value === undefined ? undefined : Buffer.from(JSON.stringify(value));
}
