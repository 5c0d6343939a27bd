import type { OperationEntry } from "@tokenry/spec";
import express, { type RequestHandler } from "express";
import { Problem } from "../errors.ts";

const maxBytes = 1024 * 1024;

const matchers: Readonly<Record<string, RegExp>> = {
  "application/json": /^application\/([\w.-]+\+)?json\s*(;|$)/i,
  "application/x-www-form-urlencoded": /^application\/x-www-form-urlencoded\s*(;|$)/i,
};

/** Reads a body of at most 1 MiB of the media types that the operation takes. */
export function readBody({ bodyTypes }: OperationEntry): RequestHandler[] {
  if (bodyTypes.length === 0) return [];
  const isTaken = ({ headers }: { headers: { "content-type"?: string | undefined } }) =>
    bodyTypes.some((type) => matchers[type]?.test(headers["content-type"] ?? ""));
  const refuseOthers: RequestHandler = (request, _response, next) => {
    const { headers } = request;
    const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    if (hasBody && !isTaken(request)) {
      throw new Problem("unsupported-media-type", {
        detail: `Send the body as ${bodyTypes.join(" or ")}${headers["content-type"] ? "" : ", and say so in Content-Type"}.`,
        headers: { Accept: bodyTypes.join(", ") },
      });
    }
    if (hasBody && !isUtf8(headers["content-type"] ?? "")) {
      throw new Problem("unsupported-media-type", { detail: "Send the body in UTF-8 (RFC 8259, 8.1)." });
    }
    next();
  };
  const parse = bodyTypes.includes("application/json")
    ? express.json({ limit: maxBytes, type: isTaken, strict: false })
    : express.urlencoded({ limit: maxBytes, type: isTaken, extended: false });
  return [refuseOthers, parse];
}

const isUtf8 = (contentType: string): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset);
};
