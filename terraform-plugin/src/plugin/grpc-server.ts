import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type ServerHttp2Session,
  type ServerOptions,
} from "node:http2";
import { answerStream, type UnaryHandler } from "./answer-stream.ts";
import type { Certificate } from "./self-signed-certificate.ts";

const WINDOW_BYTES = 1 << 24;

/** The state of one resource can be many megabytes, and several calls run at once: Node's default is 10 MB a session. */
const options: ServerOptions = {
  maxSessionMemory: 4096,
  settings: { initialWindowSize: WINDOW_BYTES, maxConcurrentStreams: 1000 },
};

export interface TlsSettings {
  certificate: Certificate;
  /** PEM; the one client that is let in */
  clientCertificate: string;
}

export interface GrpcServer {
  /** Ends once running calls are answered; removes the socket. */
  close(): Promise<void>;
}

export async function listenGrpc(socketPath: string, handler: UnaryHandler, tls?: TlsSettings): Promise<GrpcServer> {
  const server = tls ? createTlsServer(tls) : createServer(options);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session: ServerHttp2Session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
    session.setLocalWindowSize(WINDOW_BYTES);
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => stream.destroy());
    void answerStream(stream, headers, handler);
  });
  await listen(server, socketPath);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.close();
      }),
  };
}

function createTlsServer({ certificate, clientCertificate }: TlsSettings): Http2SecureServer {
  return createSecureServer({
    ...options,
    key: certificate.keyPem,
    cert: certificate.certPem,
    ca: clientCertificate,
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
  });
}

function listen(server: Http2Server | Http2SecureServer, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
