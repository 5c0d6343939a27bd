import type { ScriptedAnswer } from "./scripted-server.ts";

/** A problem answer as Tokenry sends it. */
export function problem(
  status: number,
  code: string,
  {
    detail = `About ${code}.`,
    errors,
    headers,
  }: { detail?: string; errors?: object[]; headers?: Record<string, string> } = {},
): ScriptedAnswer & object {
  return {
    status,
    headers: { "x-request-id": "01JF00000000000000000000AA", ...headers },
    body: {
      type: `urn:tokenry:problem:${code}`,
      title: `Title of ${code}`,
      status,
      code,
      detail,
      instance: "/api/v1/me",
      requestId: "01JF00000000000000000000AA",
      ...(errors && { errors }),
      message: detail,
      _links: { self: { href: "/api/v1/me", templated: false } },
    },
  };
}
