import { connect } from "node:net";
import type { ApiAnswer } from "./call-api.ts";

export type RawAnswer = Omit<ApiAnswer, "bytes">;

/** Writes bytes to the server's socket and reads until it closes; the first answer, or undefined when there is none. */
export async function sendRaw(url: string, bytes: string | Buffer): Promise<RawAnswer | undefined> {
  return parseAnswers(await exchange(url, bytes))[0];
}

/** Every answer of one connection, in order. Send `Connection: close` with the last request. */
export async function sendRawPipeline(url: string, bytes: string | Buffer): Promise<RawAnswer[]> {
  return parseAnswers(await exchange(url, bytes));
}

function exchange(url: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const finish = () => resolve(Buffer.concat(chunks).toString("latin1"));
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy(new Error("the server kept the connection open for 5 s")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", finish);
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // The server may close while bytes are still under way to it.
      if (error.code === "ECONNRESET" || error.code === "EPIPE") finish();
      else reject(error);
    });
  });
}

/** Reads answers that have a Content-Length, which all of this server have. */
export function parseAnswers(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = text;
  while (rest !== "") {
    const end = rest.indexOf("\r\n\r\n");
    if (end < 0) throw new Error(`no complete answer: ${rest}`);
    const [statusLine = "", ...lines] = rest.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const status = Number(statusLine.split(" ")[1]);
    const length = status === 100 ? 0 : Number(headers["content-length"] ?? 0);
    const body = Buffer.from(rest.slice(end + 4, end + 4 + length), "latin1").toString("utf8");
    answers.push({ status, headers, text: body, json: <T>() => JSON.parse(body) as T });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}
