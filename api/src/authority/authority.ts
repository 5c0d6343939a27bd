import { identityPermissions } from "./permission-catalogue.ts";

/** What a binding gives: permissions in a tenant, or only in a namespace of it and what lies below that. */
export interface Grant {
  readonly tenantId: string;
  readonly namespace?: string;
  /** `RESOURCE:ACTION` */
  readonly permissions: ReadonlySet<string>;
}

/** What somebody may do now. */
export interface Authority {
  readonly superAdmin: boolean;
  readonly grants: readonly Grant[];
  /**
   * `RESOURCE:ACTION` of what is permitted in a tenant, and with `namespace` there. Without a tenant: in the instance as a whole,
   * which is for superadmins.
   */
  in(tenantId?: string, namespace?: string): ReadonlySet<string>;
  /** What is permitted in some tenant or namespace, or in the instance. */
  anywhere(): ReadonlySet<string>;
  /**
   * Whether it may give these permissions to others, in a namespace or in the whole tenant: nobody gives more than they have, except
   * a superadmin.
   */
  mayGrant(tenantId: string, permissions: Iterable<string>, namespace?: string): boolean;
  /** The same authority, but for no more than `permissions`. */
  limitedTo(permissions: readonly string[] | undefined): Authority;
}

const nothing: ReadonlySet<string> = new Set();

/** `limit`: nothing else is permitted. */
export function createAuthority(superAdmin: boolean, grants: readonly Grant[], limit?: ReadonlySet<string>): Authority {
  const own = superAdmin ? [identityPermissions] : [];
  const join = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
    if (sets.length <= 1 && !limit) return sets[0] ?? nothing;
    const all = sets.flatMap((set) => [...set]);
    return new Set(limit ? all.filter((permission) => limit.has(permission)) : all);
  };
  const authority: Authority = {
    superAdmin,
    grants,
    in: (tenantId, namespace) =>
      join([
        ...own,
        ...grants
          .filter((grant) => grant.tenantId === tenantId && covers(grant.namespace, namespace))
          .map(({ permissions }) => permissions),
      ]),
    anywhere: () => join([...own, ...grants.map(({ permissions }) => permissions)]),
    mayGrant: (tenantId, permissions, namespace) => {
      if (superAdmin && !limit) return true;
      const held = authority.in(tenantId, namespace);
      return [...permissions].every((permission) => held.has(permission));
    },
    limitedTo: (permissions) => (permissions ? createAuthority(superAdmin, grants, new Set(permissions)) : authority),
  };
  return authority;
}

/** A grant in a namespace holds in its children too: `a.b` covers `a.b` and `a.b.c`. */
const covers = (granted: string | undefined, namespace: string | undefined): boolean =>
  granted === undefined || (namespace !== undefined && (namespace === granted || namespace.startsWith(`${granted}.`)));

/** Of nobody, and of those who have no role. */
export const noAuthority: Authority = createAuthority(false, []);

/** Of a superadmin without a role. */
export const instanceAuthority: Authority = createAuthority(true, []);
