import type { RateLimit } from "../models/api-token.ts";

/** Where a secret is: in an environment variable or in a file. */
export type SecretReference = { env: string } | { file: string };

export interface TenantEntry {
  id: string;
  name?: string;
}

export interface RoleEntry {
  id: string;
  tenant: string;
  name: string;
  description?: string;
  permissions: Record<string, string[]>;
  isDefault?: boolean;
}

export interface GroupEntry {
  id: string;
  tenant: string;
  name: string;
  description?: string;
}

/** What people and service accounts have in common. */
export interface PrincipalEntry {
  id: string;
  superAdmin?: boolean;
  enabled?: boolean;
  tenants?: string[];
  groups?: string[];
  ownedGroups?: string[];
  tokens?: TokenEntry[];
}

export interface UserEntry extends PrincipalEntry {
  email: string;
  firstName?: string;
  lastName?: string;
  restricted?: boolean;
  password?: SecretReference | { hash: string };
}

export interface ServiceAccountEntry extends PrincipalEntry {
  name: string;
  description?: string;
  /** Whose administrators manage it; left out: superadmins do. */
  tenant?: string;
}

export interface DigestEntry {
  digest: string;
  keyId: string;
}

export interface TokenEntry extends Partial<DigestEntry> {
  id: string;
  name: string;
  description?: string;
  secret?: SecretReference;
  lookupId?: string;
  prefix?: string;
  generation?: number;
  previous?: DigestEntry & { exp: string; retireOn?: "time" | "first-use" };
  iat?: string;
  maxAge?: string;
  exp?: string;
  absoluteExp?: string;
  extended?: boolean;
  enabled?: boolean;
  allowedCidrs?: string[];
  permissions?: string[];
  rateLimit?: Pick<RateLimit, "requests" | "window">;
}

export interface BindingEntry {
  id?: string;
  tenant: string;
  role: string;
  /** One of the two. */
  principal?: string;
  group?: string;
  namespace?: string;
}

/** What a bootstrap file says, in the form of `bootstrapSchema`. */
export interface BootstrapFile {
  version: 1;
  tenants?: TenantEntry[];
  roles?: RoleEntry[];
  groups?: GroupEntry[];
  users?: UserEntry[];
  serviceAccounts?: ServiceAccountEntry[];
  bindings?: BindingEntry[];
}
