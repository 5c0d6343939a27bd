import type { OperationEntry } from "@tokenry/spec";
import type { Request, RequestHandler } from "express";
import type { Authority } from "../authority/authority.ts";
import { Problem } from "../errors.ts";

/** Lets a request through that has the operation's permission where the operation works. */
export function authorize({ permission, permissionScope }: OperationEntry): RequestHandler {
  return function authorize(request, _response, next) {
    const { authority, token } = request.context;
    if (permission === undefined) return next();
    const isPermitted = (of: Authority | undefined): boolean =>
      (permissionScope === "any-tenant" ? of?.anywhere() : of?.in(tenantOf(request)))?.has(permission) ?? false;
    if (!isPermitted(authority) && !(permissionScope === "or-group-owner" && isGroupOwner(request, permission))) {
      const tenant = tenantOf(request);
      const where = tenant === undefined ? "" : ` in the tenant "${tenant}"`;
      if (token?.permissions && !token.permissions.includes(permission)) {
        throw new Problem("token-permission-missing", {
          detail: `This needs the permission ${permission}${where}, which the token was not made for.`,
          permission,
        });
      }
      throw new Problem("forbidden", { detail: `This needs the permission ${permission}${where}.`, permission });
    }
    next();
  };
}

/** The owners of a group do there what its managers may, with a token that is not limited to less. */
const isGroupOwner = ({ params, context: { principal, token } }: Request, permission: string): boolean =>
  principal?.ownedGroupIds.includes(params["id"] as string) === true &&
  (token?.permissions?.includes(permission) ?? true);

/** The tenant in the path. */
export const tenantOf = ({ params }: Pick<Request, "params">): string | undefined =>
  params["tenant"] as string | undefined;
