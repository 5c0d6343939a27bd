import type { ProviderInstance } from "../framework/provider-instance.ts";
import { callRpc, callStreamRpc } from "../protocol/call-rpc.ts";
import { rpcTable, streamRpcTable } from "../protocol/rpc/rpc-table.ts";
import type { GrpcHandler } from "./answer-stream.ts";
import { GrpcError, GrpcStatus } from "./grpc-status.ts";

const SERVICE = "/tfplugin6.Provider/";

/** go-plugin's way to end a plugin. Without it Terraform waits two seconds and kills the process. */
const SHUTDOWN = "/plugin.GRPCController/Shutdown";

export function toProviderHandler(instance: ProviderInstance, onShutdown: () => void): GrpcHandler {
  return async (path, message, toSignal) => {
    if (path === SHUTDOWN) {
      onShutdown();
      return Buffer.alloc(0);
    }
    const name = path.startsWith(SERVICE) ? path.slice(SERVICE.length) : "";
    const rpc = rpcTable.get(name);
    const streamed = streamRpcTable.get(name);
    if (streamed) return callStreamRpc(instance, name, streamed, message, toSignal());
    if (!rpc) throw new GrpcError(GrpcStatus.unimplemented, `${path} is not implemented`);
    return callRpc(instance, name, rpc, message);
  };
}
