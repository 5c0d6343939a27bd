import express, { type RequestHandler } from "express";
import { Problem } from "../errors.ts";

const maxBytes = 1024 * 1024;

/** Reads a JSON body of at most 1 MiB. That it is an object is for the validator to say. */
export function jsonBody(): RequestHandler[] {
  return [refuseOtherMediaTypes, express.json({ limit: maxBytes, type: isJson, strict: false })];
}

function refuseOtherMediaTypes(...[request, _response, next]: Parameters<RequestHandler>): void {
  const hasBody =
    request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
  if (hasBody && !isJson(request)) {
    const got = request.headers["content-type"];
    throw new Problem("unsupported-media-type", {
      detail: `Send the body as application/json${got ? "" : ", and say so in Content-Type"}.`,
      headers: { Accept: "application/json" },
    });
  }
  if (hasBody && !isUtf8(request.headers["content-type"] ?? "")) {
    throw new Problem("unsupported-media-type", { detail: "Send the body in UTF-8 (RFC 8259, 8.1)." });
  }
  next();
}

const isUtf8 = (contentType: string): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset);
};

const isJson = ({ headers }: { headers: { "content-type"?: string | undefined } }): boolean =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers["content-type"] ?? "");
