import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";
import { permissionsOf } from "../lib/permissions.ts";

/** Lets a request through that has the operation's permission. */
export function authorize(permission: string): RequestHandler {
  return function authorize(request, _response, next) {
    const { permissions, principal } = request.context;
    if (!permissions?.has(permission)) {
      if (principal && permissionsOf(principal).has(permission)) {
        throw new Problem("token-permission-missing", {
          detail: `This needs the permission ${permission}, which the token was not made for.`,
        });
      }
      throw new Problem("forbidden", { detail: `This needs the permission ${permission}.` });
    }
    next();
  };
}
