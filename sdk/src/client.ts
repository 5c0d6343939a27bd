import type { Settings } from "./core/options.ts";
import { createCall } from "./core/request.ts";
import type { Transport } from "./core/transport.ts";
import { Acls } from "./resources/acls.ts";
import { AuditLogs } from "./resources/audit-logs.ts";
import { Bindings } from "./resources/bindings.ts";
import { Groups } from "./resources/groups.ts";
import { Health } from "./resources/health.ts";
import { InstanceServiceAccounts } from "./resources/instance-service-accounts.ts";
import { Invitations } from "./resources/invitations.ts";
import { Me } from "./resources/me.ts";
import { Roles } from "./resources/roles.ts";
import { ServiceAccounts } from "./resources/service-accounts.ts";
import { Sessions } from "./resources/sessions.ts";
import { Setup } from "./resources/setup.ts";
import { TenantAccesses } from "./resources/tenant-access.ts";
import { Tenants } from "./resources/tenants.ts";
import { TokenRevocations } from "./resources/token-revocations.ts";
import { Tokens } from "./resources/tokens.ts";
import { Users } from "./resources/users.ts";

/** A client of one Tokenry server. Made by `createClient`; it holds no credential that `inspect` or JSON could show. */
export class TokenryClient {
  /** Where the server is, without a slash at its end. */
  readonly url: string;
  /** Tenant of the calls that name none. */
  readonly tenant: string;
  /**
   * The principal that a request's credential belongs to, and its own API tokens.
   *
   * @tag Me
   */
  readonly me: Me;
  /**
   * What can be permitted at all.
   *
   * @tag Acls
   */
  readonly acls: Acls;
  /**
   * Who changed what, and when.
   *
   * @tag AuditLogs
   */
  readonly auditLogs: AuditLogs;
  /**
   * Parts of the instance that know nothing of each other. For superadmins.
   *
   * @tag Tenants
   */
  readonly tenants: Tenants;
  /**
   * Who has which role, in a whole tenant or in one namespace.
   *
   * @tag Bindings
   */
  readonly bindings: Bindings;
  /**
   * What can be permitted together, tenant by tenant.
   *
   * @tag Roles
   */
  readonly roles: Roles;
  /**
   * People, and their API tokens.
   *
   * @tag Users
   */
  readonly users: Users;
  /**
   * Principals for machines, and their API tokens.
   *
   * @tag ServiceAccounts
   */
  readonly serviceAccounts: ServiceAccounts;
  /** All service accounts of the instance, whatever tenants they are in, and their API tokens: for superadmins. */
  readonly instanceServiceAccounts: InstanceServiceAccounts;
  /**
   * Groups of users and service accounts, which share roles, and their members.
   *
   * @tag Groups
   */
  readonly groups: Groups;
  /**
   * Who has access to a tenant, and what they may do there.
   *
   * @tag TenantAccess
   */
  readonly tenantAccess: TenantAccesses;
  /**
   * Links by which people get access to a tenant, with an account if they have none.
   *
   * @tag Invitations
   */
  readonly invitations: Invitations;
  /**
   * Verification of API tokens for other programs, and revocation by whoever holds a token.
   *
   * @tag Tokens
   */
  readonly tokens: Tokens;
  /** Revocation of many API tokens at once, with its progress. */
  readonly tokenRevocations: TokenRevocations;
  /**
   * Sessions of browsers, and what a login page asks.
   *
   * @tag Login
   */
  readonly sessions: Sessions;
  /**
   * The first administrator.
   *
   * @tag Setup
   */
  readonly setup: Setup;
  /**
   * Probes for load balancers and orchestrators.
   *
   * @tag Health
   */
  readonly health: Health;
  readonly #transport: Transport;

  /** @internal */
  constructor(settings: Settings, transport: Transport) {
    const call = createCall(settings, transport);
    this.url = settings.baseUrl;
    this.tenant = settings.tenant;
    this.#transport = transport;
    this.me = new Me(call);
    this.acls = new Acls(call);
    this.auditLogs = new AuditLogs(call);
    this.tenants = new Tenants(call);
    this.bindings = new Bindings(call);
    this.roles = new Roles(call);
    this.users = new Users(call);
    this.serviceAccounts = new ServiceAccounts(call);
    this.instanceServiceAccounts = new InstanceServiceAccounts(call);
    this.groups = new Groups(call);
    this.tenantAccess = new TenantAccesses(call);
    this.invitations = new Invitations(call);
    this.tokens = new Tokens(call);
    this.tokenRevocations = new TokenRevocations(call, settings.clock);
    this.sessions = new Sessions(call);
    this.setup = new Setup(call);
    this.health = new Health(call);
  }

  /** Closes idle connections, after the calls that are under way. A process may also end without it. */
  async close(): Promise<void> {
    await this.#transport.close?.();
  }
}
