import type { ProviderInstance } from "../framework/provider-instance.ts";
import { callRpc } from "../protocol/call-rpc.ts";
import { rpcTable } from "../protocol/rpc/rpc-table.ts";
import type { UnaryHandler } from "./answer-stream.ts";
import { GrpcError, GrpcStatus } from "./grpc-status.ts";

const SERVICE = "/tfplugin6.Provider/";

/** go-plugin's way to end a plugin. Without it Terraform waits two seconds and kills the process. */
const SHUTDOWN = "/plugin.GRPCController/Shutdown";

export function toProviderHandler(instance: ProviderInstance, onShutdown: () => void): UnaryHandler {
  return async (path, message) => {
    if (path === SHUTDOWN) {
      onShutdown();
      return Buffer.alloc(0);
    }
    const name = path.startsWith(SERVICE) ? path.slice(SERVICE.length) : "";
    const rpc = rpcTable.get(name);
    if (!rpc) throw new GrpcError(GrpcStatus.unimplemented, `${path} is not implemented`);
    return callRpc(instance, name, rpc, message);
  };
}
