import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createSelfSignedCertificate } from "../../../terraform-plugin/src/plugin/self-signed-certificate.ts";

export interface TlsProxy {
  url: string;
  /** PEM, self-signed */
  certificate: string;
  close(): Promise<void>;
}

/** https in front of the API, as a load balancer would be. */
export async function startTlsProxy(target: string): Promise<TlsProxy> {
  const { certPem, keyPem } = createSelfSignedCertificate();
  const server = createServer({ cert: certPem, key: keyPem }, (incoming, outgoing) => {
    const { method, headers, url = "/" } = incoming;
    const upstream = request(new URL(url, target), { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate: certPem,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
