import type { RequestHandler } from "express";
import { Problem } from "../errors.ts";

/** Lets a principal through that has the operation's permission. Today that is who may do everything. */
export function authorize(permission: string): RequestHandler {
  return function authorize(request, _response, next) {
    if (!request.context.principal?.superAdmin) {
      throw new Problem("forbidden", { detail: `This needs the permission ${permission}.` });
    }
    next();
  };
}
