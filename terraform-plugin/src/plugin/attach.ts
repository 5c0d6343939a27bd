import type { ProviderDefinition } from "../framework/provider.ts";
import { ProviderInstance } from "../framework/provider-instance.ts";
import type { Schema } from "../framework/schema/schema.ts";
import { listenGrpc } from "./listen-grpc.ts";
import { log } from "./log.ts";
import { toProviderHandler } from "./provider-handler.ts";
import { toSocketPath } from "./socket-path.ts";

/** One value of TF_REATTACH_PROVIDERS, whose keys are provider addresses (`example.com/example/example`). */
export interface Reattach {
  Protocol: "grpc";
  ProtocolVersion: 6;
  Pid: number;
  Test: true;
  Addr: { Network: "unix"; String: string };
}

export interface Attached {
  reattach: Reattach;
  close(): Promise<void>;
}

/**
 * Serves a provider from within this process, for tests: no child process, breakpoints and coverage work. One
 * instance then answers for all aliases of the provider; the last configuration wins.
 */
export async function attach<S extends Schema, Client>(provider: ProviderDefinition<S, Client>): Promise<Attached> {
  const socketPath = toSocketPath();
  const instance = new ProviderInstance(provider as unknown as ProviderDefinition, log);
  const server = await listenGrpc(
    socketPath,
    toProviderHandler(instance, () => {}),
  );
  return {
    reattach: {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: "unix", String: socketPath },
    },
    close: () => server.close(),
  };
}
