import { X509Certificate } from "node:crypto";
import {
  constants,
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Session,
  type ServerHttp2Session,
  type ServerOptions,
} from "node:http2";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { answerStream, type GrpcHandler } from "./answer-stream.ts";
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
  /** Answers the calls of a connection. */
  accept(this: void, socket: Socket): void;
  /** Resolves once running calls are answered. */
  close(): Promise<void>;
}

export function createGrpcServer(handler: GrpcHandler, tls?: TlsSettings): GrpcServer {
  const server = tls ? createTlsServer(tls) : createServer(options);
  const sessions = new Set<ServerHttp2Session>();
  const strangers = new WeakSet<Http2Session>();
  server.on("session", (session: ServerHttp2Session) => {
    if (tls && !isClient(session.socket as TLSSocket, tls.clientCertificate)) strangers.add(session);
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
    session.setLocalWindowSize(WINDOW_BYTES);
  });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => stream.destroy());
    if (!stream.session || strangers.has(stream.session)) {
      stream.close(constants.NGHTTP2_REFUSED_STREAM);
      return;
    }
    void answerStream(stream, headers, handler);
  });
  return {
    accept: (socket) => server.emit("connection", socket),
    async close() {
      await Promise.all([...sessions].map((session) => new Promise<void>((resolve) => session.close(resolve))));
    },
  };
}

/**
 * `ca: []` keeps Node from reading its 140 root certificates, which takes 20 ms at each start. No chain is checked for
 * that reason: TLS proves that the client has the key of its certificate, `isClient` that it is the one certificate.
 */
function createTlsServer({ certificate }: TlsSettings): Http2SecureServer {
  return createSecureServer({
    ...options,
    key: certificate.keyPem,
    cert: certificate.certPem,
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: "TLSv1.2",
  });
}

function isClient(socket: TLSSocket, certificate: string): boolean {
  const given = socket.getPeerX509Certificate();
  return given?.raw.equals(new X509Certificate(certificate).raw) === true;
}
